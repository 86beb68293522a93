import type { Period } from '../schema/claim.ts';
import { findNewsDay } from '../time/index.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';

/** What is set today for a later time is a fact all the same: "a dividend of 5 cents, payable on April 15". */
const SET =
  /\b(?:dividends?|payouts?|distributions?|coupons?|interest|tariffs?|duty|duties|fees?|tax(?:es)?|rates?|stakes?|prices?|contracts?|notes|bonds|debt|capacity|bonus(?:es)?|premiums?|offers?|credits?|expir(?:y|ies)|maturit(?:y|ies))\b/i;

/** A measure of a time to come has not happened yet: "investment of $11 billion by 2032". */
export const ahead: Refiner = {
  id: 'ahead',
  about: 'Makes a forecast of a measure whose time is still to come.',
  refine: eachClaim('ahead', (claim) => (isAhead(claim) ? changed(claim, { modality: 'forecast' }) : claim)),
};

function isAhead({ type, modality, metric, period, sentence }: Candidate): boolean {
  if ((type !== 'figure' && type !== 'growth') || modality !== 'actual' || metric === null || period === null)
    return false;
  const { clean, publishedAt } = sentence.article;
  const published = publishedAt?.slice(0, 10);
  if (published === undefined || !isLater(period, published) || SET.test(metric)) return false;
  // the date line may be older than the news
  const today = findNewsDay(clean, publishedAt);
  return today === null || isLater(period, today);
}

function isLater(period: Period, today: string): boolean {
  return period.start !== null ? period.start > today : /^by\b/i.test(period.text) && (period.end ?? '') > today;
}
