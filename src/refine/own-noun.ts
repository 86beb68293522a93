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
const HELD_TO = /\b(?:than|with|above|below|exceed|match|equal|top|over|against) (?:the |its |their )?$/;
