import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Beta Mining is owned 60 pct by Acme Corp and 40 pct by Delta Foods Inc.',
    [
      'figure | Acme | stake in Beta Mining | value 60 pct',
      'figure | Delta Foods | stake in Beta Mining | value 40 pct',
    ],
  ],
  [
    'The venture will be owned 54 pct by Acme Corp, 26 pct by Delta Foods Inc and 20 pct by Gamma Ltd.',
    [
      'figure | Acme | stake in the venture | value 54 pct | forecast',
      'figure | Delta Foods | stake in the venture | value 26 pct | forecast',
      'figure | Gamma | stake in the venture | value 20 pct | forecast',
    ],
  ],
  [
    'Acme Corp holds 30 pct of Beta Mining Ltd, Delta Foods Inc 45 pct and Gamma Ltd 25 pct.',
    [
      'figure | Acme | stake in Beta Mining | value 30 pct',
      'figure | Delta Foods | stake in Beta Mining | value 45 pct',
      'figure | Gamma | stake in Beta Mining | value 25 pct',
    ],
  ],
  [
    'Acme Corp will have a 30 pct stake in Beta Mining Ltd while Delta Foods Inc will own 70 pct.',
    [
      'figure | Acme | stake in Beta Mining | value 30 pct | forecast',
      'figure | Delta Foods | stake in Beta Mining | value 70 pct | forecast',
    ],
  ],
  [
    'Acme Corp shareholders will own 60% of the combined company, with Delta Foods Inc holding the remaining 40%.',
    [
      'figure | Acme Corp shareholders | stake in the combined company | value 60% | forecast',
      'figure | Delta Foods | stake in the combined company | value 40% | forecast',
    ],
  ],
])('each of several owners has a part of the firm: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp, which holds 30 pct of Beta Mining Ltd, rose 5 pct, Delta Foods Inc 4 pct.',
    ['figure | Acme | stake in Beta Mining | value 30 pct'],
  ],
  [
    'Beta Mining is owned 60 pct by Acme Corp and 40 pct by an Indonesian company.',
    ['figure | Acme | stake in Beta Mining | value 60 pct'],
  ],
  [
    'Acme Corp owns 30 pct of Beta Mining Ltd, and Delta Foods Inc 20 pct of Gamma Ltd.',
    ['figure | Acme | stake in Beta Mining | value 30 pct'],
  ],
  [
    'Acme Corp said former holders of Delta Foods will have a 25 pct interest in the combined company.',
    ['figure | former holders of Delta Foods | stake in the combined company | value 25 pct | forecast'],
  ],
])('a figure that is no part of the same firm has no owner from it: %s', (text, lines) => {
  expect(readingsOf(text).filter((line) => line.includes('stake'))).toEqual(lines);
});
