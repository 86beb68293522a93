import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantities } from '../../src/quantity/index.ts';
import { Quantity } from '../../src/schema/quantity.ts';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
const number = fc.record({ whole: fc.integer({ min: 2, max: 999_999 }), cents: fc.integer({ min: 0, max: 99 }) });
const written = (n: { whole: number; cents: number }): string =>
  `${grouped(n.whole)}.${String(n.cents).padStart(2, '0')}`;
const exact = (n: { whole: number; cents: number }, exponent = 0): number =>
  Number(`${n.whole}.${String(n.cents).padStart(2, '0')}e${exponent}`);

const SCALES = [
  ['', 0],
  [' million', 6],
  [' mln', 6],
  ['m', 6],
  ['bn', 9],
  [' billion', 9],
  [' trillion', 12],
  ['k', 3],
  [' thousand', 3],
] as const;
const SIGNS = [
  ['$', 'USD', true],
  ['US$', 'USD', false],
  ['£', 'GBP', false],
  ['€', 'EUR', false],
  ['C$', 'CAD', false],
  ['HK$', 'HKD', false],
  ['₹', 'INR', false],
  ['USD ', 'USD', false],
  ['$ ', 'USD', true],
] as const;
const NOUNS = [
  [' dollars', 'USD', 0, true],
  [' Canadian dollars', 'CAD', 0, false],
  [' euros', 'EUR', 0, false],
  [' yen', 'JPY', 0, false],
  [' dlrs', 'USD', 0, true],
  [' cts', 'USD', -2, true],
  [' pence', 'GBP', -2, false],
] as const;
const UNITS = [
  ['%', 'percent'],
  [' %', 'percent'],
  [' percent', 'percent'],
  [' pct', 'percent'],
  [' percentage points', 'percentage_points'],
  [' basis points', 'basis_points'],
  ['bps', 'basis_points'],
  [' points', 'points'],
  ['x', 'multiple'],
] as const;
const NEUTRAL = fc.constantFrom(
  ['Output was ', '.'],
  ['Analysts saw ', ' on Monday.'],
  ['', ' was the outcome'],
  ['"Costs were ', '," she said.'],
  ['The tally (', ') surprised them.'],
  ['Totals\t', '\tUnchanged'],
) as fc.Arbitrary<readonly [string, string]>;

test('money before its number is read back exactly, whatever stands around it', () => {
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(...SCALES),
      fc.constantFrom(...SIGNS),
      NEUTRAL,
      (n, scale, sign, [before, after]) => {
        const figure = `${sign[0]}${written(n)}${scale[0]}`;
        const [mention, ...others] = readQuantities(before + figure + after);
        expect(others).toEqual([]);
        expect(mention?.value).toMatchObject({
          kind: 'money',
          value: exact(n, scale[1]),
          currency: sign[1],
          currencyImplied: sign[2],
          text: figure,
          start: before.length,
        });
      },
    ),
  );
});

test('money after its number is read back exactly, whatever stands around it', () => {
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(...SCALES.slice(0, 7)),
      fc.constantFrom(...NOUNS),
      NEUTRAL,
      (n, scale, noun, [before, after]) => {
        const figure = `${written(n)}${scale[0]}${noun[0]}`;
        const [mention, ...others] = readQuantities(before + figure + after);
        expect(others).toEqual([]);
        expect(mention?.value).toMatchObject({
          kind: 'money',
          value: exact(n, scale[1] + noun[2]),
          currency: noun[1],
          currencyImplied: noun[3],
          text: figure,
        });
      },
    ),
  );
});

test('percentages, points and multiples are read back exactly, whatever stands around them', () => {
  fc.assert(
    fc.property(number, fc.constantFrom(...UNITS), NEUTRAL, (n, unit, [before, after]) => {
      const figure = `${written(n)}${unit[0]}`;
      const mentions = readQuantities(before + figure + after);
      expect(mentions.map(({ value }) => [value.kind, value.value, value.text])).toEqual([[unit[1], exact(n), figure]]);
    }),
  );
});

test('a range has both ends, in order', () => {
  const dash = fc.constantFrom('-', ' to ', ' - ');
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 500 }), dash, fc.constantFrom(...UNITS), (n, more, joint, unit) => {
      const high = { whole: n.whole + Math.min(more, n.whole), cents: n.cents };
      const figure = `${written(n)}${joint}${written(high)}${unit[0]}`;
      const mentions = readQuantities(`Guidance is ${figure}.`);
      expect(mentions.map(({ value }) => [value.min, value.max, value.text])).toEqual([
        [exact(n), exact(high), figure],
      ]);
    }),
  );
});

const PIECES = fc.constantFrom(
  ...[
    '$',
    '€',
    '5',
    '12,345.67',
    '%',
    ' ',
    '-',
    '—',
    '(',
    ')',
    '.',
    ',',
    '/',
    ' to ',
    ' and ',
    'between ',
    'million',
    ' bn',
    'm',
    'p',
    'x',
  ],
  ...[
    'half',
    ' a ',
    'third',
    'quarter',
    'billions of ',
    'dollars',
    ' points',
    ' basis',
    'low-',
    'single',
    '-digit',
    'S&P 500',
    'Rs ',
    '\n',
    '\t',
  ],
  ...[
    'two',
    'hundred',
    'double ',
    'the',
    ' share',
    'per ',
    '½',
    'é',
    '😀',
    '+',
    '~',
    '2024',
    'Q3',
    ':',
    "'",
    'one in ',
    '1/2',
    'US',
    'C$',
    ' of ',
  ],
);

test('any mixture of pieces gives valid figures in order, none overlapping, each equal to its span', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const mention of readQuantities(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(mention.start, mention.end)).toBe(mention.value.text);
        expect(Quantity.safeParse(mention.value).error).toBeUndefined();
        last = mention.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readQuantities(text);
    }),
    { numRuns: 1000 },
  );
});

test('a part of a text is read as that part alone', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 12 }), fc.array(PIECES, { maxLength: 12 }), (left, right) => {
      const [before, part] = [left.join(''), right.join('')];
      const shifted = readQuantities(before + part, before.length).map(({ start, end }) => [
        start - before.length,
        end - before.length,
      ]);
      expect(shifted).toEqual(readQuantities(part).map(({ start, end }) => [start, end]));
    }),
  );
});

const HOSTILE = [
  '1',
  '1 ',
  '1,',
  '1.',
  '1-',
  '$',
  '5% to ',
  'one hundred and ',
  'billions of ',
  '1a',
  '(1)',
  '1/',
  '1:',
  ' ',
  '5 million ',
  'million ',
  ',000',
  'between 5 and ',
  'about ',
  'a third of ',
  'low-to-',
  'mid-single-to-',
  '- ',
  '5 a b c d ',
  '½',
];

test.each(HOSTILE)('time grows with the length only: %j', (piece) => {
  const time = (times: number): number => {
    const text = `5${piece.repeat(times)}`;
    const started = process.cpuUsage().user;
    readQuantities(text);
    return (process.cpuUsage().user - started) / 1000;
  };
  // four times the text, with room for noise: quadratic growth would be sixteen times, at every try
  const isLinear = (): boolean => time(40_000) < Math.max(9 * time(10_000), 150);
  time(2000);
  expect([1, 2, 3, 4, 5].some(isLinear)).toBe(true);
});
