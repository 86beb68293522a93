import { isListed, type WordTable, wordTable } from '../text/word-table.ts';
import type { PeriodTense } from './scan.ts';

const set = (words: string): WordTable => wordTable(words.split(/\s+/));

/** Words that put a time beside them ahead of the article's date. */
const FUTURE = set(
  `will would shall expect expects expected expecting forecast forecasts due scheduled plans planned planning aims aiming
guides guided guidance outlook upcoming awaits awaiting sees seen anticipates anticipated targets ahead intends hopes poised slated might could should`,
);
/** Verbs that put it behind, besides those in -ed. */
const PAST = set(
  `was were had rose fell said sold bought hit lost won made took came went grew shrank sank stood slid saw began told gave held kept
paid led left sent spent swung ran got built brought broke closed ended set cut beat drew`,
);
const MODALS = set('may can must');
const IN_ED = /ed$/;
/** Words of a measure's name that end as verbs do: "expects adjusted profit". */
const OF_MEASURES = set(
  'adjusted unadjusted consolidated diluted unaudited annualised annualized combined discontinued weighted',
);
const SEMICOLON = 59;
const REACH = 110;
const POSSESSED =
  /^'s (?:\w+ )?(?:close|closing|session|trade|trading|settlement|high|low|price|gain|loss|rise|fall|drop|rally)/;

const TAKES_EFFECT = /\b(?:effective|payable|as of)(?: on)? /i;

const APOSTROPHE = 39;
const E = 101;
const D = 100;

/** That of the word at [start, end), which is 'none' where it is no verb that tells. */
function tenseOf(clean: string, start: number, end: number): PeriodTense {
  if (isListed(FUTURE, clean, start, end)) return 'future';
  const inEd = (clean.charCodeAt(end - 1) | 32) === D && (clean.charCodeAt(end - 2) | 32) === E;
  if (inEd && isListed(OF_MEASURES, clean, start, end)) return 'none';
  return (inEd && end - start > 4) || isListed(PAST, clean, start, end) ? 'past' : 'none';
}

/** The tense of the verb nearest to a stretch: the last before it in its clause, else the first behind it. */
export function tenseAt(
  clean: string,
  sentence: { readonly start: number; readonly end: number },
  at: number,
  to: number,
): PeriodTense {
  if (clean.charCodeAt(to) === APOSTROPHE && POSSESSED.test(clean.slice(to, to + 30))) return 'past';
  const floor = Math.max(sentence.start, at - REACH);
  const before = tenseBefore(clean, floor, at);
  // "is raising its price as of April 15": simply the nearest such day
  if (before !== 'future' && TAKES_EFFECT.test(clean.slice(Math.max(floor, at - 14), at + 6))) return 'none';
  return before === 'none' ? tenseBehind(clean, to, Math.min(sentence.end, to + REACH)) : before;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** That of the last verb in [from, to), behind any semicolon; a word after "to" is none. */
function tenseBefore(clean: string, from: number, to: number): PeriodTense {
  let later = to;
  let laterEnd = to;
  for (let at = to; at > from; ) {
    const end = at;
    while (at > from && isLetter(clean.charCodeAt(at - 1))) at--;
    if (at === end) {
      if (clean.charCodeAt(--at) === SEMICOLON) break;
      continue;
    }
    // "had forecast growth of 1%, after 2% growth in the first quarter"
    if (later !== laterEnd && end - at === 5 && clean.startsWith('after', at) && isFigure(clean.charCodeAt(end + 1)))
      return 'past';
    // "beating forecasts, after shrinking in October"
    if (end - at === 5 && clean.startsWith('after', at) && clean.startsWith('ing', laterEnd - 3)) return 'past';
    const isTo = end - at === 2 && clean.startsWith('to', at);
    const tense = later === laterEnd || isTo ? 'none' : tenseOf(clean, later, laterEnd);
    // "may cut", "can set": the verb itself has no past
    if (tense === 'past' && isListed(MODALS, clean, at, end) && !IN_ED.test(clean.slice(later, laterEnd)))
      return 'future';
    // "when he is sentenced": told of no past
    if (
      tense !== 'none' &&
      !(tense === 'past' && IN_ED.test(clean.slice(later, laterEnd)) && isPresent(clean, at, end))
    )
      return tense;
    later = at;
    laterEnd = end;
  }
  return later === laterEnd ? 'none' : tenseOf(clean, later, laterEnd);
}

const isPresent = (clean: string, from: number, to: number): boolean =>
  to - from === 2 && (clean.startsWith('is', from) || clean.startsWith('be', from));

/** That of the first verb in [from, to). */
function tenseBehind(clean: string, from: number, to: number): PeriodTense {
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isLetter(clean.charCodeAt(at))) at++;
    // "a cut", "no bid" are things
    const isThing = clean.startsWith(' a ', start - 3) || clean.startsWith(' of ', start - 4);
    const tense = at === start || isThing ? 'none' : tenseOf(clean, start, at);
    if (tense !== 'none') return tense;
  }
  return 'none';
}
