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

it.each<[string, readonly string[]]>([
  ['The biggest loser was Marlowe Foods, down 3.4%.', ['price_move | Marlowe Foods | down | change 3.4%']],
  ['Leading the gains was the lender Kohl Group, rising 3.4%.', ['price_move | Kohl Group | up | change 3.4%']],
  ['The index was led higher by Marlowe Foods, up 3.4%.', ['price_move | Marlowe Foods | up | change 3.4%']],
  [
    'Nvidia gained 2.1% and Apple, Microsoft and Amazon each rose about 1%.',
    [
      'price_move | Nvidia | up | change 2.1%',
      'price_move | Apple | up | change 1%',
      'price_move | Microsoft | up | change 1%',
      'price_move | Amazon | up | change 1%',
    ],
  ],
  [
    'After falling 3.4% on Monday, the S&P 500 rose 0.2%.',
    ['price_move | S&P 500 | down | change 3.4%', 'price_move | S&P 500 | up | change 0.2%'],
  ],
  ['Stocks to watch\n\nMarlowe Foods (MRLO): up 3.4%', ['price_move | Marlowe Foods | up | change 3.4%']],
  ['A 3.4% slide in the shares of Marlowe Foods hit the index.', ['price_move | Marlowe Foods | down | change 3.4%']],
  ['The value of Marlowe Foods shares fell 3.4%.', ['price_move | Marlowe Foods | down | change 3.4%']],
  ['American depositary receipts of Marlowe Foods rose 3.4%.', ['price_move | Marlowe Foods | up | change 3.4%']],
  ['The euro cost $1.0850, up from $1.0830.', ['price_move | euro | up | value $1.0850 | previous $1.0830']],
  [
    'Treasury yields were mixed. The 10-year rose to 4.25% from 4.21%, while the two-year slipped to 3.95%.',
    [
      'price_move | 10-year Treasury yield | up | value 4.25% | previous 4.21%',
      'price_move | 2-year Treasury yield | down | value 3.95%',
    ],
  ],
  ['The 10-year G-sec yield rose to 6.85%.', ['price_move | 10-year G-sec yield | up | value 6.85%']],
  ['EUR/USD found support at 1.0850.', ['price_level | EUR/USD | value 1.0850']],
])('who moved, told in other places of the sentence: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Gold ground lower 3.4%.', ['price_move | gold | down | change 3.4%']],
  ['Marlowe Foods shares sprinted 8%.', ['price_move | Marlowe Foods | up | change 8%']],
  ['The energy sector led gains, rising 1.7%.', ['price_move | energy sector | up | change 1.7%']],
  [
    'The DAX fell 1%. European banks lost 1.7%.',
    ['price_move | DAX | down | change 1%', 'price_move | European banks | down | change 1.7%'],
  ],
  [
    "Marlowe Foods Inc named a chief. The Chicago-based company's stock fell 5%.",
    ['price_move | Marlowe Foods | down | change 5%'],
  ],
  ['Marlowe Foods Inc cut its outlook and its shares fell 5%.', ['price_move | Marlowe Foods | down | change 5%']],
  ['Bitcoin is consolidating around $67,250.', ['price_level | Bitcoin | value $67,250']],
  ['Gold bounced off the $2,950 support.', ['price_level | gold | value $2,950']],
  ['Bitcoin could find support near $67,250.', ['price_level | Bitcoin | value $67,250 | conditional']],
  ['A break above $67,250 could send Bitcoin higher.', ['price_level | Bitcoin | value $67,250 | conditional']],
  ['The 10-year Treasury yield hit an all-time high of 4.25%.', ['price_level | 10-year Treasury yield | value 4.25%']],
])('prices that ground, bounce and may break: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, string]>([
  ['Bitcoin, which closed at $67,250, is near a record.', 'close'],
  ['Bitcoin closed at $67,250, a record high.', 'high'],
  ['Spot gold, trading at $2,950, is near a record.', 'quote'],
  ['The dollar index bottomed at 103.25.', 'low'],
])('what a level is: %s', (text, kind) => {
  const [claim] = claimsOf(text);
  expect(claim?.type === 'price_level' ? claim.levelKind : null).toBe(kind);
});

it.each<[string, readonly string[]]>([
  [
    "A surge in Keswick & Sons' stock boosted its value by $50 billion.",
    ['price_move | Keswick & Sons | up | change $50 billion'],
  ],
  [
    'New orders at Keswick & Sons boosted the value of its sales by $5 billion.',
    ['growth | Keswick & Sons | value of its sales | up | change $5 billion'],
  ],
])('what a move of the share did to the worth of the firm: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
