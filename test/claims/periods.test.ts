import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';

/** The first day of each claim's period, by its subject. */
function daysOf(text: string, published: string): Record<string, string | null> {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: published });
  return Object.fromEntries(
    extract(article).claims.map((claim) => [claim.subject.name, claim.period?.start ?? claim.period?.text ?? null]),
  );
}

it('a wrap that is dated on Sunday tells of the Friday that its lead names', () => {
  const text =
    'The Singapore stock market on Friday halted a losing streak in which it had slumped.\n\nFor the day, the FTSE 100 added 0.53 percent. At 13:30 EST, the Dow was up 0.28% at 44,425.';
  expect(daysOf(text, '2023-02-26')).toEqual({
    'FTSE 100': '2023-02-24',
    'Dow Jones Industrial Average': '2023-02-24',
  });
});

it('a heading gives its stretch to the moves under it', () => {
  const text =
    'Stocks rose Thursday.\n\nThe FTSE 100 is up 1%.\n\nFor the week:\n\nThe Dow is down 0.3%.\n\nFor the year:\n\nThe Nasdaq Composite is up 4%.';
  expect(daysOf(text, '2026-01-15')).toEqual({
    'FTSE 100': '2026-01-15',
    'Dow Jones Industrial Average': '2026-01-12',
    'Nasdaq Composite': '2026-01-01',
  });
});

it('a week that opens a sentence is not the day', () => {
  const text = 'Stocks fell on Friday.\n\nFor the holiday-shortened week, the Dow dove 2.7 percent.';
  expect(daysOf(text, '2026-01-16')).toEqual({ 'Dow Jones Industrial Average': null });
});

it('the day of the lead goes on below the key points, headings and tables', () => {
  const text = `Key points:\n\n• Miners rise\n\n• Banks slip\n\n• Pound weakens\n\nThe benchmark FTSE 100 index closed higher on Wednesday.\n\nThe DAX lost 0.2%.\n\nIndex\tPercent change %\nCAC 40\t0.66\n\nIndex\tYTD %\nNikkei 225\t4.1`;
  expect(daysOf(text, '2026-01-15')).toEqual({
    DAX: '2026-01-14',
    'CAC 40': '2026-01-14',
    'Nikkei 225': '2026-01-01',
  });
});

it('a date of the lead is the day of its market as a weekday is', () => {
  const text = 'The Sensex extended its gains on January 14 amid hopes of a deal.\n\nThe Nifty 50 gained 1.1%.';
  expect(daysOf(text, '2026-01-15')).toEqual({ 'Nifty 50': '2026-01-14' });
});

it('a part on another market goes over to its day, and so does a paragraph that opens with one', () => {
  const text =
    'The Tokyo market is lower on Tuesday.\n\nOn Wall Street, stocks ended mixed on Monday.\n\nThe Dow lost 0.3%.\n\nShares in Tokyo fell further on Tuesday.\n\nThe Nikkei 225 is down 2%.\n\nCrude prices fell sharply on Monday. Brent crude settled 2.4% lower.\n\nGold gained 1%.';
  expect(daysOf(text, '2026-01-13')).toEqual({
    'Dow Jones Industrial Average': '2026-01-12',
    'Nikkei 225': '2026-01-13',
    'Brent crude': '2026-01-12',
    gold: '2026-01-13',
  });
});

it('a date line a day behind the trading that is told is stale', () => {
  const text =
    "Stocks surged on hopes of lower rates.\n\nThursday's rally lifted all sectors.\n\nToday, the Dow rose 3.7%.";
  expect(daysOf(text, '2026-01-14')).toEqual({ 'Dow Jones Industrial Average': '2026-01-15' });
  expect(daysOf(text.replace('on hopes', 'on Wednesday on hopes'), '2026-01-14')).toEqual({
    'Dow Jones Industrial Average': '2026-01-14',
  });
});

it('what a price has done in a year that runs it has done by the day of the article', () => {
  const spanOf = (text: string) => {
    const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: '2026-02-18' });
    const [claim] = extract(article).claims;
    return `${claim?.period?.start} to ${claim?.period?.end}`;
  };
  expect(spanOf('Shares of Apple have risen 12% this year.')).toBe('2026-01-01 to 2026-02-18');
  expect(spanOf('Shares of Apple had gained 12% this quarter.')).toBe('2026-01-01 to 2026-02-18');
  expect(spanOf('Revenue at Apple should rise 12% this year.')).toBe('2026-01-01 to 2026-12-31');
  expect(spanOf('Shares of Apple fell 3% in the previous session.')).toBe('2026-02-17 to 2026-02-17');
  expect(spanOf('Gold gained 3% over the last three sessions.')).toBe('2026-02-16 to 2026-02-18');
});

