import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'The Malaysian benchmark index and the Indonesian stock market, meanwhile, lost 0.6% and 1% respectively.',
    [
      'price_move | Malaysian benchmark index | down | change 0.6%',
      'price_move | Indonesian stock market | down | change 1%',
    ],
  ],
  ['Acme shares saw a late dip to end their day down 0.2%.', ['price_move | Acme | down | change 0.2%']],
  ['Acme shares reversed early losses to close up 2%.', ['price_move | Acme | up | change 2%']],
  [
    'Halden Inc also targets an improvement on return on equity to around 11% this year from 10.5% for 2025.',
    ['growth | Halden | return on equity | up | value 11% | previous 10.5% | forecast'],
  ],
  [
    'Bitcoin slid again on Monday. Its market cap has gone down to $1.9 trillion.',
    ['price_move | Bitcoin | down | value $1.9 trillion'],
  ],
  [
    'Bitcoin slid to $96,000 on Monday. It defended that line and now sits around $97,000.',
    ['price_move | Bitcoin | down | value $96,000', 'price_level | Bitcoin | value $97,000'],
  ],
  [
    'Stocks in New York are lower. Among the losers, Walmart and Chevron are slipping almost 7 percent and Boeing 6.5 percent. Orrix is down 6 percent.',
    [
      'price_move | Walmart | down | change 7 percent',
      'price_move | Chevron | down | change 7 percent',
      'price_move | Boeing | down | change 6.5 percent',
      'price_move | Orrix | down | change 6 percent',
    ],
  ],
  [
    'The Nasdaq composite — where techs dominate with more than 62% of the index — reversed from a high and closed down 0.8%.',
    ['price_move | Nasdaq Composite | down | change 0.8%'],
  ],
  [
    'Halden Inc bookings are expected to increase for the third quarter in a row to approximately $107 million.',
    ['growth | Halden | bookings | up | value $107 million | forecast'],
  ],
])('the subject of the clause before: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<string>([
  'Stocks are lower. Walmart and Chevron are slipping almost 7 percent. Traffic is down 6 percent.',
  'Stocks are lower. Walmart and Chevron are slipping almost 7 percent. Attendance is down 6 percent.',
])('a thing is no share: %s', (text) => {
  expect(readingsOf(text)).not.toContainEqual(expect.stringMatching(/price_move.*6 percent/));
});

it.each<string>([
  'Walmart shares fell in 3 of the past 5 sessions.',
  'Funds of JPMorgan reached the $10bn threshold in about two years.',
])('no price: %s', (text) => {
  expect(readingsOf(text)).toEqual([]);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp shares, which closed at $45.20 on Wednesday, rose 3%.',
    ['price_level | Acme | value $45.20', 'price_move | Acme | up | change 3%'],
  ],
  [
    'The euro, which traded at $1.17 on Friday, was down 0.3% at $1.1650.',
    ['price_level | euro | value $1.17', 'price_move | euro | down | change 0.3% | value $1.1650'],
  ],
])('an earlier level told in an aside is none of the move: %s', (text, readings) => {
  expect(readingsOf(text).map((line) => line.replace(/ \| @.*$/, ''))).toEqual(readings);
});
