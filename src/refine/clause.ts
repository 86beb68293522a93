import { clipSubject } from '../frame/topic/subject.ts';
import type { Span } from '../schema/span.ts';
import type { Candidate } from './refiner.ts';

/** Where the clause of a claim stands: from its topic or trigger to its last figure. */
export function clauseOf(claim: Candidate): Span {
  const { frame, sentence, span } = claim;
  if (frame === null) return span;
  const first =
    sentence.items[Math.min(frame.topic.from, frame.trigger.from, frame.owner?.from ?? Number.MAX_SAFE_INTEGER)];
  return { start: Math.min(first?.start ?? span.start, span.start), end: span.end };
}

/** The same without what the clause before leaves in front of its subject: from the subject's own words. */
export function coreOf(claim: Candidate): Span {
  const { frame, sentence, span } = claim;
  if (frame === null) return span;
  const { items } = sentence;
  const from = clipSubject(items, frame.topic)?.phrase.from ?? frame.trigger.from;
  const to = Math.max(frame.trigger.to, from + 1);
  const start = Math.min(items[from]?.start ?? span.start, items[frame.trigger.from]?.start ?? span.start, span.start);
  return { start, end: Math.max(span.end, items[to - 1]?.end ?? span.end) };
}

/** The relative clause that ends right before the claim's verb, with its commas: "Pay, which the Bank sees as key, rose 5%". */
export function relativeOf({ frame, sentence, span }: Candidate): Span | null {
  const verb = frame === null ? undefined : sentence.items[frame.trigger.from]?.start;
  if (verb === undefined || verb > span.start) return null;
  const from = Math.max(sentence.start, verb - RELATIVE_REACH);
  const found = RELATIVE.exec(sentence.article.clean.slice(from, verb));
  return found === null ? null : { start: from + found.index, end: from + found.index + (found[1] as string).length };
}
const RELATIVE_REACH = 240;
const RELATIVE =
  /(, (?:(?:in|of|to|for|on) )?(?:which|who|whom|whose|where)\b[^,;]*, )(?:(?!and |or |but )[\w'-]+ ){0,2}$/;

export type Family = 'price' | 'measure' | 'target' | 'deal';

/** What kind of statement a claim is, as far as time and source go. */
export const familyOf = (claim: Candidate): Family =>
  claim.type === 'price_move' || claim.type === 'price_level'
    ? 'price'
    : claim.type === 'price_target'
      ? 'target'
      : claim.type === 'deal'
        ? 'deal'
        : 'measure';

/** Quarters of a firm are its own; those of a land, a ware or a market are the calendar's. */
export const isOfCalendar = ({ type, subject }: Candidate): boolean =>
  type === 'price_move' || CALENDAR_KINDS.has(subject.kind);
const CALENDAR_KINDS: ReadonlySet<string> = new Set([
  ...['economy', 'commodity', 'currency', 'crypto', 'bond', 'index', 'sector'],
]);
