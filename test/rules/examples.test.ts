import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import { RULES } from '../../src/rules/index.ts';

const PUBLISHED = '2026-03-10';

/** The claims that one rule makes of a text: its own claims alone, as the engine prints them. */
function claimsOf(rule: string, text: string, published = PUBLISHED) {
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: published });
  const { claims, bugs } = extract(article);
  expect(bugs).toEqual([]);
  return claims.filter((claim) => claim.rule === rule);
}

for (const rule of RULES) {
  describe(`rule ${rule.id}`, () => {
    it.each(rule.examples.fires.map(([text, expected, options]) => ({ text, expected, options })))(
      'reads: $text',
      ({ text, expected, options }) => {
        const claims = claimsOf(rule.id, options?.before ? `${options.before}\n${text}` : text, options?.published);
        expect(claims).toContainEqual(expect.objectContaining(deep(expected)));
      },
    );
    it.each(rule.examples.silent.map(([text, because, options]) => ({ text, because, options })))(
      'is silent ($because): $text',
      ({ text, options }) => {
        expect(claimsOf(rule.id, options?.before ? `${options.before}\n${text}` : text, options?.published)).toEqual(
          [],
        );
      },
    );
  });
}

/** Nested fields may be short: `{ change: { value: 3 } }` matches a whole quantity. */
function deep(expected: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [
      key,
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? expect.objectContaining(deep(value as Record<string, unknown>))
        : value,
    ]),
  );
}
