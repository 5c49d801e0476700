// The quotes page: an exact phrase, speaker, outlet, dates and cue, kept in the address so that a view can be shared.
// Quotes come as small files; only those are opened that may hold what is asked for, and fifty are shown at a time.

import { offer } from "./cite.js";
import { counted, made, onward, select, told } from "./made.js";
import { candidates, folded, holds } from "./quotes.js";

const AT_A_TIME = 50; // quotes
const FILES_AT_A_TIME = 10; // about 0.3 MB before compression
const WAIT = 120; // milliseconds of quiet before a filter
const place = document.getElementById("phrase-filter");
const all = document.getElementById("all-quotes");

function input(name, type) {
  const control = made("input");
  Object.assign(control, { name, type, autocomplete: "off" });
  return control;
}

const choices = (name, values) => select(name, [["", "All"], ...values.map((value) => [value, value])]);

function figure(quote, root) {
  const words = made("blockquote", "words");
  quote.words.forEach(([key, text], index) => {
    const piece = made("span", "", text);
    piece.dataset.span = key;
    words.append(...(index ? [" […] "] : []), piece);
  });
  const by = made("span", "by");
  if (quote.actor) {
    const actor = made("a", "", quote.by);
    actor.href = new URL(quote.actor, root).href;
    by.append(actor);
  } else by.append(quote.by || "speaker not resolved");
  const where = made("a", "", [[quote.outlet, quote.day].filter(Boolean).join(", "), `[${quote.place}]`].filter(Boolean).join(" "));
  where.href = new URL(quote.at, root).href;
  const caption = made("figcaption", "", by, " ", made("span", "cue", quote.cue), " ", made("cite", "source", where));
  const shown = made("figure", `quote ${quote.kind}`, words, caption);
  offer(shown);
  return shown;
}

/** The next candidates that can be read without opening more than a few files. */
function batch(left, each, files) {
  const wanted = [];
  for (const number of left.slice(0, AT_A_TIME)) {
    const file = Math.floor(number / each);
    if (!files.has(file) && files.size >= FILES_AT_A_TIME) break;
    files.add(file);
    wanted.push(number);
  }
  return wanted;
}

async function start() {
  const root = new URL(place.dataset.root, location.href);
  const folder = new URL(place.dataset.shards, location.href);
  const index = await (await fetch(folder)).json();
  const speakers = [...new Set(index.speakers.map(([name]) => name))].filter(Boolean).sort();
  const controls = {
    phrase: input("phrase", "search"),
    speaker: choices("speaker", speakers),
    outlet: choices("outlet", index.outlets),
    cue: choices("cue", index.cues),
    from: input("from", "date"),
    to: input("to", "date"),
  };
  const names = { phrase: "Exact phrase", speaker: "Speaker", outlet: "Outlet", cue: "Cue", from: "From", to: "To" };
  const fields = Object.entries(controls).map(([key, control]) => made("label", key, names[key], control));
  const form = made("form", "", ...fields);
  form.setAttribute("aria-label", "Filter the quotes");
  const status = told("tally");
  const list = made("div", "quotes");
  const more = onward();
  place.append(form, status, list, more);

  const asked = new URLSearchParams(location.search);
  for (const [key, control] of Object.entries(controls)) control.value = asked.get(key) ?? "";
  const files = new Map();
  const open = (name) => {
    if (!files.has(name)) files.set(name, fetch(new URL(name, folder)).then((answer) => answer.json()));
    return files.get(name);
  };
  const quote = async (number) =>
    (await open(`shard-${Math.floor(number / index.each)}.json`)).quotes[number % index.each];
  const fits = (one) => !phrase || holds((one.folded ??= folded(one.words.map(([, words]) => words).join(" "))), phrase);

  let turn = 0;
  let left = []; // candidates that are not read yet
  let found = 0;
  let phrase = "";

  function tell() {
    const known = phrase ? found : found + left.length;
    status.textContent = `${known.toLocaleString("en")} of ${counted(index.total, "quote")}`;
    if (phrase && left.length) status.textContent += ` so far; ${left.length.toLocaleString("en")} more may hold it`;
    more.hidden = !left.length;
  }

  /** Shows the next quotes that fit, reading a few files at most. */
  async function next() {
    const mine = turn;
    const opened = new Set();
    const enough = found + AT_A_TIME;
    while (found < enough) {
      const wanted = batch(left, index.each, opened);
      if (!wanted.length) break;
      const quotes = await Promise.all(wanted.map(quote));
      if (mine !== turn) return;
      left.splice(0, wanted.length);
      const fit = quotes.filter(fits);
      list.append(...fit.map((one) => figure(one, root)));
      found += fit.length;
    }
    tell();
  }

  async function filter() {
    const mine = ++turn;
    const values = Object.fromEntries(Object.entries(controls).map(([key, control]) => [key, control.value.trim()]));
    const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    history.replaceState(null, "", kept.size ? `?${kept}` : location.pathname);
    if (all) all.hidden = kept.size > 0;
    if (!kept.size) {
      list.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      return;
    }
    const asked = folded(values.phrase);
    const fit = await candidates(values, asked, index, open);
    if (mine !== turn) return;
    phrase = asked;
    left = fit;
    found = 0;
    list.replaceChildren();
    await next();
  }

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, WAIT);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", async () => {
    more.disabled = true;
    await next();
    more.disabled = false;
  });
  await filter();
}

if (place) start().catch(() => place.append(made("p", "none", "The quotes could not be loaded; all of them stand below.")));
