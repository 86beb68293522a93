// Counts over documents and what they come to.
import { anchorOf, fills, SAME } from './compare.mjs';
import { matchDocument } from './match.mjs';
import { CLAIM_TYPES, EXACT, LEVELS } from './model.mjs';

const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);

function levelScore(hit, gold, found) {
  const precision = ratio(hit, found);
  const recall = ratio(hit, gold);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

const shareRight = (rows) => (rows.length === 0 ? null : rows.filter((row) => row.right).length / rows.length);

/** Chance that a right claim has more confidence than a wrong one, a tie counting half; null where one side is empty. */
function areaUnderCurve(rows) {
  const right = rows.filter((row) => row.right).map((row) => row.confidence);
  const wrong = rows.filter((row) => !row.right).map((row) => row.confidence);
  if (right.length === 0 || wrong.length === 0) return null;
  let above = 0;
  for (const a of right) for (const b of wrong) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (right.length * wrong.length);
}

/** How much confidence tells: the share of strictly right claims in halves and tenths by confidence, and the curve. */
function confidenceScore(judged) {
  const rows = judged.toSorted((a, b) => b.confidence - a.confidence);
  const cut = (from, to) =>
    shareRight(rows.slice(Math.floor((from * rows.length) / 10), Math.floor((to * rows.length) / 10)));
  return {
    upperHalf: cut(0, 5),
    lowerHalf: cut(5, 10),
    tenths: Array.from({ length: 10 }, (_, tenth) => cut(tenth, tenth + 1)),
    auc: areaUnderCurve(rows),
  };
}

const emptyCounts = () => ({
  docs: 0,
  gold: 0,
  found: 0,
  hits: Object.fromEntries(LEVELS.map((level) => [level, 0])),
  types: Object.fromEntries(CLAIM_TYPES.map((type) => [type, { gold: 0, found: 0, hit: 0 }])),
  fields: Object.fromEntries(Object.keys(SAME).map((name) => [name, { of: 0, right: 0 }])),
  rules: {},
  judged: [],
  evidenceErrors: 0,
  quoteErrors: 0,
  misses: [],
  wrong: [],
});

function countPair(counts, doc, { gold, found, detect }) {
  const right = Object.fromEntries(Object.entries(SAME).map(([name, same]) => [name, same(gold, found)]));
  const strict = detect && right.subject && right.direction;
  counts.hits.figure += 1;
  if (!detect) {
    counts.wrong.push(`${doc}: ${gold.type} taken for ${found.type}: ${gold.quote}`);
    return false;
  }
  counts.hits.detect += 1;
  counts.types[gold.type].hit += 1;
  if (strict) counts.hits.strict += 1;
  if (EXACT.every((name) => right[name])) counts.hits.exact += 1;
  for (const [name, field] of Object.entries(counts.fields)) {
    if (!fills(gold, name) && !fills(found, name)) continue;
    field.of += 1;
    if (right[name]) field.right += 1;
    else {
      const told = [gold, found].map((claim) => JSON.stringify(claim[name] ?? null));
      counts.wrong.push(`${doc}: ${name}: gold ${told[0]}, found ${told[1]}: ${gold.quote}`);
    }
  }
  return strict;
}

function countFound(counts, claim, right) {
  counts.found += 1;
  counts.types[claim.type].found += 1;
  counts.judged.push({ confidence: claim.confidence ?? 0, right });
  counts.rules[claim.rule] ??= { found: 0, right: 0 };
  counts.rules[claim.rule].found += 1;
  if (right) counts.rules[claim.rule].right += 1;
}

/** Optional gold claims cost nothing to miss, and a claim that answers one is left out of the count. */
function countDocument(counts, document) {
  const { doc, gold } = document;
  const { pairs, missed, spurious, quoteErrors, evidenceErrors } = matchDocument(document);
  counts.docs += 1;
  counts.quoteErrors += quoteErrors;
  counts.evidenceErrors += evidenceErrors;
  for (const claim of gold.filter(({ optional }) => !optional)) {
    counts.gold += 1;
    counts.types[claim.type].gold += 1;
  }
  const verdicts = new Map();
  for (const pair of pairs) {
    if (!pair.gold.optional) verdicts.set(pair.found, countPair(counts, doc, pair));
  }
  const optional = new Set(pairs.filter((pair) => pair.gold.optional).map((pair) => pair.found));
  for (const claim of document.claims) {
    if (!optional.has(claim)) countFound(counts, claim, verdicts.get(claim) ?? false);
  }
  for (const claim of missed.filter((one) => !one.optional)) {
    counts.misses.push(`${doc}: missed ${claim.type} ${JSON.stringify(anchorOf(claim))}: ${claim.quote}`);
  }
  for (const claim of spurious) {
    const figure = JSON.stringify(anchorOf(claim)?.text);
    counts.misses.push(`${doc}: spurious ${claim.type} ${figure} (${claim.rule}): ${claim.evidence.quote}`);
  }
}

/** Scores documents `{ doc, text, gold, claims }`: counts, shares, and a line for each thing that went wrong. */
export function scoreDocuments(documents) {
  const counts = emptyCounts();
  for (const document of documents) countDocument(counts, document);
  const { docs, gold, found, hits, types, fields, rules, judged, evidenceErrors, quoteErrors, misses, wrong } = counts;
  const seen = (entries, of) => Object.fromEntries(Object.entries(entries).filter(([, entry]) => of(entry) > 0));
  const withF1 = ([name, type]) => [name, { ...type, f1: ratio(2 * type.hit, type.gold + type.found) }];
  const withAccuracy = ([name, field]) => [name, { ...field, accuracy: ratio(field.right, field.of) }];
  return {
    docs,
    gold,
    found,
    ...Object.fromEntries(LEVELS.map((level) => [level, levelScore(hits[level], gold, found)])),
    types: Object.fromEntries(Object.entries(seen(types, (type) => type.gold + type.found)).map(withF1)),
    fields: Object.fromEntries(Object.entries(seen(fields, (field) => field.of)).map(withAccuracy)),
    confidence: confidenceScore(judged),
    rules,
    evidenceErrors,
    quoteErrors,
    misses: [...misses, ...wrong],
  };
}
