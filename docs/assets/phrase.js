// The quotes page: an exact phrase, speaker, outlet, dates and cue, kept in the address so that a view can be shared.
// Quotes come as files ordered by speaker; they are opened only when a filter is set, and shown fifty at a time.

import { offer } from "./cite.js";

const AT_A_TIME = 50;
const place = document.getElementById("phrase-filter");
const all = document.getElementById("all-quotes");
const folded = (text) =>
  text.normalize("NFC").replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase().trim();

function made(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function input(name, type) {
  const control = made("input");
  Object.assign(control, { name, type, autocomplete: "off" });
  return control;
}

function choices(name, values) {
  const control = made("select");
  control.name = name;
  control.append(new Option("All", ""), ...values.map((value) => new Option(value, value)));
  return control;
}

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
  const where = made("a", "", [[quote.outlet, quote.day].filter(Boolean).join(", "), `[${quote.code} ¶${quote.number}]`].filter(Boolean).join(" "));
  where.href = new URL(quote.at, root).href;
  const caption = made("figcaption", "", by, " ", made("span", "cue", quote.cue), " ", made("cite", "source", where));
  const shown = made("figure", `quote ${quote.kind}`, words, caption);
  offer(shown);
  return shown;
}

/** Said while files come in, since a phrase without a speaker asks for all of them. */
function loading(unread) {
  const bytes = unread.reduce((sum, file) => sum + file.bytes, 0);
  return `Reading quotes: ${(bytes / 1e6).toFixed(1)} MB, once. A speaker makes it less.`;
}

async function start() {
  const root = new URL(place.dataset.root, location.href);
  const index = await (await fetch(new URL(place.dataset.shards, location.href))).json();
  const speakers = [...new Set(index.files.flatMap((file) => file.speakers))].filter(Boolean).sort();
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
  const status = made("p", "tally");
  status.setAttribute("role", "status");
  const list = made("div", "quotes");
  const more = made("button", "copy", "More");
  more.type = "button";
  more.hidden = true;
  place.append(form, status, list, more);

  const asked = new URLSearchParams(location.search);
  for (const [key, control] of Object.entries(controls)) control.value = asked.get(key) ?? "";
  const files = new Map();
  const open = (file) => {
    if (!files.has(file.path)) files.set(file.path, fetch(new URL(file.path, root)).then((found) => found.json()));
    return files.get(file.path);
  };

  let turn = 0;
  let rest = [];
  const next = () => {
    list.append(...rest.splice(0, AT_A_TIME).map((quote) => figure(quote, root)));
    more.hidden = !rest.length;
  };

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
    const phrase = folded(values.phrase);
    const fits = (quote) =>
      (!values.speaker || quote.by === values.speaker) &&
      (!values.outlet || quote.outlet === values.outlet) &&
      (!values.cue || quote.cue.toLowerCase() === values.cue) &&
      (!values.from || quote.date >= values.from) &&
      (!values.to || (quote.date && quote.date <= values.to)) &&
      (!phrase || (quote.folded ??= folded(quote.words.map(([, text]) => text).join(" "))).includes(phrase));
    const useful = index.files.filter((file) => !values.speaker || file.speakers.includes(values.speaker));
    const unread = useful.filter((file) => !files.has(file.path));
    if (unread.length) status.textContent = loading(unread);
    const opened = await Promise.all(useful.map(open));
    if (mine !== turn) return;
    rest = opened.flatMap((file) => file.quotes.filter(fits));
    list.replaceChildren();
    status.textContent = `${rest.length.toLocaleString("en")} of ${index.total.toLocaleString("en")} quotes`;
    next();
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", next);
  await filter();
}

if (place) start().catch(() => place.append(made("p", "none", "The quotes could not be loaded; all of them stand below.")));
