// Search: Pagefind, loaded from this site when a reader first asks, and its answers as a list.  A hit leads to its
// sentence.  Everything is set as text; nothing from the index is read as markup.

import { made } from "./made.js";

const LINES = 3; // sentences of one article
const AT_ONCE = 4; // pages whose words are fetched together: the first hits come before the others are asked for
const WAIT = 120; // milliseconds of quiet before a search
export const NO_INDEX = "The search index is not there. It is written when the site is built.";
export const facets = { kind: "Kind", outlet: "Outlet", speaker: "Speaker", thread: "Thread", year: "Year" };

export const root = new URL("../", import.meta.url); // of the site; this file lies in assets/
let loading;
export const pagefind = () => (loading ??= import(new URL("pagefind/pagefind.js", root).href));

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
export async function ask(query, chosen, sort) {
  const index = await pagefind();
  const filters = Object.fromEntries(Object.keys(facets).flatMap((key) => (chosen[key] ? [[key, chosen[key]]] : [])));
  const options = { filters, ...(sort ? { sort: { date: sort } } : {}) };
  const answer = await index.debouncedSearch(query || null, options, WAIT);
  return answer?.results ?? null;
}

/** Fill `list` with the hits of `count` pages, as long as they are `still` what is asked for. */
export async function show(list, results, from, count, chosen, still = () => true) {
  for (let place = from; place < from + count; place += AT_ONCE) {
    const some = results.slice(place, Math.min(place + AT_ONCE, from + count));
    const pages = await Promise.all(some.map((result) => result.data()));
    if (!still()) return;
    list.append(...pages.flatMap((page) => entries(page, chosen)));
  }
}

/** Arrows walk from the box through the hits and back; Escape leaves. */
export function walk(box, panel, close) {
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
