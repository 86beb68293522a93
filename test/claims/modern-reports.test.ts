import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Alphabet topped estimates on Wednesday.\n\nOperating income rose 14% to $31.3 billion.',
    ['growth | Alphabet | Operating income | up | change 14% | value $31.3 billion'],
  ],
  [
    'Next has raised its forecast.\n\nProfit at Next rose 5%. Overseas sales, which Next counts apart, jumped 28%.',
    ['growth | Next | Profit | up | change 5%', 'growth | Next | Overseas sales | up | change 28%'],
  ],
  ['Target raised to $250 at Bell Brokers.', []],
])('a common word is a firm where it does what only a firm does: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

const ORE = 'Quarry Corp posted a 9% fall in annual profit on Tuesday.\n\nQuarry Corp kept its dividend.\n\n';

it.each<[string, string]>([
  [
    'Marrowby shipments slipped 1% to 328 million tonnes.',
    'growth | Quarry | Marrowby shipments | down | change 1% | value 328 million tonnes',
  ],
  [
    'Ancillary revenues of $4.7 billion were up 10%.',
    'growth | Quarry | Ancillary revenues | up | change 10% | value $4.7 billion',
  ],
])('a word that opens a sentence once and describes a measure is no firm: %s', (text, line) => {
  expect(readingsOf(ORE + text).slice(1)).toEqual([line]);
});

it('a plural that opens a sentence once is no firm', () => {
  expect(readingsOf('UK inflation rose to 3.6% in June.\n\nAirfares jumped 7.9% on the month.')).toEqual([
    'growth | United Kingdom | UK inflation | up | value 3.6%',
  ]);
});

const MAKER = 'Quarry Motors said on Tuesday that Quarry Motors lost ground.\n\n';

it.each<[string, readonly string[]]>([
  [
    'Deliveries rose 1.0% to 2.2 million vehicles, with those in Western Europe up 6%, while deliveries in China fell 7.2%.',
    [
      'growth | Quarry Motors | Deliveries | up | change 1.0% | value 2.2 million vehicles',
      'growth | Quarry Motors | Deliveries in Western Europe | up | change 6%',
      'growth | Quarry Motors | deliveries in China | down | change 7.2%',
    ],
  ],
  ['UK sales were up 7.8%.', ['growth | Quarry Motors | UK sales | up | change 7.8%']],
  [
    "Comparable sales at Quarry Motors' U.S. stores climbed 4.6%.",
    ['growth | Quarry Motors | Comparable sales at U.S. stores | up | change 4.6%'],
  ],
  ["Revenue at Europe's biggest carmaker rose 2.3%.", ['growth | Quarry Motors | Revenue | up | change 2.3%']],
  ["The carmaker's leasing business was up 46%.", ['growth | Quarry Motors | leasing business | up | change 46%']],
  // a nation's
  ['German house sales fell 3%.', ['growth | Germany | German house sales | down | change 3%']],
])('a place or a part of the firm that all is about: %s', (text, lines) => {
  expect(readingsOf(MAKER + text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Sales at Acme Corp were 6% better than a year ago.', ['growth | Acme | Sales | up | change 6%']],
  ['Sales at Acme Corp were 12% ahead of the prior year.', ['growth | Acme | Sales | up | change 12%']],
  ['Sales at Acme Corp ran 3% behind last year.', ['growth | Acme | Sales | down | change 3%']],
])('how far a measure is from an earlier one: %s', (text, lines) => {
  expect(readingsOf(text).map((line) => line.replace(/ \| period .*/, ''))).toEqual(lines);
});

it('a central bank speaks of its own economy', () => {
  const text =
    'ECB keeps rates on hold\n\nThe European Central Bank left interest rates unchanged on Thursday.\n\nInflation was 2.0% in August. Unemployment stood at 6.2% in July.\n\nGermany grew, and Germany exports more.';
  expect(readingsOf(text)).toEqual([
    'figure | euro zone | Inflation | value 2.0%',
    'figure | euro zone | Unemployment | value 6.2%',
  ]);
});

it.each<[string, readonly string[]]>([
  [
    'Sales in Asia fell 7%, while Europe grew 3%.\n\nNorth America, its largest market, was down 2%.',
    [
      'growth | Quarry Motors | Sales in Asia | down | change 7%',
      'growth | Quarry Motors | Sales in Europe | up | change 3%',
      'growth | Quarry Motors | Sales in North America | down | change 2%',
    ],
  ],
  [
    'Sales fell 7% in May. That was up 2% from $4 billion a year earlier.',
    [
      'growth | Quarry Motors | Sales | down | change 7%',
      'growth | Quarry Motors | Sales | up | change 2% | previous $4 billion',
    ],
  ],
])('what was told before, of another place or again: %s', (text, lines) => {
  expect(readingsOf(MAKER + text)).toEqual(lines);
});

it('a list in a relative clause holds no subject', () => {
  const text = 'Core retail sales in Britain, which exclude cars, gasoline and food services, surged 0.7%.';
  expect(readingsOf(text)).toEqual(['growth | United Kingdom | Core retail sales | up | change 0.7%']);
});

it.each<[string, string]>([
  [
    'Leasing revenue: $9.8 billion vs. $9.5 billion, according to StreetAccount',
    'Leasing revenue | value $9.8 billion',
  ],
  ['The carmaker missed estimates: sales of $9.8 billion vs $9.5 billion.', 'sales | value $9.8 billion'],
])('an estimate behind "vs." is no earlier level: %s', (text, told) => {
  expect(readingsOf(MAKER + text)).toEqual([`figure | Quarry Motors | ${told} | expected $9.5 billion`]);
});

it('the period of a guidance that is raised is not that of the results', () => {
  const text =
    'Quarry Motors lifted its full-year guidance on Wednesday after quarterly profit beat estimates.\n\nRevenue rose 6% to $6 billion.';
  expect(claimsOf(text)[0]?.period).toBeNull();
});
