// The search box in the masthead of every page.

import { NO_INDEX, ask, pagefind, root, show, walk } from "./hits.js";
import { counted, made, told } from "./made.js";

const HITS = 6; // pages in the panel
const form = document.querySelector("form.find");

function masthead() {
  const box = form.querySelector("input");
  const panel = form.querySelector(".find__panel");
  const status = told("");
  const list = made("ul", "results");
  panel.append(status, list);
  const close = () => {
    panel.hidden = true;
    if (panel.contains(document.activeElement)) box.focus();
  };
  const all = () => new URL(`search/?q=${encodeURIComponent(box.value)}`, root).href;

  async function search() {
    const query = box.value.trim();
    if (!query) return close();
    panel.hidden = false;
    try {
      const results = await ask(query, {}, "");
      if (!results || query !== box.value.trim()) return;
      status.textContent = results.length ? `${counted(results.length, "page")} found` : "Nothing found.";
      const fresh = made("ul", "results");
      await show(fresh, results, 0, HITS, {});
      if (query !== box.value.trim()) return;
      const more = made("a", "hit all", "All hits, with filters");
      more.href = all();
      fresh.append(made("li", "", more));
      list.replaceChildren(...fresh.children);
    } catch {
      status.textContent = NO_INDEX;
    }
  }

  box.addEventListener("input", search);
  box.addEventListener("focus", () => pagefind().then((index) => index.init?.(), () => {}), { once: true });
  form.addEventListener("keydown", walk(box, panel, close));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(all());
  });
  document.addEventListener("click", (event) => form.contains(event.target) || close());
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) panel.hidden = true;
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    (document.querySelector(".search-page input") ?? box).focus();
  });
}

if (form) masthead();
