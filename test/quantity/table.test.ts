import { describe, expect, test } from 'vitest';
import { detectNumberStyle, findQuantities, readQuantities } from '../../src/quantity/index.ts';
import { Quantity } from '../../src/schema/quantity.ts';
import { described, type Row } from './described.ts';
import { rows as counts } from './rows/counts.ts';
import { rows as hedges } from './rows/hedges.ts';
import { rows as knownFailures } from './rows/known-failures.ts';
import { rows as mixed } from './rows/mixed.ts';
import { rows as money } from './rows/money.ts';
import { rows as numbers } from './rows/numbers.ts';
import { rows as percent } from './rows/percent.ts';
import { rows as ranges } from './rows/ranges.ts';
import { rows as silent } from './rows/silent.ts';
import { rows as vague } from './rows/vague.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'known failures of others': knownFailures,
  money,
  percent,
  counts,
  ranges,
  vague,
  hedges,
  silent,
  numbers,
  mixed,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`figures: ${name}`, () => {
    test.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (sentence, figures) => {
      expect(readQuantities(sentence).map(described)).toEqual(figures);
    });
  });
}

test('every figure of the tables is a valid quantity whose text is its span', () => {
  for (const [sentence] of Object.values(TABLES).flat()) {
    for (const mention of readQuantities(sentence)) {
      Quantity.parse(mention.value);
      expect(sentence.slice(mention.start, mention.end)).toBe(mention.value.text);
      expect(mention.outer.start <= mention.start && mention.end <= mention.outer.end).toBe(true);
    }
  }
});

test('offsets are those of the whole text when a part of it is read', () => {
  const text = 'It lost $3 before. Then it earned about $4.50 a share. It made $9.';
  const [mention, ...others] = readQuantities(text, 19, 54);
  expect(others).toEqual([]);
  expect(mention?.value.text).toBe('$4.50');
  expect(text.slice(mention?.start, mention?.end)).toBe('$4.50');
  expect(text.slice(mention?.outer.start, mention?.outer.end)).toBe('about $4.50 a share');
});

test('the words of a figure come from the text as decoded', () => {
  const text = 'Growth of 4–6% is seen.';
  const [mention] = readQuantities('Growth of 4-6% is seen.', 0, text.length, text);
  expect(mention?.value.text).toBe('4–6%');
});

test('a text that is not cleaned is cleaned first', () => {
  expect(findQuantities('It paid €4–5 billion.')).toMatchObject([
    { min: 4e9, max: 5e9, currency: 'EUR', text: '€4–5 billion' },
  ]);
});

test.each([
  ['Umsatz 1.234.567,50 Euro, plus 3,5 % zum Vorjahr', 'european'],
  ['Il fatturato sale a 1.234,5 milioni, 12,5 %', 'european'],
  ['Ventes de 1 234 567,50 EUR et 2 345 678 EUR', 'spaced'],
  ['Sales of 1,234,567.50 dollars rose 3.5%', 'english'],
  ['No figures here', 'english'],
] as const)('the number style of "%s" is %s', (text, style) => {
  expect(detectNumberStyle(text)).toBe(style);
});

test.each([
  ['It cost 1.234.567,50 euros.', 'european', 1234567.5],
  ['It rose 3,5%.', 'european', 3.5],
  ['It cost 1.234 euros.', 'european', 1234],
  ['It cost 1 234 567,50 euros.', 'spaced', 1234567.5],
] as const)('"%s" is read in the %s style', (text, style, value) => {
  expect(readQuantities(text, 0, text.length, text, style).map((mention) => mention.value.value)).toEqual([value]);
});
