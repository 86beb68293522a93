import type { Direction } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';

/** The number of a figure, of a range its middle; null for a bare magnitude. */
export const middleOf = (quantity: Quantity | null | undefined): number | null =>
  quantity == null
    ? null
    : (quantity.value ?? (quantity.min === null || quantity.max === null ? null : (quantity.min + quantity.max) / 2));

/** The way from one number to another; null where either is not known. */
export const wayFrom = (then: number | null | undefined, now: number | null | undefined): Direction | null =>
  then == null || now == null ? null : now > then ? 'up' : now < then ? 'down' : 'flat';
