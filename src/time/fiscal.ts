import { MONTHS, ORDINALS, SMALL_NUMBERS } from '../lexicon/calendar.ts';

const MONTH = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: (?<day>[0-3]?\\d)(?!\\d))?';
const MONTH_ALONE = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const ENDED = '(?:(?:which |that )?end(?:ed|ing|s)|to|through)(?: on| in| the)?';
const PART =
  '(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal )?quarter|Q(?<q>[1-4])|(?<q2>[1-4])Q)';

const YEAR_END = new RegExp(`\\b(?:fiscal(?: year)?|year|FY)(?: (?:20)?\\d\\d)?,? ${ENDED} ${MONTH}`, 'gi');
/** "fiscal 2Q, the three months ended January 31" */
const STRETCHED = '(?:(?:or )?(?:the )?(?:three|3|13|14)[ -](?:months?|weeks?)(?: period)? )?';
const QUARTER_END = new RegExp(
  `\\b${PART}(?: (?:of )?(?:fiscal )?(?:year )?20\\d\\d)?,? ${STRETCHED}${ENDED} ${MONTH}`,
  'gi',
);
const STRETCH_END = new RegExp(
  `\\b(?:(?:three|3)[ -]months?(?: period)?|quarter) ${ENDED} ${MONTH}|\\b${MONTH.replaceAll('month', 'month2').replaceAll('day', 'day2')} quarter\\b`,
  'i',
);
/** What an end of a year or quarter is told with; most articles have none. The months are rarer than the words before. */
const MONTH_NAME = / (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/gi;
const NAME_SIZE = 4;
const ENDED_BEFORE = new RegExp(`${ENDED}$`, 'i');
const LONGEST_ENDED = 24;
/** "between April and June", "July-September": of the three months of a calendar's quarter alone. */
const FROM_TO = new RegExp(
  `\\b${MONTH_ALONE.replace('month', 'from')}(?: and | to | through | ?[-–] ?)${MONTH_ALONE}\\b`,
  'g',
);
/** What `STRETCH_END` cannot do without. */
const STRETCH = /quarter|[e3][ -]month/i;
const ANY_PART = new RegExp(`\\b${PART}`, 'i');

/** A 52-week year may close in the first days of the month after. */
function endMonth(name: string | undefined, day: string | undefined): number | null {
  const month = MONTHS.get(name?.toLowerCase() ?? '');
  if (month === undefined) return null;
  return day !== undefined && Number(day) <= 7 ? ((month + 10) % 12) + 1 : month;
}

const quarterNumber = (groups: Readonly<Record<string, string | undefined>>): number => {
  const word = groups.ordinal?.toLowerCase() ?? '';
  return Number(groups.q ?? groups.q2 ?? ORDINALS.get(word) ?? SMALL_NUMBERS.get(word) ?? word.slice(0, 1));
};

/** The month in which a year ends whose quarter of that number ends in that month. */
const yearEndFrom = (month: number, quarter: number): number => ((month + 3 * (4 - quarter) - 1) % 12) + 1;

/** The one value of a list, else null: an article that tells of two companies' calendars tells none. */
const only = (months: readonly (number | null)[]): number | null => {
  const known = new Set(months.filter((month) => month !== null));
  return known.size === 1 ? ([...known][0] ?? null) : null;
};

/**
 * The month, 1 to 12, in which the company's year ends, where the article tells it: "fiscal year ended June 30", "fourth
 * quarter ended Dec. 31", or "three months ended December" in an article whose first named quarter is Q3. Else null.
 */
export function findFiscalYearEnd(clean: string): number | null {
  const told = tellsEnd(clean) ? toldEnds(clean) : [];
  if (told.length > 0) return only(told);
  const stretch = STRETCH.test(clean) ? STRETCH_END.exec(clean)?.groups : undefined;
  const month =
    stretch === undefined
      ? quarterFromTo(clean)
      : endMonth(stretch.month ?? stretch.month2, stretch.day ?? stretch.day2);
  const first = month === null ? null : ANY_PART.exec(clean);
  if (month === null || first?.groups === undefined) return yearFromTo(clean);
  const named = quarterNumber(first.groups);
  // "forecast first-quarter revenue": the quarter that ended is the one before
  const isAhead = FORESEEN.test(clean.slice(Math.max(0, first.index - 40), first.index));
  return yearEndFrom(month, isAhead ? ((named + 2) % 4) + 1 : named);
}

const FORESEEN =
  /\b(?:forecasts?|forecasting|expects?|expecting|sees|seeing|guides?|guided|guiding|outlook|projects?|projected)(?: (?:for|its|a|the|better|strong|weak|upbeat|downbeat|to|of|on|that)){0,3} $/i;

/** "January - June 2025" in an article whose first named quarter is the second: the months since the year began. */
function yearFromTo(clean: string): number | null {
  const first = ANY_PART.exec(clean)?.groups;
  if (first === undefined) return null;
  const quarters = quarterNumber(first);
  if (quarters < 2) return null;
  return only(
    [...clean.matchAll(FROM_TO)].flatMap(({ groups }) => {
      const from = MONTHS.get(groups?.from?.toLowerCase() ?? '');
      const to = MONTHS.get(groups?.month?.toLowerCase() ?? '');
      if (from === undefined || to === undefined) return [];
      return ((to - from + 12) % 12) + 1 === 3 * quarters ? [((from + 10) % 12) + 1] : [];
    }),
  );
}

/** The last month of the only quarter that is told by its first month and its last. */
function quarterFromTo(clean: string): number | null {
  if (!STRETCH.test(clean)) return null;
  return only(
    [...clean.matchAll(FROM_TO)].flatMap(({ groups }) => {
      const from = MONTHS.get(groups?.from?.toLowerCase() ?? '');
      const to = MONTHS.get(groups?.month?.toLowerCase() ?? '');
      return from !== undefined && to !== undefined && from % 3 === 1 && to === from + 2 ? [to] : [];
    }),
  );
}

function tellsEnd(clean: string): boolean {
  MONTH_NAME.lastIndex = 0;
  while (MONTH_NAME.test(clean)) {
    const at = MONTH_NAME.lastIndex - NAME_SIZE;
    if (ENDED_BEFORE.test(clean.slice(Math.max(0, at - LONGEST_ENDED), at))) return true;
  }
  return false;
}

/** The ends of the years that the article names, else those that follow from its quarters. */
function toldEnds(clean: string): (number | null)[] {
  const ends = [...clean.matchAll(YEAR_END)].map(({ groups }) => endMonth(groups?.month, groups?.day));
  if (ends.length > 0) return ends;
  return [...clean.matchAll(QUARTER_END)].map(({ groups }) => {
    const month = endMonth(groups?.month, groups?.day);
    return month === null ? null : yearEndFrom(month, quarterNumber(groups ?? {}));
  });
}
