import { describe, expect, it } from 'vitest';
import { openCues, openFinder, openMarks } from '../../src/text/cues.ts';

const read = openCues({
  bid: 'bid|bids',
  trade: ['acquir*', 'take-over*', 'took over'],
  sale: 'share sale',
  ratio: "p/e|s&p|can't",
});

const heldIn = (text: string, start = 0, end = text.length) => [...read(text, start, end)];

describe('openCues', () => {
  it.each([
    ['Acme raised its bid.', ['bid']],
    ['BID', ['bid']],
    ['It was bidding against a forbidden cabid.', []],
    ['Acme is acquiring Beta.', ['trade']],
    ['Acme reacquired Beta.', []],
    ['a take-over of Beta', ['trade']],
    ['Acme took over Beta.', ['trade']],
    ['Acme took\nover Beta.', ['trade']],
    ['Acme took overly long.', []],
    ['a share sale, and two bids', ['bid', 'sale']],
    ['a share  sale', []],
    ['a P/E of 12', ['ratio']],
    ['the S&P 500', ['ratio']],
    ["They can't.", ['ratio']],
    ['5bid _bid bid5 bid_', []],
    ['pre-bid talks', ['bid']],
    ['Élan-bid: ébid', ['bid']],
    ['', []],
  ])('%s', (text, lists) => {
    expect(heldIn(text)).toEqual(lists);
  });

  it('reads no further than its end, and ends a word there', () => {
    expect(heldIn('the bidder', 4, 7)).toEqual(['bid']);
    expect(heldIn('acquir', 0, 5)).toEqual([]);
    expect(heldIn('a share sale', 0, 8)).toEqual([]);
  });
});

describe('openMarks', () => {
  it('marks the lists by their place, a cue of two lists in both', () => {
    const marksIn = openMarks(['bid', 'sale|bid', 'loan']);
    expect([...marksIn('a bid', 0, 5)]).toEqual([1, 1, 0]);
  });

  it('takes lists that are read but once', () => {
    const marksIn = openMarks([new Map([['bid', 1]]).keys()]);
    expect([...marksIn('a bid', 0, 5)]).toEqual([1]);
    expect([...marksIn('a bid', 0, 5)]).toEqual([1]);
  });
});

describe('openFinder', () => {
  const find = openFinder('told|told by|according to');

  it('finds where cues stand, the longer of two', () => {
    const text = 'Told by Acme, according to Beta; it told him.';
    expect(find(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Told by',
      'according to',
      'told',
    ]);
  });
});
