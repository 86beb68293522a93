import type { Sentence } from '../frame/sentence.ts';
import type { Modality, SubjectKind } from '../schema/claim.ts';
import { clauseOf } from './clause.ts';
import { isGuidance, isInfinitive, isSupposed, isToBe } from './foretold.ts';
import { lead } from './lead.ts';
import {
  ANY_MOVE,
  ATTAINED,
  CONDITION,
  DENIED,
  ESTIMATED,
  EXPECTATION,
  EXPECTED_LIST,
  FORESEEN,
  GUIDANCE_FOR,
  HEARSAY,
  HYPOTHETICAL,
  LATER_CONDITION,
  NEGATED,
  NOT_DENIED,
  OPINED,
  OTHERS,
  PUT_AT,
  QUESTION,
  RUMOUR,
  SHOWN,
  UNTRUE,
  WOULD_DO,
} from './modality-words.ts';
import { isDoneBefore } from './own-noun.ts';
import { isPast } from './past.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';
import { MARKET } from './standing.ts';
import { whyUnstated } from './unstated.ts';
import type { Words } from './words.ts';

/** What a sentence says of all its claims. */
interface Heard {
  readonly sentence: Sentence;
  readonly words: Words;
  /** Why it states nothing; null where it does. */
  readonly unsaid: string | null;
}

function hear(sentence: Sentence, words: Words): Heard {
  const { text } = sentence;
  const unsaid = QUESTION.test(text)
    ? 'a question: the text does not say so'
    : words.has('hypothetical') && HYPOTHETICAL.test(text)
      ? 'hypothetical: the text only supposes it'
      : null;
  return { sentence, words, unsaid };
}

/** How sure a claim is: stated, forecast by its subject, estimated by others, rumoured, conditional or denied. */
export const modality: Refiner = {
  id: 'modality',
  about: 'Tells fact from forecast, estimate, rumour, condition and denial; drops what is negated.',
  refine: (claims, discourse, wordsOf) => {
    let last: Heard | null = null;
    return eachClaim('modality', (claim) => {
      if (last?.sentence !== claim.sentence) last = hear(claim.sentence, wordsOf(claim.sentence));
      if (last.unsaid !== null) return last.unsaid;
      if (last.words.has('negated') && claim.modality === 'actual' && NEGATED.test(beforeFigure(claim)))
        return 'negated: the text says that it did not happen';
      const unstated = whyUnstated(claim, last.words);
      if (unstated !== null) return unstated;
      const found = modalityOf(claim, last);
      return found === null ? claim : changed(claim, { modality: found });
    })(claims, discourse, wordsOf);
  },
};

/** The words from a little before the trigger to the first figure. */
function beforeFigure(claim: Candidate): string {
  const clause = clauseOf(claim);
  const { frame, sentence, span } = claim;
  const trigger = frame ? (sentence.items[frame.trigger.from]?.start ?? clause.start) : clause.start;
  const words = sentence.article.clean.slice(Math.max(clause.start, trigger - 24), span.start);
  return words.slice(
    Math.max(0, ...[', ', '; ', ' but '].map((cut) => words.lastIndexOf(cut, trigger - clause.start))),
  );
}

function modalityOf(claim: Candidate, { words }: Heard): Modality | null {
  if (claim.type === 'price_target') return null;
  const { text } = claim.sentence;
  const before = words.size === 0 ? '' : lead(claim);
  if (words.has('denied')) {
    if (NOT_DENIED.test(text)) return RUMOUR.test(text) ? 'rumoured' : null;
    if (DENIED.test(before)) return 'denied';
  }
  if (words.has('untrue') && UNTRUE.test(text)) return 'denied';
  if (words.has('rumour') && isRumour(claim, before)) return 'rumoured';
  if (claim.type === 'deal') return null;
  if (claim.modality === 'forecast' && words.has('would') && isSupposed(claim, before)) return 'conditional';
  if (claim.modality !== 'actual') return null;
  if (isOfAnyMove(claim)) return 'conditional';
  // what those who were asked expect is theirs, that so many do is a fact
  if (isMarkets(claim) || isPeg(claim, before) || claim.rule === 'survey-share') return null;
  if (words.has('shown') && SHOWN.test(text.slice(0, Math.max(0, claim.span.start - claim.sentence.start))))
    return 'estimate';
  if (words.has('opined') && OPINED.test(before)) return 'estimate';
  if (words.has('expectation') && (EXPECTATION.test(before) || EXPECTED_LIST.test(upTo(claim)))) return 'estimate';
  if (words.has('foreseen') && ESTIMATED.test(before)) return 'estimate';
  if (claim.metric !== null && /\b(?:forecasts?|guidance|outlook|targets?)$/i.test(claim.metric)) return 'forecast';
  if (words.has('foreseen') && ATTAINED.test(before)) return null;
  if (words.has('foreseen') && GUIDANCE_FOR.test(before))
    return OTHERS.test(before) && !OWN.test(before) ? 'estimate' : 'forecast';
  if (claim.metric !== null && /\b(?:estimates?|expectations?)\b/i.test(claim.metric)) return 'estimate';
  if (words.has('put') && PUT_AT.test(before) && claim.subject.kind !== 'company') return 'estimate';
  if (words.has('put') && OTHERS.test(before) && /\b(?:put|puts|pegs?|pencil)\b(?! on\b)/i.test(before))
    return 'estimate';
  const found =
    words.has('condition') && isConditional(claim, before)
      ? 'conditional'
      : words.has('foreseen') && FORESEEN.test(before) && !isHeldToPast(claim) && !isDoneBefore(claim)
        ? words.has('would') && isSupposed(claim, before)
          ? 'conditional'
          : foreseenBy(claim, before)
        : isGuidance(claim) || isInfinitive(claim) || (words.has('toBe') && isToBe(claim, before))
          ? 'forecast'
          : null;
  return found === null || (isPast(claim) && !(found === 'conditional' && WERE_IT.test(before))) ? null : found;
}

