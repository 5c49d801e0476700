// "Copy with citation" on quotes and key points.  Works on text only: nothing is parsed.

const text = (node) => (node ? node.textContent.replace(/\s+/g, " ").trim() : "");

const address = (link) => new URL(link.getAttribute("href"), location.href).href;

/** The words, who said them, and where they stand, of one quote, key point, moment or statement. */
export function reference(block) {
  const link = block.querySelector(".source a");
  const words = [...block.querySelectorAll(".words [data-span], :scope > p > [data-span]")].map(text).join(" […] ");
  return { words, by: text(block.querySelector(".by")), where: text(link), url: link ? address(link) : location.href };
}

export const asText = ({ words, by, where, url }) => `${marked(words)}${by ? ` — ${by}` : ""} (${where}) ${url}`;

export const asMarkdown = ({ words, by, where, url }) =>
  `> ${plain(marked(words))}\n>\n> — ${by ? `${plain(by)}, ` : ""}[${plain(where)}](<${url}>)`;

const marked = (words) => (/^["“„«‘']/.test(words) ? words : `“${words}”`);

const plain = (words) => words.replace(/[\\`*_{}[\]()#+!|<>~-]/g, "\\$&");

async function copy(button, block, form) {
  try {
    await navigator.clipboard.writeText(form(block));
    button.textContent = "Copied";
    button.parentElement.classList.add("used"); // a telephone then offers the other form too
  } catch {
    button.textContent = "Copying is not allowed here";
  }
  setTimeout(() => (button.textContent = button.dataset.name), 2000);
}

function button(name, label, block, form) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "copy";
  made.textContent = made.dataset.name = name;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", () => copy(made, block, form));
  return made;
}

export function offer(block) {
  const place = block.querySelector("figcaption") ?? block.querySelector(".source")?.parentElement;
  if (!place || place.querySelector(".copy") || !block.querySelector("[data-span]")) return;
  const both = document.createElement("span");
  both.className = "copying";
  both.append(
    button("Copy", "Copy with citation", block, (of) => asText(reference(of))),
    " ",
    button("Markdown", "Copy with citation as Markdown", block, (of) => asMarkdown(reference(of))),
  );
  place.append(" ", both);
}

for (const block of document.querySelectorAll("figure.quote, li.point")) offer(block);

// An entry for corrections.yml, as it must be pasted: with its lines.
for (const entry of document.querySelectorAll("pre.correction")) {
  entry.after(button("Copy", "Copy this correction", entry, (of) => `${of.textContent}\n`));
}
