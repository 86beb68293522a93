import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/schema/claim.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import { ROOT, runBinary } from '../support/binary.ts';

const output = JSON.parse(runBinary(['extract', 'seeds', 'fixtures/articles', '--json']).stdout) as {
  readonly claims: readonly Claim[];
  readonly articles: readonly { readonly id: string; readonly path: string; readonly claims: number }[];
};

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replace(/^\uFEFF/, '');
const codePoints = (text: string): number => [...text].length;
const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'bound' in value;

describe('every claim can be traced to the words of its file', () => {
  it('finds claims to trace', () => {
    expect(output.claims.length).toBeGreaterThan(10);
  });

  it('slicing the file at the evidence gives the quote', () => {
    for (const { evidence } of output.claims) {
      expect(textOf(evidence.path).slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('slicing the file at a quantity gives its text', () => {
    for (const claim of output.claims) {
      for (const quantity of Object.values(claim).filter(isQuantity)) {
        expect(textOf(claim.evidence.path).slice(quantity.start, quantity.end)).toBe(quantity.text);
      }
    }
  });

  it('code points and line say the same place', () => {
    for (const { evidence } of output.claims) {
      const before = textOf(evidence.path).slice(0, evidence.start);
      expect(evidence.startCodePoint).toBe(codePoints(before));
      expect(evidence.endCodePoint).toBe(evidence.startCodePoint + codePoints(evidence.quote));
      expect(evidence.line).toBe(before.split(/\r\n|\r|\n/).length);
    }
  });

  it('a claim names an article that is listed, which counts it', () => {
    for (const article of output.articles) {
      expect(output.claims.filter((claim) => claim.article === article.id)).toHaveLength(article.claims);
    }
    const ids = new Set(output.articles.map((article) => article.id));
    expect(output.claims.filter((claim) => !ids.has(claim.article))).toEqual([]);
  });

  it('no two claims share an id', () => {
    expect(new Set(output.claims.map((claim) => claim.id)).size).toBe(output.claims.length);
  });
});
