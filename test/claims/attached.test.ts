import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Gold edged lower to $3,335 an ounce.', ['price_move | gold | down | value $3,335']],
  ['Acme Corp shares inched lower by 0.4%.', ['price_move | Acme | down | change 0.4%']],
  ['Acme Corp shares rose an additional 2.5%.', ['price_move | Acme | up | change 2.5%']],
  ['Acme Corp shares surged ahead 3%.', ['price_move | Acme | up | change 3%']],
  ['Acme Corp shares forged ahead 3%.', ['price_move | Acme | up | change 3%']],
  ['Acme Corp shares clawed back 3%.', ['price_move | Acme | up | change 3%']],
  ['Acme Corp shares sold off 3%.', ['price_move | Acme | down | change 3%']],
  ['Acme Corp shares went from $40 to $52.', ['price_move | Acme | up | value $52 | previous $40']],
  ["Acme Corp's revenue blew past $3 billion.", ['growth | Acme | revenue | up | value $3 billion']],
  ['Bitcoin broke below $60,000.', ['price_move | Bitcoin | down | value $60,000']],
  ['Acme Corp shares sank beneath $50.', ['price_move | Acme | down | value $50']],
  ['Acme Corp racked up $3 billion in revenue.', ['figure | Acme | revenue | value $3 billion']],
  ['Bitcoin peaked at $124,000.', ['price_level | Bitcoin | value $124,000']],
])('verbs of movement with what belongs to them: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Copper hit its highest since June at $9,980 a tonne.', ['price_level | copper | value $9,980']],
  ['Gold climbed to its highest in two weeks at $3,374 an ounce.', ['price_move | gold | up | value $3,374']],
  ['Bitcoin set a new record of $124,480.', ['price_level | Bitcoin | value $124,480']],
  [
    'Unemployment in Norway rose to a seasonally adjusted 341,000 from 340,000.',
    ['growth | Norway | Unemployment | up | value 341,000 | previous 340,000'],
  ],
])('a level behind the mark that it makes: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Consumer prices in Norway rose 0.2 per cent in July, an easing from 0.3 per cent in June.',
    ['growth | Norway | Consumer prices | up | change 0.2 per cent | previous 0.3 per cent'],
  ],
  [
    "Norway's industrial output grew 5.7% in July, slowing from a 6.8% pace in June.",
    ['growth | Norway | industrial output | up | change 5.7% | previous 6.8%'],
  ],
  [
    "Norway's producer prices shot up 0.9% in July, the most in three years, against expectations for 0.2%.",
    ['growth | Norway | producer prices | up | change 0.9% | expected 0.2%'],
  ],
  [
    'Norwegian core inflation was up 3.1% year on year, the fastest since February and up from 2.9%.',
    ['growth | Norway | Norwegian core inflation | up | change 3.1% | previous 2.9%'],
  ],
  [
    'Retail sales in Norway advanced 0.5% in July, in line with forecasts, after a revised 0.9% gain in June.',
    ['growth | Norway | Retail sales | up | change 0.5%', 'growth | Norway | Retail sales | up | change 0.9%'],
  ],
])('what a figure is held against stands behind an aside: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Sales at Acme Corp fell 25%, at Beta Corp 10% and at Gamma Corp 1%.',
    [
      'growth | Acme | Sales | down | change 25%',
      'growth | Beta | Sales | down | change 10%',
      'growth | Gamma | Sales | down | change 1%',
    ],
  ],
  ['The warning wiped 12% off Acme Corp shares.', ['price_move | Acme | down | change 12%']],
  ['Some $4.6bn was wiped off the market value of Acme Corp.', ['price_move | Acme | down | change $4.6bn']],
  ['The pound, up 0.3 per cent, hit a one-month high.', ['price_move | sterling | up | change 0.3 per cent']],
  ['Acme Corp beat forecasts with revenue of $3 billion.', ['figure | Acme | revenue | value $3 billion']],
])('whose the figure is, and that it is a fact: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp swung to a $346m operating profit from a $19m loss.',
    ['growth | Acme | operating profit | up | value $346m | previous $19m'],
  ],
  ['Acme Corp slumped to a $199m net loss.', ['growth | Acme | net loss | up | value $199m']],
  ['Acme Corp fell to a loss of $199m.', ['growth | Acme | loss | up | value $199m']],
  ['Acme Corp said the move would add $1bn in costs.', ['growth | Acme | costs | up | change $1bn | forecast']],
  ['Acme Corp is to shed 20,000 jobs worldwide.', ['figure | Acme | jobs to shed | value 20,000 jobs | forecast']],
  ['Beta Research sees gold at $3,600 by June.', ['price_level | gold | value $3,600 | estimate']],
  ['Acme Corp will take a $5 billion stake in Beta Corp.', ['deal | Acme | value $5 billion | proposed']],
  ['Acme Corp has taken a 4% stake in Beta Corp for $5 billion.', ['deal | Acme | value $5 billion']],
  [
    "Acme Airways' available seat miles rose to 9.6 mln from 7.1 mln.",
    ['growth | Acme Airways | available seat miles | up | value 9.6 mln | previous 7.1 mln'],
  ],
])('results that a verb leads to, plans and stakes: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp shares pared an early loss of 5% to end 1.2% lower.',
    ['price_move | Acme | down | change 5%', 'price_move | Acme | down | change 1.2%'],
  ],
  [
    'The S&P 500 logged its biggest one-day drop since May, falling 1.6%.',
    ['price_move | S&P 500 | down | change 1.6%'],
  ],
  [
    'Acme Corp shares fell for a fifth day, extending their loss this week to 8%.',
    ['price_move | Acme | down | change 8%'],
  ],
  [
    'House prices in Norway rose 0.4% in February, taking annual inflation to 3.5%.',
    ['growth | Norway | House prices | up | change 0.4%', 'figure | Norway | inflation | value 3.5%'],
  ],
  [
    'Acme Corp plans to open shops next year, bringing the total number of its outlets to 2,655.',
    ['figure | Acme | total number of its outlets | value 2,655 | forecast'],
  ],
])('how far a movement has come: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
