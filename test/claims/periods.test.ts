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
    'Dow Jones Industrial Average': 'the week',
    'Nasdaq Composite': 'the year',
  });
});

it('a week that opens a sentence is not the day', () => {
  const text = 'Stocks fell on Friday.\n\nFor the holiday-shortened week, the Dow dove 2.7 percent.';
  expect(daysOf(text, '2026-01-16')).toEqual({ 'Dow Jones Industrial Average': null });
});
