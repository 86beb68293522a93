// Articles to measure with: the built-in ones, a folder of texts, or Reuters-21578 SGML.
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInArticles } from './articles.mjs';

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Control characters frame the parts of a Reuters record and are no text. */
const decodeEntities = (text) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) => {
    if (code === undefined) return NAMED[name] ?? whole;
    return Number(code) < 32 ? '' : String.fromCodePoint(Number(code));
  });

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** "26-FEB-1987 15:01:01.79" as an ISO date, else null. */
function isoDate(text) {
  const [, day, month, year] = text.match(/(\d{1,2})-([A-Z]{3})-(\d{4})/) ?? [];
  const index = MONTHS.indexOf(month);
  return index < 0 ? null : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function* readSgml(path) {
  const text = readFileSync(path, 'latin1');
  for (const [, record] of text.matchAll(/<REUTERS [^>]*>([\s\S]*?)<\/REUTERS>/g)) {
    const body = record.match(/<BODY>([\s\S]*?)<\/BODY>/);
    if (body === null) continue;
    const [, date] = record.match(/<DATE>([^<]*)<\/DATE>/) ?? ['', ''];
    yield { text: decodeEntities(body[1]), publishedAt: isoDate(date) };
  }
}

function* readPath(path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) {
      const inner = join(path, name);
      if (/\.(?:txt|sgm)$/.test(name) || statSync(inner).isDirectory()) yield* readPath(inner);
    }
  } else if (path.endsWith('.sgm')) yield* readSgml(path);
  else yield { text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
}

const BUILT_IN = 'built-in';

/** The articles of a corpus `{ text, publishedAt? }`; `name` is a path, or "built-in". */
export const readCorpus = (name) => (name === BUILT_IN ? builtInArticles() : [...readPath(name)]);

/** What a corpus is called where nobody is to learn how folders are named here. */
export function titleOf(name) {
  if (name === BUILT_IN) return name;
  const files = statSync(name).isDirectory() ? readdirSync(name) : [name];
  return files.some((file) => file.endsWith('.sgm')) ? `${basename(name)} (Reuters-21578)` : basename(name);
}

export const bytesOf = (articles) => articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** About so many megabytes of articles, at least one, taken evenly from all of them; null takes all. */
export function sample(articles, megabytes) {
  const share = megabytes === null ? 1 : (megabytes * 1e6) / bytesOf(articles);
  if (share >= 1) return articles;
  const taken = articles.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
  return taken.length > 0 ? taken : articles.slice(0, 1);
}
