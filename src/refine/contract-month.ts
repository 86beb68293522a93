import type { PeriodMention } from '../time/index.ts';
import type { Placed } from './placed.ts';
import type { Candidate } from './refiner.ts';

/** "April Brent crude", "Brent for April": the month of the contract. */
export const isContract = (claim: Candidate, mention: PeriodMention): boolean =>
  mention.kind === 'month' &&
  claim.sentence.entities.some(
    ({ value, start, end }) =>
      value.kind === 'commodity' &&
      value.name === claim.subject.name &&
      ((start >= mention.end && (start - mention.end <= 2 || isKindBetween(claim, mention, start))) ||
        (end < mention.start && FOR_MONTH.test(claim.sentence.article.clean.slice(end, mention.start)))),
  );

/** "except nearby June", "led by July": of futures a month is a contract where no word leads to a time. */
export const isBareContract = ({ subject, sentence }: Candidate, { mention, before, after }: Placed): boolean =>
  subject.kind === 'commodity' &&
  (mention.kind === 'month' || mention.kind === 'open') &&
  BARE_MONTH.test(mention.value.text) &&
  !LED.test(before) &&
  !after.startsWith("'s") &&
  (FUTURES.test(sentence.text) || NEARBY.test(before));
const BARE_MONTH = /^(?:by )?[A-Z][a-z]+$/;
const LED = /\b(?:in|since|during|for|of|from|until|to|last|this|next|early|late|mid|through|end|between|and)[ -]$/i;
const FUTURES = /\b(?:futures|contracts?)\b/i;
const NEARBY = /\b(?:nearby|spot|prompt|front|benchmark|distant|with|led) $/i;

/** "March milling wheat", not "in March spot gold" */
const isKindBetween = ({ sentence: { start, article } }: Candidate, mention: PeriodMention, to: number): boolean =>
  to - mention.end < 24 &&
  /^ [a-z-]+ $/.test(article.clean.slice(mention.end, to)) &&
  !/\b(?:in|since|during|by|for|of|from|until|last|this) $/i.test(
    article.clean.slice(Math.max(start, mention.start - 8), mention.start),
  );

const FOR_MONTH = /^(?: [a-z]+)? for (?:(?:delivery|shipment) in )?$/;
