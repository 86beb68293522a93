import { MOVE_ADJECTIVES, MOVE_NOUNS, MOVE_VERBS } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { gapBetween, type Role } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { withoutAsides } from './aside-words.ts';
import { isEarlierAlone } from './earlier-alone.ts';
import { nounAfter } from './noun-frame.ts';
import { isOfAnother } from './rival.ts';
import { indexAfter } from './verbs.ts';

/** How a figure hangs on the one before it. */
export interface Link {
  readonly role: Role;
  readonly direction: Direction | null;
  /** The percentage before is how far it lies from this figure: "35% above the $15 billion of a year ago". */
  readonly measures?: boolean;
}

const TIMES =
  '(?:(?: ?,)? ?(?:(?:in|on|for|during|over|by|at|as of|since|from|through) )?(?:the (?:end|start|close) of )?(?:the |this |that |its )?(?:first |last |opening |late |early )?(?:T|day|week|month|quarter|year|session|half)(?: of (?:the )?(?:T|year|month|week))?(?: ended)?)*';
const PLACES =
  '(?: ?(?:versus|against|vs|on|in) (?:the )?(?:E|greenback|buck)| ?in (?:london|frankfurt|paris|new york|hong kong|tokyo|sydney|mumbai|zurich|milan|madrid|toronto|amsterdam|shanghai|singapore|seoul))?';
const SESSION =
  '(?: ?(?:in|during) (?:(?:the|T|E|early|late|mid|morning|afternoon|midday|overnight|premarket|pre-market|extended|after-hours|intraday|thin|regular|london|asian|european|us) )*(?:trading|trade|deals|dealings|session|hours))?';
const FILL =
  '(?: (?:a|an|the|its|their|about|only|just|some|record|fresh|new|seasonally|adjusted|provisional|revised|T|E))*';

/** "year on year in dollar terms", "on an annual basis": how a change is reckoned. */
const BASIS =
  '(?: ?(?:year[- ]on[- ]year|year[- ]over[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|on an? (?:[\\w-]+ ){1,2}basis|in (?:[\\w.$-]+ ){1,2}terms|at constant (?:currenc(?:y|ies)|exchange rates)|in (?:constant|local) currenc(?:y|ies)|organically))*';

const TO = new RegExp(
  `^(?:level|mark)?${TIMES}${BASIS}${PLACES}${TIMES}${SESSION} ?,? ?(?:and )?(?:(?:ultimately |provisionally |then |to |was |were )?(?:close|closing|closed|end|ending|ended|finish|finishing|finished|settle|settling|settled|trade|trading|traded|stand|standing|stood|reach|reaching|reached|hit|hitting|touch|touching|change hands|changing hands|amounted|amounting|total|totalling|came in|came|quoted)${TIMES}(?: (?:at|to|on|around|near))?|(?:in|during|by)(?: (?:early|late|mid|morning|afternoon|midday|midmorning|thin|active|quiet|moderate|heavy|after-hours))+ (?:trading|trade|dealings|business) (?:at|to)|to|at|to around|and amounted to|to (?:a|an|its)(?: [\\w-]+){0,4} (?:high|low|total|peak|close|level|record) (?:of|at)|(?:from (?:the )?T levels? )?to (?:a|an)(?: [\\w-]+| -){0,5} (?:rate|pace) of)${FILL}$`,
);
/** "fell 25%, at Acme 10%": of another. */
const ELSEWHERE = /^,(?: and)? at E$|^and at E$/;
const FROM = new RegExp(
  `^(?: ?positive| ?negative)?(?:of (?:(?:its|the|net|total|gross|annual|adjusted) )*(?:profits?|income|earnings|sales|revenues?|gdp|assets|capital)(?= ))?(?: to the E)?${TIMES}(?: ?,)? ?(?:(?:and |was |were |is |slightly |sharply )*(?:up|down|higher|lower|increased|decreased|improved|rising|falling|slipping|dropping|climbing|easing|growing|declining|jumping|sliding|widening|narrowing|slowing|accelerating|decelerating|quickening|cooling|moderating|improving|worsening|an? (?:[\\w-]+ )?(?:acceleration|deceleration|slowdown|easing|cooling|moderation|improvement|deterioration|pickup|pick-up|step-up|uptick|downtick|rebound|quickening|slowing|narrowing|widening)) (?:\\w+ly |down |up )?)?(?:from|(?<=(?:up|down|higher|lower) )on(?= .*\\b(?:close|closing)\\b))(?: (?:a|an|the|its|T|E|'s|of|minus|negative|\\d{4}|\\d+ - (?:week|month|year)|during|year|year-ago|year-earlier|prior|previous|last|loss|net|profit|income|quarter|revised|downwardly|upwardly|record|[\\w]+-(?:week|month|year|day|session|decade|quarter)|all-time|contract|intraday|peak|trough|about|just|only|earlier|early|final|finish|finishing|start|opening|open|overnight|low|high|local|here|night|night's|close|closing|new york|tokyo|london|europe|frankfurt|chicago|zurich|paris|hong kong|forecasts?|projections?|estimates?|outlook|expectations?|target|for|guidance|debt|figure|level|rate|pace|annual|annualized|annualised|seasonally|adjusted|in|same|period|month|week|week's))*$`,
);
/** "(+1.8%) set a record, closing at": the level at the end of the same day. */
const CLOSING =
  /^\)?[^;:()EQ]{0,90} ,(?: and| before| to)? ?(?:closing|ending|finishing|settling|close|end|finish|settle)(?: (?:the (?:day|session|week)|T))? (?:at|on|near|around)$/;
