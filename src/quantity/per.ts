import { PER_MODIFIERS, PER_NOUNS, TIME_UNITS } from '../lexicon/units.ts';

const NOUNS: ReadonlyMap<string, string> = new Map(
  PER_NOUNS.flatMap(([words, noun]) => words.split('|').map((word) => [word, noun])),
);
const OPENING =
  /[ ](?:per|an?|each)[ ]|[ ]?\/[ ]?|-(?:a|per)-|[ ](?=shr\b|share\b(?! (?:price|buy|repurchase|sale|capital|issue|offer|swap|exchange)))/iy;
/** "per Gamma share" */
const OF_FIRM = /[ ](?:[A-Z][\w&.'-]* ){1,3}(?=(?:common |ordinary )?share\b)/y;
const WORD = /[ -]?([A-Za-z][A-Za-z.]*)/y;

const [SPACE, HYPHEN, SLASH] = [32, 45, 47] as const;
/** Letters and signs that an opening has behind its space or hyphen: "per", "a", "each", "/", "share". */
const BEHIND_GAP = [...'pae/s'].map((sign) => sign.charCodeAt(0));

const mayOpen = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === SPACE || code === HYPHEN ? BEHIND_GAP.includes(text.charCodeAt(at + 1) | 32) : code === SLASH;
};

/** "a share", "per tonne", "/oz" at `at`: what the money is per, in the singular; null for a stretch of time. After a plain number only a currency is one ("140.57 per dollar"). */
export function readPer(
  text: string,
  at: number,
  plain = false,
): { readonly end: number; readonly per: string | null } | null {
  if (!mayOpen(text, at)) return null;
  OPENING.lastIndex = at;
  if (!OPENING.test(text)) return null;
  OF_FIRM.lastIndex = OPENING.lastIndex - 1;
  let from = OF_FIRM.test(text) ? OF_FIRM.lastIndex - 1 : OPENING.lastIndex;
  let phrase = '';
  let best: { end: number; per: string | null } | null = null;
  for (let words = 0; words < 5; words++) {
    WORD.lastIndex = from;
    const match = WORD.exec(text);
    const word = match?.[1]?.toLowerCase();
    if (word === undefined || (words > 0 && match?.[0] === match?.[1])) break;
    from = WORD.lastIndex;
    const bare = word.replace(/\.$/, '');
    if (phrase === '' && PER_MODIFIERS.has(bare)) continue;
    if (phrase === '' && TIME_UNITS.has(bare))
      return plain ? null : { end: from - (word.length - bare.length), per: null };
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const noun = NOUNS.get(phrase) ?? NOUNS.get(phrase.replace(/\.$/, ''));
    if (noun !== undefined) best = { end: from - (NOUNS.has(phrase) ? 0 : 1), per: noun };
  }
  return plain && !/ollar|euro/.test(best?.per ?? '') ? null : best;
}
