import type { Quantity } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';

type Told = Pick<Quantity, 'kind' | 'value' | 'currency' | 'currencyImplied'>;

/** A single number without unit, hedge or range; its words are those of `text` (the article's) at the span. */
export const plainQuantity = (told: Told, text: string, { start, end }: Span): Quantity => ({
  ...told,
  min: null,
  max: null,
  unit: null,
  per: null,
  approx: false,
  bound: null,
  text: text.slice(start, end),
  start,
  end,
});