/** "A 10% fall in Acme would wipe out $5m": of which nobody says that it came. */
function isOfAnyMove({ frame, change, sentence: { article, items, start, end } }: Candidate): boolean {
  if (frame?.kind !== 'noun' || change === null) return false;
  const noun = items[frame.trigger.to - 1]?.end ?? change.end;
  return (
    noun > change.start &&
    ANY_MOVE.test(article.clean.slice(start, change.start)) &&
    WOULD_DO.test(article.clean.slice(noun, Math.min(end, noun + 90)))
  );
}

/** "plans to enter India's $44 billion market": how big it is, whatever is planned there. */
const isMarkets = ({ rule, metric, sentence, span }: Candidate): boolean =>
  rule === 'market-size' &&
  MARKET.test(metric ?? '') &&
  !/(?:expected|projected|forecast|estimated|predicted) $/.test(
    sentence.article.clean.slice(Math.max(sentence.start, span.start - 14), span.start),
  );

/** "the kwacha was pegged at": fixed, and not foreseen. */
const isPeg = ({ type, subject }: Candidate, before: string): boolean =>
  /^price_/.test(type) && subject.kind === 'currency' && /\bpegged(?: back)? at (?:about |around )?$/.test(before);

const upTo = ({ sentence, span }: Candidate): string => sentence.article.clean.slice(sentence.start, span.start);

/** "if the loan rate were 4.5 dlrs" */
const WERE_IT = /\bif (?:[\w-]+ ){1,5}were $/i;

function isRumour(claim: Candidate, before: string): boolean {
  const { article, start, end, text } = claim.sentence;
  if (claim.modality === 'denied') return false;
  return claim.type === 'deal'
    ? RUMOUR.test(toldOf(article.clean.slice(Math.max(start, claim.span.start - 160), claim.span.start))) ||
        RUMOUR.test(article.clean.slice(claim.span.start, Math.min(end, claim.span.end + 90)))
    : HEARSAY.test(before) || (RUMOUR.test(text) && (claim.modality !== 'actual' || FORESEEN.test(before)));
}

/** "Roe, an investor who is considering a bid, said he holds": without what is told of the speaker. */
const toldOf = (before: string): string => before.slice(before.lastIndexOf(', said ') + 1);

/** "lower than fiscal 1986 earnings of", "with last year's profit of": what was, held beside what is expected. */
function isHeldToPast({ type, sentence: { article, start }, span }: Candidate): boolean {
  if (type !== 'figure') return false;
  const [, year] = HELD_TO_PAST.exec(article.clean.slice(Math.max(start, span.start - 90), span.start)) ?? [null, ''];
  return year !== '' && (year === undefined || year < (article.publishedAt ?? '').slice(0, 4));
}

const HELD_TO_PAST =
  /\b(?:than|with|above|below|exceed|match|equal|top|over|against) (?:the |its |their )?(?:(?:last|previous|prior)(?: fiscal)? (?:year|quarter)'s|(?:fiscal )?((?:19|20)\d\d)(?:'s)?(?: fiscal)?) (?:[\w-]+ ){1,6}of (?:[^;]{1,26} or )?(?:about |some |around )?$/;

const isConditional = ({ sentence, span }: Candidate, before: string): boolean =>
  LATER_CONDITION.test(sentence.article.clean.slice(span.end, Math.min(sentence.end, span.end + 80))) ||
  CONDITION.test(before);

/** "stuck to its 2026 view of" */
const OWN =
  /\b(?:its|their) (?:own )?(?:[\w-]+ ){0,3}(?:forecasts?|guidance|outlook|targets?|projections?|view)\b[^,;]*$/i;

/** What trades has no plans of its own; the price of goods may be one that a seller will ask. */
const isOfMarkets = (kind: SubjectKind, before: string): boolean =>
  /^(?:index|currency|crypto|bond|fund)$/.test(kind) || (kind === 'commodity' && !/\b(?:will|should)\b/.test(before));

/** A forecast is the subject's own; what analysts, markets or another firm foresee is an estimate. */
function foreseenBy(claim: Candidate, before: string): Modality {
  if (OTHERS.test(before)) return 'estimate';
  const { frame, sentence, subject } = claim;
  if (/^price/.test(claim.type) && isOfMarkets(subject.kind, before)) return 'estimate';
  const start = frame
    ? (sentence.items[Math.min(frame.topic.from, frame.owner?.from ?? frame.topic.from)]?.start ?? 0)
    : 0;
  const speaker = sentence.entities.find(
    (mention) =>
      mention.start >= Math.max(sentence.start, start - 70) &&
      mention.end <= claim.span.start &&
      mention.value.kind === 'company',
  );
  if (speaker && subject.kind === 'economy') return 'estimate';
  if (/\b(?:probably|(?:pric(?:e|ing|ed)|(?:market|bank|economy|desk|fund)s? prices) in|pegged|predict)/i.test(before))
    return 'estimate';
  const passive =
    /\b(?:is|are|was|were|been) (?:widely |now |still )?(?:expected|seen|forecast|projected|predicted|estimated|tipped|likely)\b/i.test(
      before,
    );
  return passive &&
    (subject.kind === 'economy' ||
      subject.kind === 'commodity' ||
      subject.kind === 'other' ||
      claim.type === 'price_move' ||
      claim.type === 'price_level')
    ? 'estimate'
    : 'forecast';
}
