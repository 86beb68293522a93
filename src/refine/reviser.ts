import { NAME, NO_NAME } from './named.ts';
import type { Speaker } from './speaker.ts';

const REVISED = ['he', 'she'].flatMap((who) =>
  ['cut', 'raised', 'lowered', 'trimmed', 'lifted', 'reduced', 'slashed'].map((verb) => `${who} ${verb}`),
);
/** Before what one person foresees: "her estimate", "he cut the year's forecast". */
export const REVISING: ReadonlySet<string> = new Set(['his', 'her', ...REVISED]);

const VERBS =
  'cuts?|lowers?|lowered|rais(?:es?|ed)|trim(?:s|med)|lift(?:s|ed)|hik(?:es?|ed)|slash(?:es|ed)|up(?:s|ped)|reduc(?:es?|ed)|increas(?:es?|ed)|boost(?:s|ed)|bump(?:s|ed)|nudg(?:es?|ed)|maintain(?:s|ed)|reiterat(?:es?|ed)|kept|keeps|stood by|stands by|stuck to|sticks to|set|sets';
const VIEWS = 'estimates?|forecasts?|projections?|targets?|objectives?';
/** "Roe kept a buy rating but trimmed his price target", "Her estimate for the euro is". */
const REVISES = new RegExp(
  `^(?:[A-Z][a-z]+ )?(?:analyst |strategist |economist )?(${NAME}|[Hh]e|[Ss]he)(?:, [^,;"]{3,80},)?(?: [\\w,$%.'-]+){0,14}? (?:${VERBS}) (?:his|her) (?:[\\w.&'-]+ ){0,5}?(?:${VIEWS})\\b`,
);
const OWN_VIEW = new RegExp(`^(His|Her) (?:[\\w.&'-]+ ){0,5}?(?:${VIEWS})\\b`);
const ROLE = /^(?:Analyst|Strategist|Economist) /;

/** One person whose own estimate or target a sentence moves, and how far the words for that reach. */
export interface Reviser {
  readonly who: Pick<Speaker, 'name' | 'stands' | 'word'>;
  readonly end: number;
}

/** "Roe lowered her 2026 estimate": who is told of a view that is his or her own; null where nobody is. */
export function reviserIn(text: string): Reviser | null {
  const own = OWN_VIEW.exec(text);
  if (own !== null) return { who: pronoun(own[1] === 'His' ? 'he' : 'she'), end: own[0].length };
  const found = REVISES.exec(text);
  const called = found?.[1]?.replace(ROLE, '');
  if (found === null || called === undefined) return revisedBy(text);
  if (/^s?he$/i.test(called)) return { who: pronoun(called.toLowerCase()), end: found[0].length };
  // a house has no view of "his"
  if (NO_NAME.test(called)) return null;
  return { who: { name: called, stands: null, word: '' }, end: found[0].length };
}

/** "He cut the year's earnings estimate" */
function revisedBy(text: string): Reviser | null {
  const found = THE_VIEW.exec(text);
  return found === null ? null : { who: pronoun((found[1] ?? '').toLowerCase()), end: found[0].length };
}
const THE_VIEW = new RegExp(`^([Hh]e|[Ss]he) (?:${VERBS}) (?:the|its) (?:[\\w.&'’-]+ ){0,6}?(?:${VIEWS})\\b`);

const pronoun = (word: string): Reviser['who'] => ({ name: null, stands: 'person', word });
