// Which quotes fit a filter, told from small index files before any quote is opened.
// Quotes are numbered from 0, ordered by speaker; numbers are narrowed first, words are compared in the quotes themselves.

const LOOKED_UP = 4; // words of a phrase, the longest: each is one small file
const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

export const folded = (text) =>
  text.normalize("NFC").replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();

/** Whether a folded text holds a folded phrase from the start of a word on; the last word may be unfinished. */
export function holds(text, phrase) {
  const inside = /^[\p{L}\p{N}]/u.test(phrase) && !UNSPACED.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!inside || !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

const shelf = (word) => (/^[a-z]{2}/.test(word) ? word.slice(0, 2) : "_");

function numbers(steps) {
  let place = 0;
  return steps.map((step) => (place += step));
}

/** The numbers of quotes with a word (or, of an unfinished one, with any word that begins so); null for no narrowing. */
async function holders(word, unfinished, index, open) {
  if (unfinished && word.length < 2) return null;
  const name = shelf(word);
  const listed = index.shelves.includes(name) ? await open(`words-${name}.json`) : {};
  const words = unfinished ? Object.keys(listed).filter((each) => each.startsWith(word)) : word in listed ? [word] : [];
  if (words.some((each) => listed[each] === 0)) return null;
  return new Set(words.flatMap((each) => numbers(listed[each])));
}

async function narrowedByWords(phrase, index, open) {
  if (!phrase || UNSPACED.test(phrase)) return [];
  const found = [...phrase.matchAll(WORD)];
  const words = found.map(({ 0: word, index: at }) => ({ word, unfinished: at + word.length === phrase.length }));
  const longest = words.sort((a, b) => b.word.length - a.word.length).slice(0, LOOKED_UP);
  const sets = await Promise.all(longest.map(({ word, unfinished }) => holders(word, unfinished, index, open)));
  return sets.filter(Boolean).map((set) => (number) => set.has(number));
}

async function narrowedByColumns(values, index, open) {
  if (!values.outlet && !values.cue && !values.from && !values.to) return [];
  const { outlet, cue, date, dates } = await open("columns.json");
  const outletAt = index.outlets.indexOf(values.outlet);
  const cueAt = index.cues.indexOf(values.cue);
  const day = (number) => dates[date[number]];
  return [
    values.outlet && ((number) => outletAt >= 0 && outlet[number] === outletAt),
    values.cue && ((number) => cueAt >= 0 && cue[number] === cueAt),
    values.from && ((number) => day(number) >= values.from),
    values.to && ((number) => day(number) && day(number) <= values.to),
  ].filter(Boolean);
}

/** Numbers of the quotes that may fit, in order.  Without a phrase they all do; `open` gives a parsed file by name. */
export async function candidates(values, phrase, index, open) {
  const tests = (await Promise.all([narrowedByWords(phrase, index, open), narrowedByColumns(values, index, open)])).flat();
  const ranges = index.speakers.filter(([name]) => !values.speaker || name === values.speaker);
  const fit = [];
  for (const [, first, count] of ranges) {
    for (let number = first; number < first + count; number++) if (tests.every((test) => test(number))) fit.push(number);
  }
  return fit;
}
