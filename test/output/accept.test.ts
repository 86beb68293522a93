import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import { Claim, isPlainClaim } from '../../src/schema/claim.ts';
import { ROOT } from '../support/binary.ts';

const folder = join(ROOT, 'fixtures/articles');
const claims = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap(
    (name) => extract(buildArticle({ text: readFileSync(join(folder, name), 'utf8'), path: name }).article).claims,
  );

const WRONG = [
  undefined,
  null,
  true,
  '',
  'x',
  'deal',
  -1,
  0,
  0.5,
  1e300,
  Number.NaN,
  '2024-02-30',
  '2024-02-29',
  [],
  [1],
  ['a'],
  {},
];

/** The paths of all fields of a value, the inner ones too. */
const pathsOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])])
    : [];

function spoiled(claim: Claim, path: readonly string[], change: (owner: Record<string, unknown>, key: string) => void) {
  const copy = structuredClone(claim);
  const owner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  change(owner as Record<string, unknown>, path.at(-1) ?? '');
  return copy;
}

/** What the quick test lets through is what the schema would give back, to the order of its keys. */
function expectNoLooser(claim: Claim): void {
  if (isPlainClaim(claim)) expect(JSON.stringify(Claim.safeParse(claim).data)).toBe(JSON.stringify(claim));
}

describe('the quick test of a claim', () => {
  it('says yes to what the program makes', () => {
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter((claim) => !isPlainClaim(claim))).toEqual([]);
  });

  const samples = [...new Map(claims.map((claim) => [claim.type, claim])).values()];
  it.each(samples)('is no looser than the schema for a $type', (claim) => {
    for (const path of pathsOf(claim)) {
      for (const wrong of WRONG)
        expectNoLooser(spoiled(claim, path, (owner, key) => Object.assign(owner, { [key]: wrong })));
      expectNoLooser(spoiled(claim, path, (owner, key) => delete owner[key]));
      expectNoLooser(spoiled(claim, path, (owner) => Object.assign(owner, { mood: 'good' })));
      const late = spoiled(claim, path, (owner, key) => {
        const value = owner[key];
        delete owner[key];
        owner[key] = value;
      });
      expectNoLooser(late);
    }
  });
});
