import { BROKERS } from '../lexicon/brokers.ts';
import type { Attribution } from '../schema/claim.ts';
import { antecedentOf, type SourcesOf } from './antecedent.ts';
import { relativeOf } from './clause.ts';
import { isForeseenByOthers } from './foreseen.ts';
import { fullName, personIn } from './person.ts';
import { quotedBy } from './quotation.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';
import { findSources, type Source } from './sources.ts';
import { targetSetter } from './target-setter.ts';

/** Who is named as the source, where the sentence itself says it. */
export const attribution: Refiner = {
  id: 'attribution',
  about: 'Reads who said so.',
  refine: (claims, discourse, wordsOf) => {
    const sourcesOf = openSources();
    return eachClaim('attribution', (claim) => {
      if (claim.attribution !== null || claim.modality === 'rumoured') return claim;
      const setter = claim.type === 'price_target' ? targetSetter(claim, claims, discourse, sourcesOf) : null;
      if (setter !== null) return changed(claim, { attribution: setter });
      const whom = (source: Source) => source.name ?? antecedentOf(source, claim, discourse, sourcesOf);
      const own = sourcesOf(claim.sentence);
      const source = nearest(claim, own, whom) ?? quotedBy(claim, discourse, sourcesOf);
      const name = source === null ? null : whom(source);
      const found = source === null || name === null ? null : attributionOf(claim, source, name);
      if (source === null || found === null) return claim;
      const modality = isForeseenByOthers(claim, source, found.source, name ?? '') ? 'estimate' : claim.modality;
      return changed(claim, { attribution: found, modality });
    })(claims, discourse, wordsOf);
  },
};

/** The sources of an article's sentences, each sentence read once. */
function openSources(): SourcesOf {
  const known = new Map<number, readonly Source[]>();
  return (sentence) => {
    const sources = known.get(sentence.index) ?? findSources(sentence);
    known.set(sentence.index, sources);
    return sources;
  };
}

/** The words that name the source name the subject: "GM expects", where the subject is General Motors. */
const isMention = ({ sentence, subject }: Candidate, { start, end }: Source['span']): boolean =>
  sentence.entities.some((one) => one.start >= start && one.end <= end && one.value.name === subject.name);

/** "Alphabet expects Google to grow": its own unit. */
const isNamedBehind = ({ sentence, subject }: Candidate, { end }: Source['span']): boolean =>
  sentence.entities.some((mention) => mention.start >= end && mention.value.name === subject.name);

/** "Ardmore expects the economy to grow", "Reuters reported that Apple sold": not a firm of itself. */
const isAnothers = (claim: Candidate, { manner, span }: Source, name: string | null): boolean => {
  const { modality, subject } = claim;
  if (name === null) return false;
  const [own, told] = [subject.name, name.replace(LEGAL, '')].map((words) => words.toLowerCase());
  if (own === undefined || told === undefined || own.includes(told) || told.includes(own)) return false;
  if (isMention(claim, span)) return false;
  if (subject.kind === 'company' && (BROKERS.test(name) || manner === 'expects') && !isNamedBehind(claim, span))
    return true;
  return manner === 'reports' || modality === 'estimate' || (modality === 'forecast' && subject.kind !== 'company');
};

/** "After Acme said its profit fell, its shares lost 5%": nobody said what the shares did. */
function isOfItsOwnClause(claim: Candidate, source: Source): boolean {
  if (claim.type !== 'price_move') return false;
  const { article, start } = claim.sentence;
  // "the stock rose 5% after sales of $2bn, according to Meterline"
  if (source.span.start >= claim.span.end)
    return /\b(?:after|as)\b.*\d/s.test(article.clean.slice(claim.span.end, source.span.start));
  if (source.span.end > claim.span.start) return false;
  if (!article.clean.slice(source.span.end, claim.span.start).includes(',')) return false;
  const before = article.clean.slice(start, source.span.start);
  const isFirms = source.stands === 'firm' || (source.name !== null && claim.subject.name.includes(source.name));
  return (
    /, ?$/.test(before) ||
    /\bannounce[sd]?$/.test(article.clean.slice(source.span.start, source.span.end)) ||
    /\b(?:[Aa]fter|[Aa]s|[Ss]ince|[Ww]hen|[Bb]ecause|[Ff]ollowing) (?:the )?$/.test(before) ||
    (isFirms && before === '')
  );
}

/** "below the $5m that analysts expected, according to Meterline" */
const isOfTheEstimate = ({ expected }: Candidate, { span }: Source): boolean =>
  expected !== null && span.start >= expected.end && span.start - expected.end < 40;

const FAR = 10_000;

/** The source whose words the claim is part of; the nearest where there are several. */
function nearest(claim: Candidate, sources: readonly Source[], whom: (source: Source) => string | null): Source | null {
  let best: Source | null = null;
  let least = Number.POSITIVE_INFINITY;
  const aside = sources.length === 0 ? null : relativeOf(claim);
  for (const source of sources) {
    const { start, end } = claim.span;
    if (aside !== null && source.span.start >= aside.start && source.span.end <= aside.end) continue;
    if (start < source.scope.start || end > source.scope.end) continue;
    if (source.manner !== 'tells' && !isAnothers(claim, source, whom(source))) continue;
    if (isOfItsOwnClause(claim, source) || isOfTheEstimate(claim, source) || whom(source) === null) continue;
    const doubt = source.manner === 'tells' ? 0 : FAR;
    const gap = source.span.end <= start ? start - source.span.end : Math.max(0, source.span.start - end);
    if (gap + doubt < least) {
      best = source;
      least = gap + doubt;
    }
  }
  return best;
}

const ROLE =
  /\b(?:analyst|strategist|economist|executive|chief|officer|director|president|chairman|chair|minister|manager|founder|head|professor|partner) $/i;

/** "Roe trimmed his target" */
const POSSESSED = /\b(?:his|her)\b/;

function attributionOf(claim: Candidate, source: Source, called: string): Attribution | null {
  const { article } = claim.sentence;
  const text = article.text.slice(source.span.start, source.span.end).replace(/\s+/g, ' ').trim();
  const made = (name: string): Attribution => ({ source: name, text });
  const name = personIn(called.replace(/[.,']+$/, ''));
  if (source.name === null) return made(fullName(article.clean, source.span.start, name.replace(LEGAL, '')));
  const { entities, start } = claim.sentence;
  const at = article.clean.indexOf(name, Math.max(0, source.span.start - 2));
  const { length } = name;
  const isPerson = POSSESSED.test(text) || (at > start && ROLE.test(article.clean.slice(Math.max(start, at - 24), at)));
  const entity = entities.find(
    (mention) => mention.start <= at && mention.outer.end >= at + length - 1 && mention.value.kind === 'company',
  );
  if (isPerson || entity === undefined) return made(fullName(article.clean, at, name.replace(LEGAL, '')));
  return made(isLonger(name, entity.value.name) ? name : entity.value.name);
}

/** "S&P Global Market Intelligence", "JP Morgan": written with words that the known name does not have. */
function isLonger(written: string, known: string): boolean {
  const words = written
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== '' && !FORM.test(word));
  const have = known.toLowerCase();
  return words.length > 1 && words.some((word) => !have.includes(word)) && !words.every((word) => word.length < 3);
}

const FORM = /^(?:inc|corp|co|ltd|plc|llc|ag|sa|nv|group|company|holdings|limited|corporation|the|&|and)$/;

const LEGAL = /,? (?:Inc|Corp|Ltd|Limited|[Pp][Ll][Cc]|LLC|Incorporated)\.?$/;
