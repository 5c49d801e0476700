// Search: Pagefind, loaded from this site when a reader first asks.  A hit leads to its sentence.
// Everything is set as text; nothing from the index is read as markup.

const SHORT = 6; // hits in the masthead
const LONG = 12; // hits at a time on the search page
const LINES = 3; // sentences of one article
const AT_ONCE = 4; // pages whose words are fetched together: the first hits come before the others are asked for
const WAIT = 120; // milliseconds of quiet before a search

const form = document.querySelector("form.find");
const root = new URL(form ? form.dataset.root : ".", location.href);
const facets = { kind: "Kind", outlet: "Outlet", speaker: "Speaker", thread: "Thread", year: "Year" };

let loading;
const pagefind = () => (loading ??= import(new URL("pagefind/pagefind.js", root).href));

function made(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** The sentences of a found page that hold the words asked for, best first; without words, the first that fit. */
function sentences(page, chosen) {
  const words = split(page.raw_content ?? page.content);
  const starts = page.anchors.filter((anchor) => /^s\d+$/.test(anchor.id));
  const said = pairs(page.meta.said);
  const dated = new Set((page.meta.dated ?? "").split(" "));
  const found = new Map();
  const add = (place, location, weight) => {
    const number = place < 0 ? "" : starts[place].id.slice(1);
    if (!number || !wanted(number, chosen, said, dated)) return;
    const line = found.get(number) ?? { number, start: starts[place].location, hits: new Map(), by: said.get(number) };
    line.end = starts[place + 1]?.location ?? words.length;
    line.hits.set(location, weight);
    found.set(number, line);
  };
  for (const hit of page.weighted_locations) {
    add(starts.findLastIndex((anchor) => anchor.location <= hit.location), hit.location, hit.weight);
  }
  if (!page.weighted_locations.length && (chosen.speaker || chosen.kind === "Quote" || chosen.kind === "Date")) {
    starts.forEach((_, place) => add(place, -1, 0));
  }
  const weight = (line) => [...line.hits.values()].reduce((sum, each) => sum + each, 0);
  const best = [...found.values()].sort((a, b) => weight(b) - weight(a) || a.start - b.start).slice(0, LINES);
  return best.map((line) => ({ ...line, words: words.slice(line.start, line.end) }));
}

const split = (text) => (text.includes("\u200B") ? text.split("\u200B") : text.split(/\s+/)).map(unescaped);
const unescaped = (word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function wanted(number, chosen, said, dated) {
  if (chosen.speaker && chosen.kind !== "Article" && said.size) return (said.get(number) ?? []).includes(chosen.speaker);
  if (chosen.kind === "Quote") return said.has(number);
  return chosen.kind !== "Date" || dated.has(number);
}

function pairs(text) {
  const found = new Map();
  for (const pair of (text ?? "").split(";").filter(Boolean)) {
    const [number, name] = pair.split("=");
    found.set(number, [...(found.get(number) ?? []), name]);
  }
  return found;
}

function link(address, what, title, words) {
  const anchor = made("a", "hit", made("span", "hit__what", what), made("span", "hit__title", title));
  if (words) anchor.append(words);
  anchor.href = address;
  return made("li", "dossier-result", anchor);
}

function marked(line) {
  const shown = made("span", "hit__words");
  line.words.forEach((word, index) => {
    shown.append(index ? " " : "", line.hits.has(line.start + index) ? made("mark", "", word) : word);
  });
  return shown;
}

/** List entries for one found page: one a sentence, or the page itself. */
function entries(page, chosen) {
  const { title, outlet, date, kind } = page.meta;
  const lines = sentences(page, chosen);
  if (kind || !lines.length) {
    if (chosen.kind === "Quote" || chosen.kind === "Date") return [];
    return [link(page.url, kind ?? [outlet, date].filter(Boolean).join(", "), title)];
  }
  return lines.map((line) => {
    const by = (line.by ?? []).filter(Boolean).join(", ");
    const what = [line.by ? `Quote${by ? ` · ${by}` : ""}` : "", outlet, date, `¶${line.number}`];
    return link(`${page.url}#s${line.number}`, what.filter(Boolean).join(" · "), title, marked(line));
  });
}

/** Ask Pagefind.  Gives the found pages, or null when a later question has overtaken this one. */
async function ask(query, chosen, sort) {
  const index = await pagefind();
  const filters = Object.fromEntries(Object.keys(facets).flatMap((key) => (chosen[key] ? [[key, chosen[key]]] : [])));
  const options = { filters, ...(sort ? { sort: { date: sort } } : {}) };
  const answer = await index.debouncedSearch(query || null, options, WAIT);
  return answer?.results ?? null;
}

/** Fill `list` with the hits of `count` pages, as long as they are `still` what is asked for. */
async function show(list, results, from, count, chosen, still = () => true) {
  for (let place = from; place < from + count; place += AT_ONCE) {
    const some = results.slice(place, Math.min(place + AT_ONCE, from + count));
    const pages = await Promise.all(some.map((result) => result.data()));
    if (!still()) return;
    list.append(...pages.flatMap((page) => entries(page, chosen)));
  }
}

function counted(number, word) {
  return `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
}

/** Arrows walk from the box through the hits and back; Escape leaves. */
function walk(box, panel, close) {
  return (event) => {
    if (event.key === "Escape") close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [box, ...panel.querySelectorAll("a.hit, a.all")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

function masthead() {
  const box = form.querySelector("input");
  const panel = form.querySelector(".find__panel");
  const status = made("p");
  status.setAttribute("role", "status");
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
      await show(fresh, results, 0, SHORT, {});
      if (query !== box.value.trim()) return;
      const more = made("a", "hit all", "All hits, with filters");
      more.href = all();
      fresh.append(made("li", "", more));
      list.replaceChildren(...fresh.children);
    } catch {
      status.textContent = "The search index is not there. It is written when the site is built.";
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

function field(name, control, className = "") {
  return made("label", className, name, control);
}

function select(name, choices) {
  const control = made("select");
  control.name = name;
  for (const [value, label] of choices) control.append(new Option(label, value));
  return control;
}

function searchPage(place) {
  const asked = new URLSearchParams(location.search);
  const box = made("input");
  Object.assign(box, { type: "search", name: "q", value: asked.get("q") ?? "", autocomplete: "off", spellcheck: false });
  const selects = Object.keys(facets).map((key) => select(key, [["", "All"]]));
  const sort = select("sort", [
    ["", "Best first"],
    ["desc", "Newest first"],
    ["asc", "Oldest first"],
  ]);
  const status = made("p", "tally");
  status.setAttribute("role", "status");
  const list = made("ul", "results");
  const more = made("button", "copy", "More");
  more.type = "button";
  more.hidden = true;
  const named = selects.map((control) => field(facets[control.name], control));
  const fields = made("form", "", field("Words or “exact phrase”", box, "phrase"), ...named, field("Order", sort));
  place.append(fields, status, list, more);

  let results = [];
  let shown = 0;
  const chosen = () => Object.fromEntries(selects.map((control) => [control.name, control.value]));

  async function next() {
    const mine = results;
    await show(list, results, shown, LONG, chosen(), () => mine === results);
    if (mine !== results) return;
    shown += LONG;
    more.hidden = shown >= results.length;
  }

  async function search() {
    const values = { q: box.value.trim(), ...chosen(), sort: sort.value };
    const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    history.replaceState(null, "", kept.size ? `?${kept}` : location.pathname);
    list.replaceChildren();
    more.hidden = true;
    status.textContent = "";
    if (!kept.size) return;
    const found = await ask(values.q, chosen(), values.sort);
    if (!found) return;
    results = found;
    shown = 0;
    list.replaceChildren();
    status.textContent = results.length ? `${counted(results.length, "page")} found` : "Nothing found.";
    await next();
  }

  /** The choices come after the first hits: they are the larger part of what a first search would download. */
  async function choices() {
    const known = await (await pagefind()).filters();
    for (const control of selects) {
      const values = Object.entries(known[control.name] ?? {}).sort(([a], [b]) => a.localeCompare(b));
      const made = values.map(([value, number]) => new Option(`${value} (${number})`, value));
      const kept = control.value;
      control.replaceChildren(new Option("All", ""), ...made);
      control.value = kept;
    }
  }

  async function start() {
    for (const control of selects) {
      const value = asked.get(control.name);
      if (value) control.append(new Option(value, value, true, true));
    }
    sort.value = asked.get("sort") ?? "";
    await search();
    await choices();
  }

  fields.addEventListener("input", search);
  fields.addEventListener("submit", (event) => event.preventDefault());
  fields.addEventListener("keydown", walk(box, list, () => {}));
  list.addEventListener("keydown", walk(box, list, () => box.focus()));
  more.addEventListener("click", next);
  start().catch(() => {
    status.textContent = "The search index is not there. It is written when the site is built.";
  });
}

if (form) masthead();
const place = document.getElementById("search-page");
if (place) searchPage(place);
