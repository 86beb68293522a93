import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import type { Claim } from '../../src/schema/claim.ts';

const FIGURES = ['change', 'changeAlso', 'value', 'previous', 'expected'] as const;

/** The claims of a text, none of them a rule's bug. */
export function claimsOf(text: string, published = '2026-03-10'): readonly Claim[] {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: published });
  const { claims, bugs } = extract(article);
  if (bugs.length > 0) throw new Error(bugs.map((bug) => bug.message).join('\n'));
  return claims;
}

/** The claims of a text as short lines: type, subject, metric, way, figures as they are written, modality if not actual. */
export function readingsOf(text: string, published?: string): string[] {
  return claimsOf(text, published).map((claim) =>
    [
      claim.type,
      claim.subject.name,
      claim.metric,
      claim.direction,
      ...FIGURES.map((figure) => claim[figure] && `${figure} ${claim[figure].text}`),
      claim.modality === 'actual' ? null : claim.modality,
    ]
      .filter((part) => part)
      .join(' | '),
  );
}