const spanAt = (text: string, figure: string, published = '2026-02-18'): string | null => {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: published });
  const found = extract(article).claims.find((claim) => (claim.change ?? claim.value)?.text === figure);
  const { start, end } = found?.period ?? {};
  return found?.period ? `${start} to ${end}` : null;
};

it.each([
  ['Looking ahead to 2027, Apple hopes to make $10 billion in net profit.', '$10 billion', '2027-01-01 to 2027-12-31'],
  ['The Bank of England cut rates last week and halved its 2026 growth outlook.', 'halved', '2026-01-01 to 2026-12-31'],
  [
    'Sales at Apple rose 5% to AED4 billion (US$1 billion) for the first six months of 2025.',
    '5%',
    '2025-01-01 to 2025-06-30',
  ],
  ["Apple posted turnover of $9 billion, exceeding last year's record.", '$9 billion', null],
  ['Apple said it would cut costs by 10% within three years.', '10%', '2026-02-18 to 2029-02-18'],
  ['Gold fell 1% after hitting a record high of $120 earlier in the session.', '$120', '2026-02-18 to 2026-02-18'],
])('the time of the figure in "%s"', (text, figure, period) => {
  expect(spanAt(text, figure)).toBe(period);
});

it('the year before is not the year that was told', () => {
  const text =
    'Revenue at Apple was $19 million in the year ended January 31.\n\nIn the prior year its revenue was $16 million.';
  expect(spanAt(text, '$19 million')).toBe('2025-02-01 to 2026-01-31');
  expect(spanAt(text, '$16 million')).toBe('null to null');
});

it('a quarter told by its months tells the calendar of the firm', () => {
  const text =
    'Sales at Apple fell 5.3% between April and June.\n\nApple sold 700 cars in the second quarter, after a drop in sales of 43% in the first quarter. Profit rose 8% in the latest quarter.';
  expect(spanAt(text, '43%', '2025-07-03')).toBe('2025-01-01 to 2025-03-31');
  expect(spanAt(text, '8%', '2025-07-03')).toBe('2025-04-01 to 2025-06-30');
});

it('the day that a wrap names after its first figures is theirs, but not that of a holiday', () => {
  const text = "Stocks surged in a relief rally.\n\nThe DAX gained 2%.\n\nThursday's rally was broad.";
  expect(daysOf(text, '2026-01-15')).toEqual({ DAX: '2026-01-15' });
  const closed =
    'The Sensex extended its gains on December 24.\n\nThe market is closed on December 25.\n\nThe DAX gained 2%.';
  expect(daysOf(closed, '2025-12-25')).toEqual({ DAX: '2025-12-24' });
});

it.each([
  [
    'In the year ended January 31 Acme Corp earned $70.2 million. In the year-earlier period it earned $64.9 million.',
    '2026-04-01',
    ['the year ended January 31', 'the year-earlier period'],
  ],
  ['Acme Corp said it is raising its film prices by 6% as of April 15.', '2026-03-31', ['as of April 15']],
])('%s', (text, published, periods) => {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: published });
  expect(extract(article).claims.map(({ period }) => period?.text)).toEqual(periods);
});

it('a day on which something takes effect is the nearest one', () => {
  expect(daysOf('Acme Corp said it is raising its film prices by 6% as of April 15.', '2026-03-31')).toEqual({
    Acme: '2026-04-15',
  });
});

it.each<[string, string, readonly (string | null)[]]>([
  [
    'the month of an earlier figure is not that of the next clause',
    "Brazil's exports grew 4.1% in May, compared with 3.2% in April, while imports rose 2.7%.",
    ['2025-05-01', '2025-05-01'],
  ],
  [
    'a month told after "after" and a gerund is past',
    "Norway's economy grew 0.4% in November, beating forecasts for 0.2% growth, after shrinking 0.1% in October.",
    ['2025-11-01', '2025-10-01'],
  ],
  [
    'what is told of the month before has no month that was told already',
    'Acme Corp revenue rose 2% last month after rising 1% in the prior month.',
    ['2025-12-01', null],
  ],
  [
    'the time of another gain is not that of the day',
    "Gold rose 0.8% to $4,600 an ounce on Tuesday, bringing this year's gain to 6.1%.",
    ['2026-01-13'],
  ],
  [
    'a change over a year is not that of the month told before',
    'The FTSE 100 is up 1.2% so far this month and 17% from a year ago.',
    ['2026-01-01', null],
  ],
  [
    'the time of a sector that rose is not that of its share',
    'Acme Inc, up 1.7%, was among the few gainers in a sector that has risen 48% in the past year.',
    [null, '2025-01-14'],
  ],
])('%s', (_name, text, days) => {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: '2026-01-14' });
  expect(extract(article).claims.map(({ period }) => period?.start ?? null)).toEqual(days);
});
