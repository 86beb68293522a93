import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the scorer is plain JavaScript
import { SAME } from '../scripts/score/compare.mjs';
import { extract } from '../src/extract.ts';
import { buildArticle } from '../src/read/article.ts';
import type { Claim } from '../src/schema/claim.ts';

interface Wanted {
  readonly type: string;
  readonly subject: readonly string[];
  readonly optional?: boolean;
  readonly [field: string]: unknown;
}
interface Row {
  readonly text: string;
  readonly published: string;
  readonly claims: readonly Wanted[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/modality.json'), 'utf8'),
);

/** Beginnings of sentences that are not read as annotated yet; a row that is mended leaves the list. */
const OPEN: readonly string[] = [
  'Redwillow shares rose not',
  'Marrow Cloud cannot promise',
  'Rumours swirled that Dunmore',
  'Granby may announce 800',
  'Consensus is for Calderon',
];

const FIELDS = ['subject', 'direction', 'change', 'value', 'modality'] as const;
const answers = (wanted: Wanted, found: Claim) =>
  wanted.type === found.type &&
  FIELDS.every((field) => (wanted[field] === undefined && field !== 'modality') || SAME[field](wanted, found));

/** The claims of a sentence below a headline that names its subject, as in an article. */
function read({ text, published, claims }: Row) {
  const headline = claims[0] ? `${claims[0].subject[0]} in the news\n\n` : '';
  return extract(buildArticle({ text: headline + text, path: 'row.txt', title: null, publishedAt: published }).article)
    .claims;
}

describe('fact, forecast, rumour, denial and condition', () => {
  for (const row of rows) {
    const test = OPEN.some((start) => row.text.startsWith(start)) ? it.fails : it;
    test(row.text, () => {
      const found = read(row);
      const missed = row.claims.filter((claim) => !claim.optional && !found.some((each) => answers(claim, each)));
      const made = found.filter((each) => !row.claims.some((claim) => answers(claim, each)));
      expect({ missed, made: made.map(({ type, modality, value }) => [type, modality, value?.text]) }).toEqual({
        missed: [],
        made: [],
      });
    });
  }
});
