import type { Extraction } from '../../src/extract.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { deal, figure, money, priceMove } from '../print/claims.ts';

const problem = { severity: 'error', line: null, hint: null } as const;

/**
 * Stands in for the engine, so that these tests hold whatever the rules read: each line "NAME rises", "NAME earns" or
 * "NAME buys" is a claim; "fail the check" gives a bug and "throw" throws.
 */
export function extract(article: Article): Extraction {
  if (article.clean.includes('throw')) throw new Error('the engine\nbroke');
  const claims = article.text.split('\n').flatMap((line, index) => claimOf(article, line, index + 1));
  const bug = { ...problem, code: 'bug/schema', path: article.path, message: 'a claim fails its schema' };
  return {
    article: { ...record(article), claims: claims.length },
    claims,
    dropped: [],
    problems: [],
    bugs: article.clean.includes('fail the check') ? [bug] : [],
  };
}

const record = ({ id, path, title, publishedAt, source, text }: Article) => ({
  id,
  path,
  title,
  publishedAt,
  source,
  characters: text.length,
});

function claimOf(article: Article, line: string, number: number): readonly Claim[] {
  const [name = '', verb] = line.split(' ');
  const start = Math.max(0, article.text.indexOf(line));
  const given = {
    subject: {
      name,
      kind: 'company',
      ticker: name.slice(0, 3).toUpperCase(),
      tickerImplied: true,
      exchange: null,
      mention: `the ${name} group`,
    },
    evidence: {
      path: article.path,
      line: number,
      start,
      end: start + line.length,
      startCodePoint: start,
      endCodePoint: start + line.length,
      quote: line || ' ',
    },
    article: article.id,
  } as const;
  if (verb === 'rises') return [priceMove({ ...given, confidence: 0.9 })];
  if (verb === 'earns') return [figure({ ...given, confidence: 0.6 })];
  if (verb === 'buys') return [deal({ ...given, value: money(925e6), confidence: 0.3 })];
  return [];
}
