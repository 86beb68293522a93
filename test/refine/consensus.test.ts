import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';

/** What each figure of a text is set against, by its metric. */
function expectedOf(text: string): Record<string, number | null> {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: '2026-03-10' });
  return Object.fromEntries(
    extract(article).claims.map((claim) => [claim.metric ?? claim.type, claim.expected?.value ?? null]),
  );
}

describe('a consensus in the next sentence', () => {
  it('belongs to the figure that it is set against', () => {
    const found = expectedOf(
      'Acme Corp reported revenue of $1.6 billion. Analysts polled by FactSet expected $1.66 billion.',
    );
    expect(found.revenue).toBe(1.66e9);
  });
  it('may open with what it compares', () => {
    const found = expectedOf(
      'Acme Corp said net profit was $410 million. That compares with the $395 million consensus.',
    );
    expect(found['net profit']).toBe(395e6);
  });
  it('is of the same measure', () => {
    const found = expectedOf(
      'Acme Corp reported revenue of $1.6 billion. Analysts had forecast a profit of $1.5 billion.',
    );
    expect(found.revenue).toBeNull();
  });
  it('is of a like size', () => {
    const found = expectedOf('Acme Corp reported revenue of $1.6 billion. Analysts had expected $20 million.');
    expect(found.revenue).toBeNull();
  });
  it('is told by its words', () => {
    const found = expectedOf('Acme Corp reported revenue of $1.6 billion. Its rival Beta Foods Inc had $1.5 billion.');
    expect(found.revenue).toBeNull();
  });
});
