// The search page: filters, order, and as many hits as the reader wants, kept in the address so that it can be shared.

import { NO_INDEX, ask, facets, pagefind, show, walk } from "./hits.js";
import { counted, made, onward, select, told } from "./made.js";

const HITS = 12; // pages at a time

function field(name, control, className = "") {
  return made("label", className, name, control);
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
  const status = told("tally");
  const list = made("ul", "results");
  const more = onward();
  const named = selects.map((control) => field(facets[control.name], control));
  const fields = made("form", "", field("Words or “exact phrase”", box, "phrase"), ...named, field("Order", sort));
  place.append(fields, status, list, more);

  let results = [];
  let shown = 0;
  const chosen = () => Object.fromEntries(selects.map((control) => [control.name, control.value]));

  async function next() {
    const mine = results;
    await show(list, results, shown, HITS, chosen(), () => mine === results);
    if (mine !== results) return;
    shown += HITS;
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
      const options = values.map(([value, number]) => new Option(`${value} (${number})`, value));
      const kept = control.value;
      control.replaceChildren(new Option("All", ""), ...options);
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
    status.textContent = NO_INDEX;
  });
}

const place = document.getElementById("search-page");
if (place) searchPage(place);
