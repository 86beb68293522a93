import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    "Acme Bank's revenue came in 24% higher on year at 6.96 billion pounds, beating expectations of 6.705 billion pounds.",
    ['growth | Acme Bank | revenue | up | change 24% | value 6.96 billion pounds | expected 6.705 billion pounds'],
  ],
  [
    'Acme Bank made 2.24 billion euros ($2.32 billion) in total revenue, which was a touch ahead of the expected 2.18 billion euro figure.',
    ['figure | Acme Bank | total revenue | value 2.24 billion euros | expected 2.18 billion euro'],
  ],
  [
    "Acme Corp's revenue rose 34.9% to $342.79 million from a year ago; analysts expected $317.80 million.",
    ['growth | Acme | revenue | up | change 34.9% | value $342.79 million | expected $317.80 million'],
  ],
  [
    'Acme Corp now sees sales growth of 3.5% for the full year, down from its previous outlook for 4%.',
    ['growth | Acme | sales | up | change 3.5% | previous 4% | forecast'],
  ],
  [
    "Acme Bank's common equity Tier 1 ratio -- a measure of its strength -- stood at 14.5%, ahead of the expected 14.1%.",
    ['figure | Acme Bank | common equity Tier 1 ratio | value 14.5% | expected 14.1%'],
  ],
])('a figure keeps what it is held against: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
