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

it.each<[string, readonly string[]]>([
  ['Brightline (down 3.4%) was the biggest loser.', ['price_move | Brightline | down | change 3.4%']],
  ['Brightline, down 3.4%, was the worst performer.', ['price_move | Brightline | down | change 3.4%']],
  ['Brightline (BLN) rose 4.7% in a day.', ['price_move | Brightline | up | change 4.7%']],
  ['Brightline is down 4.7% this year.', ['price_move | Brightline | down | change 4.7%']],
  ['Target jumps 3.4% after results', ['price_move | Target | up | change 3.4%']],
  ['Snap was 3.4% lower.', ['price_move | Snap | down | change 3.4%']],
  ['Shares of Preston Keswick fell 2%.', ['price_move | Preston Keswick | down | change 2%']],
  ['3M rose 3.4%.', ['price_move | 3M | up | change 3.4%']],
  ['Phillips 66 shares fell 2%.', ['price_move | Phillips 66 | down | change 2%']],
])('what moves by a percentage is a name: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<string>([
  'Rainfall, up 3.4% in June, beat forecasts.',
  'Absorption fell 3.4% in June.',
  'Homeownership has fallen 3.4% this year.',
  'Eggs (up 3.4%) led the list.',
])('what is counted is no name: %s', (text) => {
  expect(claimsOf(text).filter(({ type }) => type === 'price_move')).toEqual([]);
});
