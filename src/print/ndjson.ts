import type { ArticleRecord } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { jsonLine } from './json.ts';
import type { ClaimWriter } from './printer.ts';

/** One claim a line, each with its article's `title` and `publishedAt` after `article`, so that it stands alone. */
export const writeNdjson: ClaimWriter = ({ article, claims }) => ({
  claims: claims.map((claim) => `${jsonLine(withArticle(claim, article))}\n`).join(''),
  record: '',
});

function withArticle(claim: Claim, { title, publishedAt }: ArticleRecord): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(claim)) {
    line[key] = value;
    if (key === 'article') {
      line.title = title;
      line.publishedAt = publishedAt;
    }
  }
  return line;
}
