import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Tarn Corp, with 4,500 employees, makes valves.', ['figure | Tarn | employees | value 4,500 employees']],
  ['Beta Inc is bigger than Tarn Corp, with 4,500 employees.', []],
  [
    'Tarn Corp ended the quarter with 1.2 million subscribers.',
    ['figure | Tarn | subscribers | value 1.2 million subscribers'],
  ],
  [
    'Tarn Corp finished the year with 2,739 shops, up from 2,600.',
    ['growth | Tarn | shops | up | value 2,739 shops | previous 2,600'],
  ],
  ["The day ended with 40 ships waiting at Tarn Corp's port.", []],
  ['Tarn Corp cut 700 jobs from its 4,500-strong workforce.', ['figure | Tarn | jobs cut | value 700 jobs']],
  ["Tarn Corp's 4,500-strong workforce will shrink.", ['figure | Tarn | workforce | value 4,500']],
])('numbers beside a name, or that a period ended with: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Tarn Corp has a 12% share of the Norwegian market.', ['figure | Tarn | share of the Norwegian market | value 12%']],
  ["About 40% of Tarn Corp's sales come from Asia.", ['figure | Tarn | share of sales from Asia | value 40%']],
  ["About 40% of the people who come from Asia buy Tarn Corp's bikes.", []],
  [
    'Traders price in an 85% chance of a quarter-point cut by the Federal Reserve.',
    ['figure | Federal Reserve | chance of quarter-point cut | value 85% | estimate'],
  ],
])('shares of a whole, and chances: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
