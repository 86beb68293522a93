import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** The deals of a text: kind, who acts, sum, price of a share, modality if not actual. */
const dealsOf = (text: string): string[] =>
  claimsOf(text).flatMap((claim) =>
    claim.type === 'deal'
      ? [
          [
            claim.dealKind,
            claim.subject.name,
            claim.value?.text,
            claim.perShare && `${claim.perShare.text} a share`,
            claim.modality === 'actual' ? null : claim.modality,
          ]
            .filter((part) => part)
            .join(' | '),
        ]
      : [],
  );

it.each<[string, readonly string[]]>([
  [
    'Marlowe Corp offered $44 a share, or $3.29 billion, to take over Tarn Corp.',
    ['acquisition | Marlowe | $44 a share | proposed', 'acquisition | Marlowe | $3.29 billion | proposed'],
  ],
  ['Marlowe Corp offered 220 mln dlrs for Tarn Corp.', ['acquisition | Marlowe | 220 mln dlrs | proposed']],
  ['Marlowe Corp offered $5,000 for information on the theft.', []],
  ["Marlowe Corp paid Tarn Corp $290 million for half of Beta Inc's stock.", ['stake | Marlowe | $290 million']],
  ['Marlowe Corp bought Tarn Corp for a reported $220 million.', ['acquisition | Marlowe | $220 million']],
  ["Tarn Corp snubbed Marlowe Corp's £31bn approach.", ['acquisition | Marlowe | £31bn | proposed']],
  [
    'Marlowe Corp will spin off Tarn Foods in a deal valued at $1.3 billion.',
    ['divestiture | Marlowe | $1.3 billion | proposed'],
  ],
])('prices that a suitor names: %s', (text, lines) => {
  expect(dealsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Marlowe Corp raised $400 million by selling 20 million shares at $20 each.',
    ['offering | Marlowe | $400 million | $20 a share'],
  ],
  [
    'Marlowe Corp is looking to raise up to $1.2 billion by selling 58 million shares at between $20.30 and $21.30 apiece.',
    ['offering | Marlowe | $1.2 billion | $20.30 and $21.30 a share | proposed'],
  ],
  ['Marlowe Corp raised prices by selling 20 million shirts at $20 each.', []],
])('what is raised by selling shares, and the price of each: %s', (text, lines) => {
  expect(dealsOf(text)).toEqual(lines);
});
