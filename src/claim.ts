import { hash } from 'node:crypto';
import type { Candidate } from './refine/refiner.ts';
import type { Article } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { Quantity } from './schema/quantity.ts';
import { openPlaces, type Places } from './text/places.ts';

/** Makes the claims of one article: what all of them share is read once. */
export function openClaims(article: Article): (candidate: Candidate) => Claim {
  const places = openPlaces(article.text);
  let digest: string | undefined;
  return (candidate) => {
    digest ??= hash('sha256', article.text.trimEnd());
    return newClaim(article, places, digest, candidate);
  };
}

/** A candidate as a claim: its evidence stamped, its keys in the order of the schema, its id made. */
function newClaim(article: Article, places: Places, digest: string, candidate: Candidate): Claim {
  const { sentence } = candidate;
  const evidence = {
    path: placeOf(article),
    line: places.line(sentence.start),
    start: sentence.start,
    end: sentence.end,
    startCodePoint: places.codePoint(sentence.start),
    endCodePoint: places.codePoint(sentence.end),
    quote: article.text.slice(sentence.start, sentence.end),
  };
  const ofType =
    candidate.type === 'deal'
      ? {
          stake: candidate.stake,
          perShare: candidate.perShare,
          parties: candidate.parties,
          dealKind: candidate.dealKind,
        }
      : candidate.type === 'price_level'
        ? { levelKind: candidate.levelKind }
        : null;
  return {
    id: idOf(digest, candidate),
    type: candidate.type,
    subject: candidate.subject,
    metric: candidate.metric,
    direction: candidate.direction,
    change: candidate.change,
    changeAlso: candidate.changeAlso,
    value: candidate.value,
    previous: candidate.previous,
    expected: candidate.expected,
    period: candidate.period,
    comparison: candidate.comparison,
    accounting: candidate.accounting,
    session: candidate.session,
    modality: candidate.modality,
    attribution: candidate.attribution,
    evidence,
    rule: candidate.rule,
    confidence: Math.round(candidate.confidence * 1000) / 1000,
    article: article.id,
    ...ofType,
  } as Claim;
}

/** The file; of one of many articles in a file, with its key ("news.jsonl#17"), so that its text can be asked for. */
const placeOf = ({ id, path }: Article): string => (id.startsWith(`${path}#`) ? id : path);

const short = (quantity: Quantity | null | undefined): unknown =>
  quantity && [quantity.kind, quantity.value, quantity.min, quantity.max, quantity.start];

/** A hash of the article's text (whatever blanks end it), the type, the span, the anchor quantity, the subject and the metric. */
function idOf(digest: string, claim: Candidate): string {
  const anchors = claim.type === 'deal' ? [claim.value, claim.stake, claim.perShare] : [claim.change, claim.value];
  const parts = [
    claim.type,
    claim.sentence.start,
    claim.sentence.end,
    anchors.map(short),
    claim.subject.name,
    claim.metric,
  ];
  return hash('sha256', digest + JSON.stringify(parts)).slice(0, 16);
}
