// When is a found claim the same as a gold one, field by field.
import { CLAIM_ANCHORS, DIRECTED } from './model.mjs';

/** Equal to about four digits, so that 33.33 stands for a third. */
const near = (a, b) => {
  if (a === b) return true;
  if (a == null || b == null) return false;
  return Math.abs(a - b) <= 1.5e-4 * Math.max(Math.abs(a), Math.abs(b));
};

const kindOf = (quantity) => (quantity.kind === 'percentage_points' ? 'percent' : quantity.kind);

/** A gold quantity without a currency or an end of a range does not ask for one. */
export function sameQuantity(gold, found) {
  if (!gold || !found) return !gold && !found;
  if (kindOf(gold) !== kindOf(found)) return false;
  if (gold.currency && gold.currency !== found.currency) return false;
  if (gold.value != null) return near(gold.value, found.value);
  return near(gold.min ?? null, found.min ?? null) && near(gold.max ?? null, found.max ?? null);
}

const firstOf = (claim, names) => names.map((name) => claim[name]).find((quantity) => quantity) ?? null;

/** The quantity that makes the claim what it is. */
export const anchorOf = (claim) => firstOf(claim, CLAIM_ANCHORS[claim.type] ?? ['value']);

/** Whether any quantity that could be an anchor is this one. */
export const hasFigure = (claim, quantity) =>
  ['change', 'value', 'stake', 'perShare'].some((name) => claim[name] && sameQuantity(quantity, claim[name]));

// Words that tell no two names apart: articles, legal forms, what is traded.
const IGNORED = new Set([
  ...['the', 'a', 'an', 'of', 'in', 'for', 'on', 'at', 'to', 'its', 'their', 'his', 'her', 'and'],
  ...['inc', 'corp', 'corporation', 'co', 'company', 'plc', 'ltd', 'limited', 'group', 'holdings', 'holding'],
  ...['ag', 'sa', 'nv', 'se', 'share', 'shares', 'stock', 'stocks', 'index', 'price', 'prices', 'futures'],
  ...['adr', 'adrs'],
]);

function wordsOf(text) {
  const plain = String(text ?? '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}%&$]+/gu, ' ');
  return plain.split(' ').filter((word) => word !== '' && !IGNORED.has(word));
}

/** A found name may say up to three words more than an accepted one, never less: "General" is not "General Motors". */
function sameName(accepted, found) {
  const asked = wordsOf(accepted);
  const given = wordsOf(found);
  if (asked.length === 0 || given.length === 0) {
    return String(accepted ?? '').toLowerCase() === String(found ?? '').toLowerCase();
  }
  return given.length <= asked.length + 3 && asked.every((word) => given.includes(word));
}

function sameSubject(gold, found) {
  const accepted = gold == null ? [] : [gold].flat();
  const names = [found?.name, found?.ticker, found?.mention].filter(Boolean);
  if (accepted.length === 0) return names.length === 0;
  return accepted.some((name) => names.some((other) => sameName(name, other)));
}

/** At least half of the words are shared (Dice). */
function sameWords(gold, found) {
  if (!gold || !found) return !gold && !found;
  const asked = new Set(wordsOf(gold));
  const given = new Set(wordsOf(found));
  let shared = 0;
  for (const word of asked) if (given.has(word)) shared += 1;
  return shared > 0 && 4 * shared >= asked.size + given.size;
}

/** Dates decide where gold has them, else the words. */
function samePeriod(gold, found) {
  if (!gold || !found) return !gold && !found;
  if (!gold.start && !gold.end) return sameWords(gold.text, found.text);
  return ['start', 'end'].every((side) => !gold[side] || gold[side] === found[side]);
}

const sourceOf = (claim) => claim.attribution?.source ?? claim.attribution ?? null;

function sameSource(gold, found) {
  if (!sourceOf(gold) && !sourceOf(found)) return true;
  return sameName(sourceOf(gold), sourceOf(found));
}

const quantity = (name) => (gold, found) => sameQuantity(gold[name], found[name]);
const word = (name, absent) => (gold, found) => (gold[name] ?? absent) === (found[name] ?? absent);

/** Each field's comparison of a gold claim with a found one. */
export const SAME = {
  subject: (gold, found) => sameSubject(gold.subject, found.subject),
  direction: (gold, found) => !DIRECTED.has(gold.type) || word('direction', null)(gold, found),
  change: quantity('change'),
  value: quantity('value'),
  previous: quantity('previous'),
  expected: quantity('expected'),
  metric: (gold, found) => sameWords(gold.metric, found.metric),
  period: (gold, found) => samePeriod(gold.period, found.period),
  session: word('session', null),
  modality: word('modality', 'actual'),
  attribution: sameSource,
  dealKind: word('dealKind', null),
};

/** Whether a claim says anything in a field: a field that neither side fills is not counted. */
export function fills(claim, name) {
  if (name === 'subject' || name === 'modality') return true;
  if (name === 'direction') return DIRECTED.has(claim.type);
  if (name === 'attribution') return Boolean(sourceOf(claim));
  return claim[name] != null;
}
