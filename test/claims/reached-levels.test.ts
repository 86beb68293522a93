import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Oil fell back to $74.', ['price_move | oil | down | value $74']],
  ['Gold crept back above $2,000.', ['price_move | gold | up | value $2,000']],
  ['Bitcoin climbed up to $97,000.', ['price_move | Bitcoin | up | value $97,000']],
  ["Acme Corp's revenue has gone up to $1.9 billion.", ['growth | Acme | revenue | up | value $1.9 billion']],
  ['Acme Corp shares rose up to 5%.', ['price_move | Acme | up | change 5%']],
  [
    'Bitcoin hit $105,000 before settling around $98,500.',
    ['price_level | Bitcoin | value $105,000', 'price_level | Bitcoin | value $98,500'],
  ],
  ['The rally left Bitcoin at $97,000.', ['price_level | Bitcoin | value $97,000']],
  ['The yen was nursing its wounds at 153 yen per dollar.', ['price_level | Japanese yen | value 153 yen']],
  ['The dollar fetched 151 yen in Tokyo.', ['price_level | U.S. dollar | value 151 yen']],
  ["Acme Fund's total assets now sit at around $12.7bn.", ['figure | Acme Fund | total assets | value $12.7bn']],
  ['The dollar bought 151 yen in early trading.', ['price_level | U.S. dollar | value 151 yen']],
  ['Acme Corp manages a £640 million property portfolio.', ['figure | Acme | property portfolio | value £640 million']],
  ['Beta Fund oversees $3 billion in assets.', ['figure | Beta Fund | assets | value $3 billion']],
  [
    "Acme Corp's CET1 ratio is expected to hold between 10 percent and 13 percent.",
    ['figure | Acme | CET1 ratio | value 10 percent and 13 percent | forecast'],
  ],
])('a level that is reached: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Acme Corp shares are trading down -2% on the news.', ['price_move | Acme | down | change -2%']],
  ['Acme Corp shares have gained +8% year to date.', ['price_move | Acme | up | change +8%']],
  ["Acme Corp's shares had a good day, up 2% to $103.43.", ['price_move | Acme | up | change 2% | value $103.43']],
  ['The S&P 500 endured a volatile week, down 3%.', ['price_move | S&P 500 | down | change 3%']],
  ['XRP is heading toward $2.5, following a 3.5% rise.', ['price_move | XRP | up | change 3.5%']],
])('a change whose subject stands in the clause before, or whose sign repeats it: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
