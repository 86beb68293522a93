import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Truist raised its target price for Marlowe Foods from $120 to $150.',
    ['price_target | Marlowe Foods | up | value $150 | previous $120'],
  ],
  [
    'Marlowe Foods had its price objective cut by analysts at Peel Hunt from 120.00 pence to 90 pence.',
    ['price_target | Marlowe Foods | down | value 90 pence | previous 120.00 pence'],
  ],
  [
    'Canaccord Genuity raises Marlowe Foods PT to $150 from $120',
    ['price_target | Marlowe Foods | up | value $150 | previous $120'],
  ],
  ["Citi's $150 price target on Marlowe Foods implies upside of 20%.", ['price_target | Marlowe Foods | value $150']],
  ['Loop Capital assigned Keswick & Sons a price target of $150.', ['price_target | Keswick & Sons | value $150']],
  ['Barclays upgraded Marlowe Foods to buy with a target of $150.', ['price_target | Marlowe Foods | value $150']],
  ['Barclays ups its target on Marlowe Foods to $150.', ['price_target | Marlowe Foods | up | value $150']],
])('who is rated, and what was done to the target: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a house of one word tells its target', () => {
  expect(claimsOf('Rosenblatt raised its price target on Marlowe Foods to $150.')[0]?.attribution?.source).toBe(
    'Rosenblatt',
  );
});
