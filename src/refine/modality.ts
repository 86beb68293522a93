import type { Sentence } from '../frame/sentence.ts';
import { isVerbOfMove } from '../frame/words.ts';
import type { Modality } from '../schema/claim.ts';
import { clauseOf } from './clause.ts';
import {
  CONDITION,
  COUNTERFACTUAL,
  DENIED,
  DOUBTED,
  ESTIMATED,
  FORESEEN,
  GUIDANCE_FOR,
  HEARSAY,
  HELD_AGAINST,
  HYPOTHETICAL,
  LATER_CONDITION,
  NEGATED,
  NOT_DENIED,
  OPINED,
  OTHERS,
  OWN_GUIDANCE,
  QUESTION,
  RUMOUR,
  SHOWN,
  UNTRUE,
  WANTED,
  WOULD_NEXT,
} from './modality-words.ts';
import { isPast } from './past.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';
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
      const unstated = movesOnly(claim) ? whyUnstated(claim, last.words) : null;
      if (unstated !== null) return unstated;
      const found = modalityOf(claim, last);
      return found === null ? claim : changed(claim, { modality: found });
    })(claims, discourse, wordsOf);
  },
};

const movesOnly = ({ type, modality }: Candidate): boolean =>
  modality === 'actual' && (type === 'price_move' || type === 'growth');

/** Why a movement is none that the text states: it is wanted, doubted or only supposed; null where it is one. */
function whyUnstated(claim: Candidate, words: Words): string | null {
  const asked = words.has('wanted') || words.has('doubted') || words.has('supposed');
  if (!asked) return null;
  const before = lead(claim);
  if (words.has('wanted') && WANTED.test(before)) return 'wanted: the text says what ought to be';
  if (words.has('doubted') && DOUBTED.test(before)) return 'doubted: the text does not say that it is so';
  const { article, end } = claim.sentence;
  return words.has('supposed') &&
    COUNTERFACTUAL.test(before) &&
    WOULD_NEXT.test(article.clean.slice(claim.span.end, Math.min(end, claim.span.end + 130)))
    ? 'hypothetical: the text only supposes it'
    : null;
}

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
  if (claim.type === 'deal' || claim.modality !== 'actual') return null;
  if (words.has('shown') && SHOWN.test(text.slice(0, Math.max(0, claim.span.start - claim.sentence.start))))
    return 'estimate';
  if (words.has('opined') && OPINED.test(before)) return 'estimate';
  if (words.has('foreseen') && ESTIMATED.test(before)) return 'estimate';
  if (claim.metric !== null && /\b(?:forecasts?|guidance|outlook|targets?)$/i.test(claim.metric)) return 'forecast';
  if (words.has('foreseen') && GUIDANCE_FOR.test(before)) return OTHERS.test(before) ? 'estimate' : 'forecast';
  if (claim.metric !== null && /\b(?:estimates?|expectations?)\b/i.test(claim.metric)) return 'estimate';
  if (words.has('put') && OTHERS.test(before) && /\b(?:put|puts|pegs?|pencil)\b(?! on\b)/i.test(before))
    return 'estimate';
  const found =
    words.has('condition') && isConditional(claim, before)
      ? 'conditional'
      : words.has('foreseen') && FORESEEN.test(before)
        ? foreseenBy(claim, before)
        : isGuidance(claim)
          ? 'forecast'
          : null;
  return found === null || (isPast(claim) && !(found === 'conditional' && WERE_IT.test(before))) ? null : found;
}

/** "if the loan rate were 4.5 dlrs" */
const WERE_IT = /\bif (?:[\w-]+ ){1,5}were $/i;

function isRumour(claim: Candidate, before: string): boolean {
  const { article, start, end, text } = claim.sentence;
  if (claim.modality === 'denied') return false;
  return claim.type === 'deal'
    ? RUMOUR.test(article.clean.slice(Math.max(start, claim.span.start - 160), Math.min(end, claim.span.end + 90)))
    : HEARSAY.test(before) || (RUMOUR.test(text) && (claim.modality !== 'actual' || FORESEEN.test(before)));
}

