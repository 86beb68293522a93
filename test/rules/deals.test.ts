import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import type { Claim } from '../../src/schema/claim.ts';

function claimsOf(text: string): readonly Claim[] {
  const { article } = buildArticle({ text, path: 'deal.txt', title: null, publishedAt: '2026-03-10' });
  const { claims, bugs } = extract(article);
  expect(bugs).toEqual([]);
  return claims;
}

const dealsOf = (text: string) => claimsOf(text).filter((claim) => claim.type === 'deal');

/** What a deal says in a line: kind, who acts, the figure, how sure. */
const told = (claim: Extract<Claim, { type: 'deal' }>): string => {
  const figure = claim.value ?? claim.stake ?? claim.perShare;
  return [claim.dealKind, claim.subject.name, figure?.text, claim.modality].join(' | ');
};

describe('a deal told over several sentences', () => {
  it('takes the actor and the kind of "the transaction" from the sentence before', () => {
    const deals = dealsOf(
      'Acme Corp agreed to buy the bakery arm of Beta Foods Inc. The transaction, valued at $310 million, needs approval.',
    );
    expect(deals.map(told)).toEqual(['acquisition | Acme | $310 million | proposed']);
  });

  it('knows that a deal is closed where its sentence says so', () => {
    const deals = dealsOf(
      'Acme Corp agreed in May to buy Beta Foods Inc. The deal, worth $310 million, was completed on Monday.',
    );
    expect(deals.map(told)).toEqual(['acquisition | Acme | $310 million | actual']);
  });

  it('reads "it" and "the company" as the one that the text is about', () => {
    const deals = dealsOf(
      'Acme Corp reported a loss. It sold its paper mill for $40 million. The company also paid $9 million to settle a lawsuit.',
    );
    expect(deals.map(told)).toEqual([
      'divestiture | Acme | $40 million | actual',
      'settlement | Acme | $9 million | actual',
    ]);
  });
});

describe('who buys from whom', () => {
  it.each([
    ['Acme Corp bought a brewery from Beta Inc for $40 million.', { buyer: ['Acme'], seller: ['Beta'] }],
    ['Acme Corp sold its brewing arm to Beta Inc for $40 million.', { buyer: ['Beta'], seller: ['Acme'] }],
    ['Gamma Inc was acquired by Acme Corp for $40 million.', { buyer: ['Acme'], target: 'Gamma' }],
    ['Acme Corp said it received a $40 million takeover bid from Beta Inc.', { buyer: ['Beta'] }],
    ["Acme Corp's $40 million takeover of Gamma Inc surprised Beta Inc.", { buyer: ['Acme'], target: 'Gamma' }],
  ])('%s', (text, parties) => {
    expect(dealsOf(text).map((claim) => claim.parties)).toEqual([expect.objectContaining(parties)]);
  });
});

describe('how sure a deal is', () => {
  it.each([
    ['Acme Corp acquired Beta Inc for $40 million.', 'actual'],
    ['Acme Corp has acquired Beta Inc for $40 million.', 'actual'],
    ['Acme Corp to acquire Beta Inc for $40 million.', 'proposed'],
    ['Acme Corp is buying Beta Inc for $40 million.', 'proposed'],
    ['Beta Inc would be bought by Acme Corp for $40 million.', 'proposed'],
    ['After buying Beta Inc for $40 million, Acme Corp cut jobs.', 'actual'],
    ['Acme Corp scrapped its $40 million takeover of Beta Inc.', 'denied'],
    ['Acme Corp fell on speculation about a $40 million bid from Beta Inc.', 'rumoured'],
    ['Acme Corp offered $31 a share for Beta Inc in a $40 million bid.', 'proposed'],
  ])('%s (%s)', (text, modality) => {
    expect(dealsOf(text).map((claim) => claim.modality)).toContain(modality);
  });

  it('leaves out what did not happen', () => {
    expect(dealsOf('Acme Corp did not buy Beta Inc for $40 million.')).toEqual([]);
  });
});

describe('figures of a deal', () => {
  it('keeps the sum and the stake in one claim', () => {
    const [deal] = dealsOf('Acme Corp bought 51 pct of Beta Inc for 12 mln dlrs.');
    expect(deal).toMatchObject({ value: { value: 12e6 }, stake: { value: 51 }, dealKind: 'acquisition' });
  });

  it('makes two claims of "$31 a share, or $2.1 billion"', () => {
    const deals = dealsOf('Acme Corp agreed to buy Beta Inc for $31 a share, or $2.1 billion.');
    expect(deals.map((claim) => [claim.value?.value ?? null, claim.perShare?.value ?? null])).toEqual([
      [null, 31],
      [2.1e9, null],
    ]);
  });

  it('is silent on the sums beside a deal', () => {
    const deals = dealsOf(
      'Acme Corp will buy Beta Inc for $2 billion, including $300 million of debt. Beta Inc has sales of $900 million, and the deal will save $50 million a year.',
    );
    expect(deals.map((claim) => claim.value?.value)).toEqual([2e9]);
  });

  it('reads the earlier holding', () => {
    const [deal] = dealsOf(
      'Acme Corp cut its stake in Beta Inc to 30,000 shares, or 4.1 pct, from 52,000 shares, or 7.1 pct.',
    );
    expect(deal).toMatchObject({ stake: { value: 4.1 }, previous: { value: 7.1 }, parties: { target: 'Beta' } });
  });
});

describe('a sentence of any length', () => {
  it('is read to its end', () => {
    const long = 'Acme Corp bought Beta Inc for $5 million and raised $3 million in an IPO and '.repeat(400);
    expect(() => dealsOf(`${long}paid $9 million to settle a case.`)).not.toThrow();
  });
});