/** "to 50% of net profit from 40%". */
const FROM_OF = /^of (?:its |the |their )?(?:[\w-]+ ){1,4}from$/;
const COMPARE = new RegExp(
  `^(?:${BASIS} ?,? ?(?:(?:in|for|during|of|over|at|by|as of|on) )?(?:the (?:end|start|close) of )?(?:the )?T| ?(?:at (?:the )?(?:midsession|mid-session|opening|open|close|fixing|fix|start|midday|noon|finish)|here))*${BASIS}(?: ?,| - -| —)? ?(?:and )?(?:(?:as )?compared (?:with|to)|which compares (?:with|to)|compares with|(?:as )?against|versus|vs(?: \\.)?|relative to|in comparison (?:with|to))(?: [\\w'’&-]+| ,){0,9}$`,
);
const BEYOND =
  /^(?: ?,? ?(?:in|for|during|over) (?:the )?T(?= ?,))?(?:(?:[\w-]+ ){0,3}(?:rise|fall|increase|decrease|decline|drop|growth|jump|gain|improvement|surge|slide|plunge|slump)(?= |$))?(?: ?,)? ?(?:and |but |which |that |was |were |is |it |just |well |a touch |a bit |a tad |a shade |a whisker |slightly |comfortably |easily |far |narrowly |handily )*(?:above|below|ahead of|short of|beat|beats|beating|topped|topping|tops|exceeded|exceeding|exceeds|surpassed|surpassing|missed|missing|misses|under|over|better than|worse than|higher than|lower than|less than|more than|fewer than|smaller than|larger than|stronger than|weaker than|slower than|faster than|in line with|shy of|outpacing|trailing|cleared|clearing|clears|confounded|confounding|defied|defying|smashed|smashing|crushed|crushing|trounced|eclipsed)(?: [\w'’&-]+| ,| T| E){0,9}$/;
/** "1.8243 yesterday", "1.9 pct in 1986" */
const isOfTime = (items: readonly Item[], b: number): boolean =>
  items[items[b + 1]?.lower === 'in' ? b + 2 : b + 1]?.kind === 'period';

/** "20% higher than the record $4.31", "12% above last year's $3bn": behind the change, what it is measured from. */
const THAN =
  /^(?:, )?(?:higher|lower|more|less|greater|fewer|bigger|smaller|larger|up|down|above|below)(?: than)?(?: (?:the|a|an|its|their|record|revised|restated|reported|year-ago|year-earlier|prior|previous|last|same|figure|level|total|reading|,|of|'s|T|E))*$/;
const PAST = /\b(?:T|record|year-ago|year-earlier|prior|previous|last)\b/;
const PAST_NEXT =
  /^(?:(?:it |they |was |were )?(?:had )?(?:reported|posted|recorded|earned|lost|made|seen|sold|registered)|(?:in|for|during|of) (?:the )?T|T|(?:a|the) (?:year|month|quarter) (?:ago|earlier|before))\b/;
/** "(consensus $0.50)", "(est. 0.2%)", "(vs. $310m expected)" */
const FORESEEN_IN_BRACKETS =
  /^(?:vs?\.?|versus|against)?(?: ?\.)? ?(?:the |analysts?'? |analyst |street |market |E |'s )*(?:consensus|cons|est|estimates?|estimated|expected|expectations?|forecasts?)(?: \.)?(?: estimates?| forecasts?| expectations?)?(?: (?:of|for|was|at|:))*$/;
const EARLIER_IN_BRACKETS =
  /^(?:from|vs|versus|against|prev|prior|previous|previously|compared (?:with|to)|(?:year-ago|year-earlier|last year|T)(?: ?:)?)(?: ?[.:])?$/;
/** "a loss of $126 million, wider than the $84 million it lost a year ago" */
const COMPARATIVE =
  /^(?: ?(?:in|for|during)?(?: the)? T)* ?, ?(?:and |but )?(?:slightly |well |much |far |a touch |still )?(?:wider|narrower|higher|lower|more|less|better|worse|bigger|smaller|larger|greater|fewer|up|down|slower|faster|quicker|weaker|stronger|softer|milder) than(?: (?:the|a|an|its|their|loss|profit|net|of|'s|T|year-ago|year-earlier|prior|previous|last))*$/;
/** "7 cents a share, higher than the same quarter last year, when the company reported 4 cents" */
const SAME_THEN =
  /^(?: ?(?:in|for|during)?(?: the)? T)* ?, (?:wider|narrower|higher|lower|more|less|up|down|better|worse) (?:than|from)(?: (?:in|the|same|T|quarter|period|year|a|last|ago|earlier))+ ?, when (?:the (?:company|firm|group|bank)|it|E) (?:had )?(?:reported|posted|recorded|booked|earned|made|lost)(?: (?:a|an|of|eps|net|profit|loss|income|earnings|revenue|revenues|sales|adjusted))*$/;
/** "(and notably above last year's $1.32)", "(though higher than the $2.52 of the year-ago quarter)" */
const BESIDE_IN_BRACKETS =
  /^(?:(?:and|but|though|although|also|still|well|notably|slightly|up|down|is|was) )*(?:above|below|higher than|lower than|better than|worse than|from)(?: (?:the|its|T|E|year-ago|year-earlier|prior|previous|last|'s|figure|of))*$/;
const THEN = /\b(?:T|year-ago|year-earlier|ago|earlier)\b/;
const EARLIER_ALSO = /^[,;] ?(?:prev|prior|previous|previously)(?: ?[.:])?$/;
/** "$90 million, 20% below the year before" */
const BESIDE =
  /^(?: ?(?:against|versus|to|per) (?:the |a )?(?:E|greenback))?(?: ?(?:in|for|during|at|by|on)?(?: the)?(?: (?:end|start|close) of)?(?: the)? ?T)* ?,(?: or)?$/;
/** "opened at 1.81 marks after yesterday's close in Europe of" */
const AFTER_CLOSE =
  /^(?: ?(?:in|at|on)?(?: the)? [TE])* ?,? ?after (?=.*\b(?:clos(?:e|ing|ed)|finish(?:ed|ing)?|end(?:ed|ing)?|start(?:ed|ing)?|open(?:ed|ing)?|settle(?:d|ment)|fix(?:ed|ing)?|range|quote|late|early|last|T 's)(?: |$))(?:(?:a|an|the|its|T|E|'s|late|early|previous|last|local|overnight|here|clos(?:e|ing|ed)|finish(?:ed|ing)?|end(?:ed|ing)?|start(?:ed|ing)?|open(?:ed|ing)?|settled?|fix(?:ed|ing)?|range|quote|levels?|at|of|in|to|new york|tokyo|london|europe|frankfurt)(?: |$))*$/;
/** "rose 2.2 pct in 1987 after 1.9 pct in 1986" */
const AFTER = /^(?:(?:in |for )?(?:the )?T)* ?,? ?after$/;
const LESS_THAN =
  /^(less|more|lower|higher|fewer|greater) than (?:in |at |for |during )?(?:a |the )?(?:same |previous |prior |preceding |last )?(?:T|year|month|quarter|week|period)\b/;
const EXPECTATION =
  /\b(?:consensus|estimates?|estimated|expect\w*|forecasts?|projections?|projected|guidance|street|polled|analysts?|predicted|prediction|anticipated|smartestimate)\b/;
/** "compared with its previous forecast of": what the firm itself foresaw before. */
const OWN_EARLIER =
  /\b(?:previous|prior|earlier|old|original|initial) (?:[\w-]+ ){0,2}(?:estimates?|forecasts?|guidance|outlook|projections?|view|range|target)\b/;
const OTHER_UNIT = /^(?: ?,)?(?: ?or| \/)$/;
/** "revenue was $996m where the Street had been looking for" */
const LOOKED_FOR =
  /^ ?,? ?(?:where|when) (?:the |wall )*(?:street|analysts?|consensus|economists|E) (?:had |has |was |were )*(?:been )?(?:looking for|expect(?:ed|ing)|forecast(?:ing)?|call(?:ed|ing) for|pencill?ed in|modell?(?:ed|ing)|anticipat(?:ed|ing)|braced for|predict(?:ed|ing)|seen)(?: (?:about|around|just|a|an))*$/;
/** "lost 22 cents, a far cry from the 81-cent loss" */
const FAR_CRY = /^(?:[\w-]+ ){0,7}?, a far cry from(?: (?:the|a|an|its))*$/;
const NOUNS = [...MOVE_NOUNS.keys()].join('|');
/** "which represented", "marking": what holds a figure against its change. */
const SHOWING =
  '(?:represent(?:ing|s|ed)|mark(?:ing|s|ed)|show(?:ing|s|ed)|reflect(?:ing|s|ed)|register(?:ing|s|ed)|constitut(?:ing|es|ed)|translat(?:ing|es|ed) (?:in)?to|equat(?:ing|es|ed) to|equivalent to)';
/** What may still follow an estimate that stands before the change. */
const OF_ESTIMATE = '(?:(?:analysts? )?(?:consensus|estimates?|expectations?|forecasts?|guidance)(?= ?,))?';
const ACROSS = '(?: ?(?:across|in) (?:the )?E(?: ?, (?:and )?(?:the )?E| and (?:the )?E)*)?';
const APPOSED = new RegExp(
  `^${OF_ESTIMATE}${ACROSS}${TIMES}(?: ?,)? ?(?:which |that )?(?:is |was |were |makes |for |or |with |after |a |an |the |and ${SHOWING} |${SHOWING} )*(?:(?:up|down|off|higher|lower|flat)(?: by)?|(?:an?|its|the) (?:[\\w-]+ ){0,2}(?:${NOUNS}) of)$`,
);
const AS_GROWTH = new RegExp(
  `^${OF_ESTIMATE}${ACROSS}${TIMES}(?: ?,)? ?(?:and |which |that )?${SHOWING} (?:[\\w-]+ ){0,2}(?:${NOUNS}) of$`,
);
const VERBED = new RegExp(`^${TIMES}(?: ?,)?(?: which| that)?(?: has| have| had)? ?(\\w+)(?: by)?$`);
/** "across Europe", "in its main markets" */
const SOMEWHERE = '(?: ?(?:across|in|at|throughout|for) (?:[\\w-]+ (?:, )?){1,8})?';
const BEFORE_NOUN = new RegExp(
  `^${ACROSS}${TIMES}(?:${SOMEWHERE} ?,)?(?: ?,)? ?(?:and |which |that |or )?(?:(?:is |was |makes |for |with |${SHOWING} )*(?:a|an|its|the)|${SHOWING})$`,
);
/** "and an increase of 6 percent", behind a level: the change of it, unless the figure names a measure of its own. */
const AND_NOUN = new RegExp(`^(?: ?,)? ?and (?:an?) (?:[\\w-]+ ){0,2}(?:${NOUNS}) of$`);
const A_RESULT = /\b(?:and|with|or) (?:an?|its|the)(?: [\w-]+){0,3} (?:loss|losses) of$/;
const GROWN_BY = new RegExp(`\\b(${[...MOVE_NOUNS.keys(), 'up', 'down', 'off', 'higher', 'lower'].join('|')})\\b`);

const directionOf = (word: string | undefined): Direction | null =>
  word === undefined ? null : (MOVE_ADJECTIVES.get(word) ?? MOVE_NOUNS.get(word) ?? null);

/**
 * How the figure at item `b` hangs on the figure at item `a`, told by the words between them alone (from item `from` on, where
 * the first one's own trigger ends); null where it does not.
 * "3% to $5", "from $4", ", or 49 points,", "compared with", "above the consensus of".
 */
export function linkBetween(items: readonly Item[], a: number, b: number, from: number): Link | null {
  const gap = withoutAsides(gapBetween(items, a, b, from));
  const here = items[b] as Item;
  if (here.depth > (items[a]?.depth ?? 0)) return linkInBrackets(items, a, b);
  if (/\b(?:from|clos(?:e|ing))\b/.test(gap) && FROM.test(gap))
    return { role: 'previous', direction: directionOf(/\b(up|down|higher|lower)\b/.exec(gap)?.[1]) };
  if (FROM_OF.test(gap) && here.quantity?.value.kind === 'percent') return { role: 'previous', direction: null };
  const after = wordsAfter(items, b);
  // "rose 1% to stand 9% below": how far off, no level
  if (
    TO.test(gap) &&
    !isSided(items, b) &&
    !(ELSEWHERE.test(gap) && here.quantity?.value.kind === items[a]?.quantity?.value.kind)
  )
    return /^(?:above|below)\b/.test(after) ? null : { role: 'value', direction: null };
  if (CLOSING.test(gap) && here.depth === 0) return { role: 'value', direction: null };
  if (AFTER.test(gap) && isOfTime(items, b)) return { role: 'previous', direction: null };
  if (AFTER_CLOSE.test(gap)) return { role: 'previous', direction: null };
  const beside = BESIDE.test(gap) || isStatedOf(items, a, gap) ? directionAfter(items, b) : null;
  if (beside) return { role: 'change', direction: beside };
  if (LOOKED_FOR.test(gap)) return { role: 'expected', direction: null };
  if (FAR_CRY.test(gap)) return { role: EXPECTATION.test(after) ? 'expected' : 'previous', direction: null };
  if (COMPARE.test(gap)) {
    // "up 8%, compared with a 3.8% rise in the S&P 500": another thing's move
    if ((nounAfter(items, b) || isOfAnother(items, a, b)) && !EXPECTATION.test(gap)) return null;
    const told = !OWN_EARLIER.test(gap) && (EXPECTATION.test(gap) || EXPECTATION.test(after));
    return { role: told ? 'expected' : 'previous', direction: null };
  }
  const beyond = hedgedGap(items, a, b, gap);
  if (
    BEYOND.test(beyond) &&
    !/ , (?:as|though|although) |\b(?:after|following|from) an?\b/.test(beyond) &&
    (EXPECTATION.test(beyond) || EXPECTATION.test(after))
  )
    return { role: 'expected', direction: null };
  if (
    /^(?:double|twice|triple|half)/i.test(here.quantity?.value.text ?? '') &&
    /^(?: ?(?:in|for|during)?(?: the)? T)* ?,$/.test(gap)
  ) {
    return { role: 'change', direction: /^half/i.test(here.quantity?.value.text ?? '') ? 'down' : 'up' };
  }
  const side = measuredFrom(items, a, b);
  if (side !== null && (PAST.test(gap) || PAST_NEXT.test(after)))
    return { role: 'previous', direction: side, measures: true };
  if (SAME_THEN.test(gap) && here.quantity?.value.kind === items[a]?.quantity?.value.kind)
    return { role: 'previous', direction: null };
  if (
    COMPARATIVE.test(gap) &&
    here.quantity?.value.kind === items[a]?.quantity?.value.kind &&
    !EXPECTATION.test(after) &&
    (PAST.test(gap) || PAST_NEXT.test(after))
  )
    return { role: 'previous', direction: null };
  if (OTHER_UNIT.test(gap)) return { role: 'changeAlso', direction: null };
  if (here.depth > 0 && EARLIER_ALSO.test(gap)) return { role: 'previous', direction: null };
  // "and a net loss of $5m": a result of its own
  const isResult = here.quantity?.value.kind === 'money' && A_RESULT.test(gap);
  if (
    !isResult &&
    (APPOSED.test(gap) || AS_GROWTH.test(gap) || (AND_NOUN.test(gap) && !/^(?:in|of|for)\b/.test(after)))
  )
    return { role: 'change', direction: directionOf(GROWN_BY.exec(gap)?.[1]) };
  const verbed = endsAside(items, a) ? undefined : MOVE_VERBS.get(VERBED.exec(gap)?.[1] ?? '');
  if (verbed?.direction && verbed.takes !== 'object') return { role: 'change', direction: verbed.direction };
  if (BEFORE_NOUN.test(gap)) {
    const noun = nounAfter(items, b);
    // "to 541m and a five percent increase in its dividend": of another measure
    const other = /\band (?:an?|its|the)$/.test(gap) && /^(?:in|of)$/.test(items[(noun?.at ?? 0) + 1]?.lower ?? '');
    if (noun && !other) return { role: 'change', direction: noun.direction };
  }
  return null;
}

/** "pared a loss of 5% to end 1.2% lower": a percentage with its own direction is no level. */
const isSided = (items: readonly Item[], b: number): boolean =>
  items[b]?.quantity?.value.kind === 'percent' &&
  /^(?:higher|lower|up|down)$/.test(items[indexAfter(items, b)]?.lower ?? '');

/** "sales of $1.3bn were 11% above the year-ago tally" */
const isStatedOf = (items: readonly Item[], a: number, gap: string): boolean =>
  /^(?:(?:in|for) (?:the )?T )?(?:was|were|is|are)$/.test(gap) &&
  items[a]?.quantity?.value.kind === 'money' &&
  items.slice(Math.max(0, a - 4), a).some(({ lower }) => lower === 'of');

/** "the index, which tracks six currencies, fell": the comma behind the figure ends the clause that it stands in. */
function endsAside(items: readonly Item[], a: number): boolean {
  let end = indexAfter(items, a);
  if (items[end]?.lower === 'in' && items[end + 1]?.kind === 'period') end += 2;
  if (items[end]?.lower !== ',') return false;
  for (let i = a - 1; i > 0 && i > a - 20 && items[i]?.lower !== ';'; i--)
    if (items[i]?.lower === ',') return ASIDE.test(items[i + 1]?.lower ?? '');
  return false;
}

const ASIDE = /^(?:which|who|whose|measuring|tracking|comprising|covering)$/;

/** "above the $2.63 consensus": the gap with the words that the figure took for its own bound. */
function hedgedGap(items: readonly Item[], a: number, b: number, gap: string): string {
  const hedge: string[] = [];
  const outer = items[b]?.quantity?.outer.start ?? 0;
  for (let i = b - 1; i > a && (items[i] as Item).start >= outer; i--) hedge.unshift((items[i] as Item).lower);
  return hedge.length === 0 ? gap : `${gap} ${hedge.join(' ')}`.trim();
}

/** The way that a word of comparison behind a percentage tells: "20% below", "8% higher than". */
function directionAfter(items: readonly Item[], b: number): Direction | null {
  // "28m barrels next year, 1m less than in 2024"
  const than = LESS_THAN.exec(wordsAfter(items, b))?.[1];
  if (than !== undefined) return directionOf(than);
  if (items[b]?.quantity?.value.kind !== 'percent') return null;
  const behind = indexAfter(items, b);
  // "or 1.4 pct, below the level of a year ago"
  const at = items[behind]?.lower === ',' && isFarFrom(items, behind + 1) ? behind + 1 : behind;
  const next = items[at]?.lower ?? '';
  // "two to seven percent less than the 3.85m hectares of a year ago"
  if (/^(?:less|more|fewer)$/.test(next) && items[at + 1]?.lower === 'than' && nextIsPast(items, b))
    return next === 'more' ? 'up' : 'down';
  return /^(?:higher|lower|up|down|weaker|stronger|firmer|softer)$/.test(next) ||
    (/^(?:above|below)$/.test(next) && nextIsPast(items, b))
    ? (directionOf(next) ?? (next === 'above' ? 'up' : 'down'))
    : null;
}

const isFarFrom = (items: readonly Item[], at: number): boolean => /^(?:above|below)$/.test(items[at]?.lower ?? '');

const nextIsPast = (items: readonly Item[], b: number): boolean =>
  /\b(?:T|year-ago|year-earlier|last|prior|previous|same|levels?|a year (?:ago|earlier))\b/.test(
    items
      .slice(b + 1, b + 11)
      .map((item) => item.lower)
      .join(' '),
  );

/** A sum or count behind a percentage and a word of comparison: which way the percentage goes. */
function measuredFrom(items: readonly Item[], a: number, b: number): Direction | null {
  const here = items[b]?.quantity?.value.kind;
  if (items[a]?.quantity?.value.kind !== 'percent' || (here !== 'money' && here !== 'count')) return null;
  const gap = hedgedGap(items, a, b, gapBetween(items, a, b));
  return THAN.test(gap) ? (/^(?:, )?(?:higher|more|greater|bigger|larger|up|above)/.test(gap) ? 'up' : 'down') : null;
}

/** A figure that opens a bracket behind another: "(+4.2%)", "(up 129% from 2021)", "(-0.06%)". */
function linkInBrackets(items: readonly Item[], a: number, b: number): Link | null {
  const depth = items[b]?.depth ?? 0;
  const between = items
    .slice(a + 1, b)
    .filter((item) => item.depth >= depth && item.lower !== '(' && item.lower !== '[');
  const sign = items[b]?.quantity?.sign;
  const words = between.filter((item) => item.start >= (items[a]?.quantity?.outer.end ?? 0)).map((item) => item.lower);
  if (words.length === 0) {
    if (sign === '+') return { role: 'change', direction: 'up' };
    if (sign === '-') return { role: 'change', direction: 'down' };
    if (items[b]?.quantity?.value.kind === 'percent' && /^[)\]]$/.test(items[indexAfter(items, b)]?.lower ?? ''))
      return { role: 'changeAlso', direction: null };
    const noun = nounAfter(items, b);
    if (noun) return { role: 'change', direction: noun.direction };
    return isEarlierAlone(items, a, b) ? { role: 'previous', direction: null } : null;
  }
  if (items[a]?.quantity?.value.kind === items[b]?.quantity?.value.kind || items[b]?.quantity?.bare === true) {
    const told = words.join(' ');
    if (FORESEEN_IN_BRACKETS.test(told)) return { role: 'expected', direction: null };
    if (EARLIER_IN_BRACKETS.test(told))
      return { role: EXPECTATION.test(wordsAfter(items, b)) ? 'expected' : 'previous', direction: null };
    if (BESIDE_IN_BRACKETS.test(told) && (PAST.test(told) || THEN.test(wordsAfter(items, b))))
      return { role: 'previous', direction: null };
  }
  const direction = directionOf(words[0]);
  return direction && words.length <= 2 ? { role: 'change', direction } : null;
}

const wordsAfter = (items: readonly Item[], index: number): string => {
  const words: string[] = [];
  for (let i = index + 1; i < items.length && i <= index + 5; i++) {
    const item = items[i] as Item;
    if (item.kind === 'quantity' || /^[.;,]$/.test(item.lower)) break;
    words.push(item.lower);
  }
  return words.join(' ');
};
