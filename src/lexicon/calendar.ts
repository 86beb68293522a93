/** Words of the calendar, in lower case. */

/** ISO weekdays, Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Only read beside a date: "Sun" is also a company, "Sat" a verb. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** "Black Friday" and its kind name no day of the week. */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(['black', 'cyber', 'good', 'ash', 'fat', 'super', 'small']);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Months whose capitalised form is often something else, so that a neighbour must say it is a month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

/** Words before a month that leave no doubt. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in of since by from until till through last next this late early mid between during end before after ended ending to'.split(
    ' ',
  ),
);

export type Unit =
  | 'minute'
  | 'hour'
  | 'session'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'season'
  | 'period';

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['session', 'session'],
  ['sessions', 'session'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['mths', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['qtr', 'quarter'],
  ['qtrs', 'quarter'],
  ['half', 'half'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['season', 'season'],
  ['period', 'period'],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['opening', 1],
]);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  `a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty`
    .split(/\s/)
    .map((word, index) => [word, Math.max(1, index - 1)]),
);

/** Nouns that make a bare 19xx or 20xx a count or a level, not a year. */
export const YEAR_SPOILERS: ReadonlySet<string> = new Set(
  `percent pct per cent million mln billion bln trillion thousand points point pts jobs shares units tonnes tons barrels bpd
dollars dlrs euros pounds yen rupees yuan cents employees workers people staff homes cars vehicles stores mw gw megawatts ounces
oz bushels lots contracts miles km hours days weeks months years basis bps index level levels mark`.split(/\s/),
);

const list = (words: string): readonly string[] => words.split(/\s/);

/** "daily gain", not "daily users". */
export const DAILY_NOUNS = list(
  'share gain gains loss losses move change decline drop rise fall increase performance percentage return range high low',
);

/** Nouns that a stretch may measure: "12-month performance", but not "10-year yield" or "five-year plan". */
export const MEASURED_NOUNS = list(
  'performance horizon period span stretch return returns gain gains change changes basis volume volumes volatility trading',
);

/** What follows the month of a futures contract or an option. */
export const CONTRACT_NOUNS = list(
  `contract contracts future futures delivery deliveries option options expiry expiration expiries series put puts call calls
gasoline crude corn wheat soybean soybeans`,
);

/** The other words that periods are told by: what opens them, what points at them, what joins their ends. */
export const PERIOD_WORDS = list(
  `the its their within by since until till through before as from between over in for to on of at after and vs versus during so far date
today tonight overnight currently now yesterday tomorrow annual annually quarterly daily weekly monthly morning afternoon evening
midday noon lunchtime weekend weekends mid earlier later late early ago previously but each every per term long short near medium longer shorter
last past previous prior preceding trailing next coming following this that current same latest recent reported holiday full entire
whole corresponding comparable equivalent similar ytd yoy qoq mom wow sequentially y q m w d h o a p s st nd rd th am pm hr hrs end
ended ending ends close start beginning time point stage level levels figure number result results few several couple many fiscal
calendar fy cy ttm ltm com season financial turn which festive christmas easter ${DAILY_NOUNS.join(' ')} ${MEASURED_NOUNS.join(' ')} ${CONTRACT_NOUNS.join(' ')}`,
);

/** Minutes east of Greenwich. Names that two places share (IST, CST) take the reading of English market news. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['et', NaN],
  ['est', -300],
  ['edt', -240],
  ['ct', NaN],
  ['cst', -360],
  ['cdt', -300],
  ['pt', NaN],
  ['pst', -480],
  ['pdt', -420],
  ['ist', 330],
  ['hkt', 480],
  ['sgt', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
]);
