import type { Placed } from './placed.ts';
import type { Candidate } from './refiner.ts';

/** "lower than fiscal 1986 earnings of 410,000": the time of the figure itself, which another is held against. */
export const isOwnNoun = ({ type, metric, sentence, span }: Candidate, { mention, before, after }: Placed): boolean =>
  type === 'figure' &&
  metric !== null &&
  mention.kind === 'year' &&
  mention.end < span.start &&
  HELD_TO.test(before) &&
  after.replace(/^'s/, '').trimStart().startsWith(metric.slice(0, NOUN)) &&
  /^[^,;]{1,60} of (?:[^;]{1,26} or )?(?:about |some |around )?$/.test(
    sentence.article.clean.slice(mention.end, span.start),
  );
/** So many letters of a measure tell it. */
const NOUN = 5;

/** "remains below the 1.1 billion spent in": a past level that another is held against, and what was done of it. */
export const isDoneBefore = ({ type, sentence: { article }, span }: Candidate): boolean =>
  type === 'figure' &&
  DONE_IN.test(article.clean.slice(span.end, span.end + DEED)) &&
  HELD_TO.test(article.clean.slice(Math.max(0, span.start - 12), span.start));

/** "spent in 1985": the time of that. */
export const isOfDeed = (claim: Candidate, { mention: { start } }: Placed): boolean =>
  start > claim.span.end && start - claim.span.end < DEED && isDoneBefore(claim);
const DEED = 30;
const DONE_IN = /^ (?:(?:it|they) )?(?:had )?(?:\w{2,}ed|spent|made|sold|lost|paid) (?:in|for|during|over) /;
const HELD_TO = /\b(?:than|with|above|below|exceed|match|equal|top|over|against) (?:the |its |their )?$/;
