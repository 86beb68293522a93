import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Gold miners fell 3%.', ['price_move | Gold miners | down | change 3%']],
  ['Shares of gold miners fell 3%.', ['price_move | gold miners | down | change 3%']],
  ['Shares of small retailers fell 3%.', ['price_move | small retailers | down | change 3%']],
  [
    'Bitcoin miners fell 3%, while bitcoin rose 2%.',
    ['price_move | Bitcoin miners | down | change 3%', 'price_move | Bitcoin | up | change 2%'],
  ],
  ['Yen bond issuance fell 3%.', []],
  ['The gold content fell to 62% from 64%.', []],
  ['Oil bulls lost 3%.', []],
  [
    'The spread between Brent and WTI narrowed to $3.',
    ['growth | Brent crude | spread between Brent and WTI | down | value $3'],
  ],
  ['The gap between gold and silver widened 3%.', ['growth | gold | gap between gold and silver | up | change 3%']],
])('what is told with a good or a currency is not its price: %s', (text, lines) => {
  expect(readingsOf(`Acme Corp news\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Profit at Acme Corp's joint venture with Beta Ltd rose 8%.",
    ['growth | Acme | Profit at joint venture | up | change 8%'],
  ],
  ["Acme Corp's suppliers raised prices by 8%.", []],
  ["Acme Corp's biggest customer, Beta Ltd, cut orders by 8%.", ['growth | Beta | orders | down | change 8%']],
  ["Acme Corp's chief executive sold 8% of his shares.", []],
  ["Acme Corp's chief executive earned $8 million.", []],
  ["Acme Corp's founder owns 8% of Beta Ltd.", []],
  ["Acme Corp's parent earned $8 million.", []],
  ["Acme Corp's directors raised the dividend to 50 cents.", ['growth | Acme | dividend | up | value 50 cents']],
  ["Acme Corp's chief executive expects sales of $8 million.", ['figure | Acme | sales | value $8 million | forecast']],
  ['A fund that invests in Acme Corp lost 8%.', []],
  ['A company that supplies Acme Corp fell 8%.', []],
  [
    "Acme Corp's credit default swaps rose 8 basis points to 120.",
    ['growth | Acme | credit default swaps | up | change 8 basis points | value 120'],
  ],
  [
    "The cost of insuring Acme Corp's debt rose 8%.",
    ["growth | Acme | cost of insuring Acme Corp's debt | up | change 8%"],
  ],
  ["Acme Corp's sales rose 8% against an industry average of 4%.", ['growth | Acme | sales | up | change 8%']],
])('a figure of others is not the firm’s: %s', (text, lines) => {
  expect(readingsOf(`Acme Corp news\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Acme Corp, which bought Beta Ltd in 2019, said sales rose 8%.', ['growth | Acme | sales | up | change 8%']],
  ['Acme Corp, whose brands include Beta, said profit fell 3%.', ['growth | Acme | profit | down | change 3%']],
  [
    'Acme Corp, which is buying Beta Ltd, said that its revenue fell to $5 million.',
    ['growth | Acme | revenue | down | value $5 million'],
  ],
  ['Acme Corp will pay $3 billion in cash and $2 billion in shares for Beta Ltd.', []],
  ['Acme Corp will buy Beta Ltd for $3 billion in cash and shares.', ['deal | Acme | value $3 billion | proposed']],
  [
    'Acme Corp bought Beta Ltd for $5 billion, including debt of $1 billion.',
    ['deal | Acme | value $5 billion', 'figure | Beta | debt | value $1 billion'],
  ],
])('whose figure it is where a second firm is named: %s', (text, lines) => {
  expect(readingsOf(`Acme Corp news\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['Acme Corp cut its stake in Beta Ltd to 5% from 8%.', [], ['Acme']],
  ['Acme Corp raised its stake in Beta Ltd to 8% from 5%.', ['Acme'], []],
])('who buys and who sells a part of a holding: %s', (text, buyer, seller) => {
  expect(claimsOf(text).map((claim) => claim.type === 'deal' && claim.parties)).toEqual([
    { buyer, seller, target: 'Beta' },
  ]);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp erased a 5% loss to close 1% higher.',
    ['price_move | Acme | down | change 5%', 'price_move | Acme | up | change 1%'],
  ],
  ["Acme Corp beat the market's 3% gain with a rise of 5%.", []],
  ['Acme Corp added 43 points to the Dow.', []],
  ['The average target of 12 analysts is $25, compared with a close of $20.', ['price_target | Acme | value $25']],
  ['Acme Corp could fall 10% if sales slip, Beta Bank said.', ['price_move | Acme | down | change 10% | conditional']],
  ['A 10% fall in Acme Corp would hurt many.', ['price_move | Acme | down | change 10% | conditional']],
  ['A 10% fall in Acme Corp hurt many.', ['price_move | Acme | down | change 10%']],
  ["Each 1% rise in oil adds $5 million to Acme Corp's costs.", []],
  [
    'The spread of Italian over German 10-year yields narrowed 3 basis points to 140.',
    ['growth | Italy | spread of Italian over German 10-year yields | down | change 3 basis points | value 140'],
  ],
])('what has moved, and what would: %s', (text, lines) => {
  expect(readingsOf(`Acme Corp news\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['The central bank left its key rate at 5%.', []],
  ["Norway's central bank left its key rate at 5%.", ['figure | Norway | key rate | value 5%']],
  ['The government cut its growth forecast for next year to 2% from 3%.', []],
  ['Economists polled by Beta Bank had expected growth of 3%.', []],
  ['Acme Corp withdrew its forecast of $50 million in sales.', []],
  [
    'Acme Corp repeated its forecast of $50 million in sales.',
    ['figure | Acme | sales | value $50 million | forecast'],
  ],
])('what a bank, a state and a poll foresee is not the firm’s: %s', (text, lines) => {
  expect(readingsOf(`Acme Corp news\n\n${text}`)).toEqual(lines);
});

it('lasts is no time', () => {
  const [claim] = claimsOf("Acme Corp's cash pile of $5 million would last 8 months.");
  expect(claim?.period).toBeNull();
});

it.each<[string, readonly string[]]>([
  [
    'In Germany, output rose 1%; in France, it fell 2%.',
    ['growth | Germany | output | up | change 1%', 'growth | France | output | down | change 2%'],
  ],
  [
    'Output rose 1% in Germany, 2% in France and 3% in Spain.',
    [
      'growth | Germany | Output | up | change 1%',
      'growth | France | Output | up | change 2%',
      'growth | Spain | Output | up | change 3%',
    ],
  ],
  ['Machinery orders, excluding ships, rose 3.9%.', ['growth | Japan | Machinery orders | up | change 3.9%']],
  ['Unemployment among young people rose to 8%.', ['growth | Japan | Unemployment among young people | up | value 8%']],
  [
    "The harvest will be 8% smaller than last year's 7 million tonnes.",
    ['growth | Japan | harvest | down | change 8% | previous 7 million tonnes | forecast'],
  ],
])('whose figure it is among several lands: %s', (text, lines) => {
  expect(readingsOf(`Japan data: economy slows\n\n${text}`)).toEqual(lines);
});

it.each(['Quellex to buy Beta Ltd for $5 billion', 'Quellex denies $5 billion takeover of Beta Ltd'])(
  'what is bought does not buy: %s',
  (text) => {
    expect(readingsOf(`${text}\n\nIt was announced on Tuesday.`)).toEqual([]);
  },
);
