import { isVerbOfMove } from '../frame/words.ts';
import type { Span } from '../schema/span.ts';
import { clauseOf, relativeOf } from './clause.ts';
import { HELD_AGAINST } from './modality-words.ts';
import type { Candidate } from './refiner.ts';

/** "the VIX, a gauge of expected swings, rose" */
const APPOSED = /, (?:an?|one of the) (?:measure|gauge|barometer|proxy|yardstick) of [^,;]{3,80}, /g;
const AFTER = /\b(?:after|following|despite) $/;

const AFTER_A = /\b(?:after|following|despite) (?:an?|the|its) (?:[\w-]+ ){0,4}$/;

/** The words of the clause up to its first figure, and a few before it; not past a semicolon or another clause. */
export function lead(claim: Candidate): string {
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
  const aside = relativeOf(claim);
  const before = without(aside, clean, Math.max(claim.sentence.start, clause.start - 70), clause.start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' while '),
    before.lastIndexOf(' but '),
    goesOn(claim) ? -1 : before.lastIndexOf(', and '),
    before.lastIndexOf(' after '),
    before.lastIndexOf(' as '),
    colonBefore(before),
  );
  // "for May delivery" names a month, "Target's sales" a retailer
  return `${before.slice(cut + 1)}${without(aside, clean, clause.start, claim.span.start)}`
    .replace(/\b(?:May|Target(?:'s)?)(?=[ ,;)])/g, '')
    .replace(HELD_AGAINST, ' ')
    .replace(APPOSED, ' ');
}

const without = (aside: Span | null, clean: string, from: number, to: number): string =>
  aside === null
    ? clean.slice(from, to)
    : `${clean.slice(from, Math.max(from, Math.min(to, aside.start)))} ${clean.slice(Math.max(from, aside.end), to)}`;

/** "never missed estimates, nor this time: Earnings of": what a colon opens is told anew, but for "expects: Revenue of". */
const colonBefore = (before: string): number =>
  /(?:expects?|expected|projects?|forecasts?|sees|guidance|outlook|estimates?|targets?|follow(?:s|ing)|anticipates?): [^:]*$/i.test(
    before,
  )
    ? -1
    : before.lastIndexOf(': ');

/** "expects sales of $5bn, and earnings of $2": what has no verb of its own is told by the one before. */
const goesOn = ({ frame, sentence: { items } }: Candidate): boolean => {
  if (frame === null || (frame.kind !== 'of' && frame.kind !== 'beside') || frame.owner !== null) return false;
  const joint = items.findLastIndex(
    ({ lower }, i) => lower === 'and' && i < frame.trigger.from && items[i - 1]?.lower === ',',
  );
  return (
    joint > 0 && !items.slice(joint + 1, frame.trigger.from).some((item) => isVerbOfMove(item) || VERB.test(item.lower))
  );
};
const VERB = /^(?:\w{3,}ed|is|was|were|are|has|had|made|said|saw|took|will|would|could|which|that|came|stood)$/;
