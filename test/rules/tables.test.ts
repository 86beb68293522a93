import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { readUnitNote } from '../../src/frame/table/cells.ts';
import { buildArticle } from '../../src/read/article.ts';

const ROWS = /^(?:quote|measure|wire)-/;

/** The claims of the row rules as short lines: subject or metric, way, change, value, previous. */
function rowsOf(lines: readonly string[], published = '2026-03-06'): string[] {
  const { article } = buildArticle({ text: lines.join('\n'), path: 'table.txt', title: null, publishedAt: published });
  const { claims, bugs } = extract(article);
  expect(bugs).toEqual([]);
  return claims
    .filter((claim) => ROWS.test(claim.rule))
    .map((claim) =>
      [
        claim.metric ?? claim.subject.name,
        claim.direction,
        short(claim.change),
        short(claim.value),
        short(claim.previous),
      ].join(' | '),
    );
}

interface Short {
  readonly kind: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
}

const short = (quantity: Short | null): string =>
  quantity === null
    ? ''
    : `${quantity.currency ?? quantity.kind} ${quantity.value ?? `${quantity.min}..${quantity.max}`}`;

describe('notes of units', () => {
  it.each([
    ['Net Flows ($, mm)', 'USD', 6],
    ['Acme results (in US$ million)', 'USD', 6],
    ['Revenue (£m)', 'GBP', 6],
    ['Turnover (Rs cr)', 'INR', 7],
    ['Assets (€ bn)', 'EUR', 9],
    ["Sales ($'000)", 'USD', 3],
    ['Statement of income (in thousands, except per share amounts)', null, 3],
  ])('reads %s', (text, currency, exponent) => {
    expect(readUnitNote(text)).toMatchObject({ currency, exponent });
  });

  it.each(['Gold (oz)', 'Net income (loss)', 'Loans (period end)'])('finds none in %s', (text) => {
    expect(readUnitNote(text)).toBeNull();
  });
});

describe('tables', () => {
  it('reads rows under a heading of bars and dashes', () => {
    const table = [
      'Prices.',
      '| Index | Close | Chg | % Chg |',
      '|---|---:|---:|---:|',
      '| DAX | 18,400.10 | 120.4 | 0.66% |',
    ];
    expect(rowsOf(table)).toEqual(['DAX | up | percent 0.66 | points 18400.1 | ']);
  });

  it('reads changes in basis points where the heading says so', () => {
    const table = ['Yields.', '\tYield\tChange (bps)', '10-year Treasury yield\t4.21\t-5'];
    expect(rowsOf(table)).toEqual(['10-year Treasury yield | down | basis_points 5 | percent 4.21 | ']);
  });

  it('keeps per-share rows out of the scale, and takes brackets for a minus', () => {
    const table = [
      'Acme Corp reported results on Friday.',
      'Statement of income (in millions, except per share data)',
      '\tQ4 2025\tQ4 2024',
      'Total revenue\t$ 1,234\t$ 1,100',
      'Net income (loss)\t(45)\t120',
      'Diluted EPS\t$ (0.12)\t$ 0.31',
    ];
    expect(rowsOf(table)).toEqual([
      'Total revenue | up |  | USD 1234000000 | USD 1100000000',
      'Net income | down |  | USD -45000000 | USD 120000000',
      'Diluted EPS | down |  | USD -0.12 | USD 0.31',
    ]);
  });

  it('takes the latest year, wherever its column stands', () => {
    const table = ['Acme Corp reported results.', '\t2023\t2024\t2025', 'Revenue\t$1.1bn\t$1.2bn\t$1.3bn'];
    expect(rowsOf(table)).toEqual(['Revenue | up |  | USD 1300000000 | USD 1200000000']);
  });

  it('tells pairs of quarters from pairs of years', () => {
    const table = [
      'Acme Corp reported results.',
      'Item\tQ4 2025\tQ4 2024\tFY 2025\tFY 2024',
      'Cloud revenue ($m)\t512\t430\t1,900\t1,600',
    ];
    expect(rowsOf(table)).toEqual([
      'Cloud revenue | up |  | USD 512000000 | USD 430000000',
      'Cloud revenue | up |  | USD 1900000000 | USD 1600000000',
    ]);
  });

  it('leaves price targets, dates and scores alone', () => {
    const table = [
      'Notes.',
      'Broker\tRating\tOld target\tNew target',
      'Bramwell\tBuy\t$100\t$120',
      '',
      'Team\tPlayed',
      'Rovers\t12',
    ];
    expect(rowsOf(table)).toEqual([]);
  });
});

describe('terse results', () => {
  it('takes the currency of the date line and of other rows, and drops figures without a scale', () => {
    const lines = [
      'QUILLMERE BREWERIES LTD <QML.TO> 1ST QTR NET',
      '',
      'Toronto, March 3 - Shr 12 cts vs 10',
      '    Net 1,200,000 vs 950,000',
      '    Beer sales 41.2 vs 39.9',
      '    Shrs 10 mln vs same',
      '    Special gain 400,000 vs nil',
    ];
    expect(rowsOf(lines, '1987-03-03')).toEqual([
      'Shr | up |  | CAD 0.12 | CAD 0.1',
      'Net | up |  | CAD 1200000 | CAD 950000',
      'Shrs | flat |  | count 10000000 | count 10000000',
      'Special gain | up |  | CAD 400000 | CAD 0',
    ]);
  });

  it('gives each row of a list of many companies its own', () => {
    const lines = [
      'COMPANY EARNINGS HIGHLIGHTS',
      '',
      ' Nine Months',
      ' Quillmere Corp shr 49 cts vs 36',
      ' Tarn Inc shr loss 10 cts vs loss 12',
    ];
    expect(rowsOf(lines, '1987-03-03')).toEqual([
      'shr | up |  | USD 0.49 | USD 0.36',
      'shr loss | down |  | USD 0.1 | USD 0.12',
    ]);
  });
});