const isConditional = ({ sentence, span }: Candidate, before: string): boolean =>
  LATER_CONDITION.test(sentence.article.clean.slice(span.end, Math.min(sentence.end, span.end + 80))) ||
  CONDITION.test(before);

/** "the VIX, a gauge of expected swings, rose" */
const APPOSED = /, (?:an?|one of the) (?:measure|gauge|barometer|proxy|yardstick) of [^,;]{3,80}, /g;
const AFTER = /\b(?:after|following|despite) $/;

const AFTER_A = /\b(?:after|following|despite) (?:an?|the|its) (?:[\w-]+ ){0,4}$/;

/** The words of the clause up to its first figure, and a few before it; not past a semicolon or another clause. */
function lead(claim: Candidate): string {
  const { clean } = claim.sentence.article;
  const clause = clauseOf(claim);
  const trigger = claim.frame ? (claim.sentence.items[claim.frame.trigger.from]?.start ?? 0) : 0;
  // "topped forecasts, after falling 2%": what was before is a fact
  if (trigger < claim.span.start && AFTER.test(clean.slice(Math.max(0, trigger - 12), trigger)))
    return clean.slice(trigger, claim.span.start);
  // "in line with forecasts, after a revised 0.9% gain"
  if (AFTER.test(clean.slice(Math.max(0, claim.span.start - 12), claim.span.start))) return '';
  const led = AFTER_A.exec(clean.slice(Math.max(clause.start, claim.span.start - 60), claim.span.start));
  if (led !== null) return led[0];
  const before = clean.slice(Math.max(claim.sentence.start, clause.start - 70), clause.start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' while '),
    before.lastIndexOf(' but '),
    goesOn(claim) ? -1 : before.lastIndexOf(', and '),
    before.lastIndexOf(' after '),
    before.lastIndexOf(' as '),
  );
  // "for May delivery" names a month, "Target's sales" a retailer
  return `${before.slice(cut + 1)}${clean.slice(clause.start, claim.span.start)}`
    .replace(/\b(?:May|Target(?:'s)?) /g, '')
    .replace(HELD_AGAINST, ' ')
    .replace(APPOSED, ' ');
}

/** "expects sales of $5bn, and earnings of $2": what has no verb of its own is told by the one before. */
const goesOn = ({ frame, sentence: { items } }: Candidate): boolean => {
  if (frame === null || (frame.kind !== 'of' && frame.kind !== 'beside') || frame.owner !== null) return false;
  const joint = items.findLastIndex(({ lower }, i) => lower === 'and' && i < frame.trigger.from);
  return (
    joint > 0 &&
    items[joint - 1]?.lower === ',' &&
    !items.slice(joint + 1, frame.trigger.from).some((item) => isVerbOfMove(item) || VERB.test(item.lower))
  );
};
const VERB = /^(?:\w{3,}ed|is|was|were|are|has|had|made|said|saw|took|will|would|could|which|that|came|stood)$/;

/** A forecast is the subject's own; what analysts, markets or another firm foresee is an estimate. */
function foreseenBy(claim: Candidate, before: string): Modality {
  if (OTHERS.test(before)) return 'estimate';
  const { frame, sentence, subject } = claim;
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
  return passive && (subject.kind === 'economy' || claim.type === 'price_move' || claim.type === 'price_level')
    ? 'estimate'
    : 'forecast';
}

/** A bullet or row under a heading that announces guidance. */
function isGuidance(claim: Candidate): boolean {
  const { sentence } = claim;
  if (sentence.kind !== 'bullet' && sentence.kind !== 'row') return false;
  const { clean } = sentence.article;
  const above = clean
    .slice(Math.max(0, sentence.start - 700), sentence.start)
    .trimEnd()
    .split('\n');
  for (let i = above.length - 1; i >= 0; i--) {
    const line = (above[i] ?? '').trim();
    if (line === '' || (/^[-*•–·]/.test(line) && !line.endsWith(':')) || line.includes('\t')) continue;
    // "… forecast sales below estimates. Here is how it did:"
    return OWN_GUIDANCE.test(line.slice(line.lastIndexOf('. ') + 1)) && /:$|\b(?:outlook|guidance)\b/i.test(line);
  }
  return false;
}
