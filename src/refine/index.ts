import { accounting } from './accounting.ts';
import { against } from './against.ts';
import { ahead } from './ahead.ts';
import { attribution } from './attribution.ts';
import { certainty } from './certainty.ts';
import { consensus } from './consensus.ts';
import { currency } from './currency.ts';
import { modality } from './modality.ts';
import { overlap } from './overlap.ts';
import { paired } from './paired.ts';
import { period } from './period.ts';
import type { Refiner } from './refiner.ts';
import { respective } from './respective.ts';
import { samePrice } from './same-price.ts';
import { session } from './session.ts';
import { unit } from './unit.ts';
import { versus } from './versus.ts';

/** The refiners in the order in which they run. */
export const REFINERS: readonly Refiner[] = [
  respective,
  paired,
  overlap,
  samePrice,
  versus,
  against,
  consensus,
  modality,
  unit,
  currency,
  period,
  ahead,
  session,
  accounting,
  attribution,
  certainty,
];
