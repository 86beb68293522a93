import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the scorer is plain JavaScript
import { SAME } from '../scripts/score/compare.mjs';
// @ts-expect-error the scorer is plain JavaScript
import { matchDocument } from '../scripts/score/match.mjs';
import { extract } from '../src/extract.ts';
import { buildArticle } from '../src/read/article.ts';
import type { Claim } from '../src/schema/claim.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/articles');
/** How many faults (missed, made up, a wrong field) an article still has; one that is not named has none. */
const FAULTS: Readonly<Record<string, number>> = {
  'australian-results': 2,
  'bid-talks': 4,
  'bonds-and-loan': 1,
  'broker-notes': 1,
  'buyback-dividend': 2,
  'contract-orders': 1,
  'crypto-roundup': 4,
  'funding-round': 5,
  'oil-and-gold': 5,
  'press-release-bullets': 1,
  'settlement-fine': 1,
  'uk-results-pence': 4,
  'us-macro-data': 1,
  'us-stock-mover': 1,
  'wire-loss-table-1987': 1,
};
const FIELDS = ['subject', 'direction', 'change', 'value', 'previous', 'expected', 'modality', 'dealKind'] as const;

interface Gold {
  readonly quote: string;
  readonly optional?: boolean;
  readonly [field: string]: unknown;
}

function readFixture(name: string) {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const gold: readonly Gold[] = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')).claims;
  const { claims, bugs } = extract(buildArticle({ text, path: `${name}.txt` }).article);
  const { pairs, missed, spurious } = matchDocument({ text, gold, claims });
  const needed = pairs.filter(({ gold: claim }: { gold: Gold }) => !claim.optional);
  return { bugs, needed, missed: missed.filter((claim: Gold) => !claim.optional), spurious, gold };
}

/** What differs from the annotation, a line each. */
function faultsOf(name: string): string[] {
  const { needed, missed, spurious } = readFixture(name);
  const wrong = needed.flatMap(({ gold, found, detect }: { gold: Gold; found: Claim; detect: boolean }) => {
    const fields = FIELDS.filter((field) => !SAME[field](gold, found));
    return detect && fields.length === 0 ? [] : [`${detect ? fields.join(', ') : 'type'}: ${gold.quote}`];
  });
  return [
    ...missed.map(({ quote }: Gold) => `missed: ${quote}`),
    ...spurious.map(({ rule, evidence }: Claim) => `made up by ${rule}: ${evidence.quote}`),
    ...wrong,
  ];
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

describe('articles of our own words', () => {
  it.each(names)('%s is read as annotated, but for its known faults', (name) => {
    const faults = faultsOf(name);
    expect(faults, faults.join('\n')).toHaveLength(FAULTS[name] ?? 0);
  });

  it('gives no claim for figures that are none', () => {
    expect(readFixture('hostile').spurious).toEqual([]);
  });

  it.each(names)('%s makes no bad claim', (name) => {
    expect(readFixture(name).bugs).toEqual([]);
  });

  it('are read well as a whole', () => {
    const all = names.map(readFixture);
    const sum = (count: (fixture: (typeof all)[number]) => number) =>
      all.reduce((total, each) => total + count(each), 0);
    const right = sum(({ needed }) => needed.filter(({ detect }: { detect: boolean }) => detect).length);
    const gold = sum((fixture) => fixture.gold.filter((claim) => !claim.optional).length);
    const found =
      right +
      sum(
        ({ needed, spurious }) => needed.filter(({ detect }: { detect: boolean }) => !detect).length + spurious.length,
      );
    expect(right / gold).toBeGreaterThan(0.85);
    expect(right / found).toBeGreaterThan(0.88);
  });
});
