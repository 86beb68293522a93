import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import type { Claim } from '../../src/schema/claim.ts';

/** The claims of a text that is dated on a Thursday, 12 March 2026. */
export function claimsOf(text: string, date = '2026-03-12'): readonly Claim[] {
  const { article } = buildArticle({ path: 'text.txt', text: `Morning notes\n${date}\n\n${text}` });
  return extract(article).claims;
}

/** The claim whose change, or else its value, is so written. */
export function claimOf(text: string, figure: string, date?: string): Claim {
  const claims = claimsOf(text, date);
  const found = claims.find((claim) => (claim.change ?? claim.value)?.text === figure);
  if (found === undefined) {
    const given = claims.map((claim) => (claim.change ?? claim.value)?.text).join(', ');
    throw new Error(`no claim of ${figure}; there are: ${given}`);
  }
  return found;
}
