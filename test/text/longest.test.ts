import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import { LONGEST_SENTENCE } from '../../src/text/longest.ts';
import { MOST_SENTENCES } from '../../src/text/sentences.ts';

describe('a sentence without end', () => {
  const endless = 'Acme Corp revenue rose 3% to $5 billion, '.repeat(1000);
  const { claims, problems } = extract(buildArticle({ text: endless, path: 'endless.txt' }).article);

  it('is read in pieces, and a warning says so', () => {
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['extract/long-sentence', 'warning']]);
    expect(claims.length).toBeGreaterThan(900);
  });

  it('is quoted in pieces that slice back exactly', () => {
    for (const { evidence } of claims) {
      expect(evidence.quote.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(endless.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('is cut between words, or anywhere where there are none', () => {
    const { article } = buildArticle({ text: `${'x'.repeat(9000)} 3%`, path: 'blank.txt' });
    expect(extract(article).problems).toHaveLength(1);
  });
});

describe('an article of more sentences than the limit', () => {
  const CLAIM = 'Acme Corp revenue rose 3%.\n';
  const read = (filler: number) =>
    extract(buildArticle({ text: `${CLAIM}${'Ok.\n'.repeat(filler)}${CLAIM}`, path: 'many.txt' }).article);

  it('is read up to the limit, and a warning says so', () => {
    const { claims, problems } = read(MOST_SENTENCES - 1);
    expect(claims).toHaveLength(1);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['extract/many-sentences', 'warning']]);
  });

  it('is read whole at the limit', () => {
    const { claims, problems } = read(MOST_SENTENCES - 2);
    expect(claims).toHaveLength(2);
    expect(problems).toEqual([]);
  });
});

describe('a megabyte costs what it costs in a short text, where it is', () => {
  const SHORT = 250_000;
  const FACTOR = 4;

  /** In milliseconds of processor time. */
  function costOf(text: string): number {
    const before = process.cpuUsage();
    extract(buildArticle({ text, path: 'hostile.txt' }).article);
    return process.cpuUsage(before).user / 1000;
  }

  it.each([
    ['one number', '1234567890'],
    ['one word', 'x-'],
    ['numbers', '12 345 67,890 '],
    ['brackets', '([{'],
    ['a sentence', 'Acme Corp revenue rose 3% to $5 billion, '],
    ['sentences', 'Our sales, he said, rose 3%. '],
    ['codes', 'ACME CORP <AC> '],
  ])('%s', (_name, piece) => {
    const short = piece.repeat(SHORT / piece.length);
    costOf(short);
    // what else runs beside the test makes some tries dearer, what grows with the square all of them
    const isLinear = () => costOf(short.repeat(FACTOR)) < 2 * FACTOR * costOf(short) + 100;
    expect([1, 2, 3].some(isLinear)).toBe(true);
  });
});
