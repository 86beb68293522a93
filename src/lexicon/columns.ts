import type { LevelKind, SubjectKind } from '../schema/claim.ts';

/** What the cells under a heading hold. */
export type ColumnRole =
  | 'rank'
  | 'ticker'
  | 'name'
  | 'price'
  | 'change'
  | 'percent'
  | 'level'
  | 'worth'
  | 'previous'
  | 'expected'
  | 'actual'
  | 'guidance'
  | 'verdict';

/** Headings by the whole of their words, in lower case and without what stands in brackets; the first that fits counts. */
export const COLUMN_WORDS: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/^(?:#|rank(?:ing)?|no\.?|(?:s|sr|sl)\.? ?no\.?|position|pos\.?)$/, 'rank'],
  [/^(?:(?:stock |exchange )?(?:ticker|symbol|code|isin)s?|ticker symbol|(?:\w+ )?ric)$/, 'ticker'],
  [
    /^(?:last|prices?|close|closing(?: price| level| value)?|ltp|cmp|levels?|latest|settle(?:ment)?|spot|quote|value|rate|(?:last|latest|current|share|stock|spot|settlement|market) (?:price|level|trade|value|rate|close)|last traded price|current|price today|(?:exchange|spot) rate|yield|last yield|current yield)$/,
    'price',
  ],
  [
    /^(?:prev(?:ious)?\.? close|previous (?:price|level|day|session)|prior close|yesterday|prev(?:ious)?\.?|prior|(?:prior|previous|old|earlier) (?:guidance|outlook|forecast|year|quarter|period)|year[- ]ago|year[- ]earlier|last year|from)$/,
    'previous',
  ],
  [
    /^(?:net )?(?:change|chg\.?|chng)$|^(?:net|\+\/-|move|gain|loss|gain\/loss|points?(?: change| gained| lost)?|pts|(?:day|daily|price|point)(?:'s)? (?:change|chg|move))$/,
    'change',
  ],
  [
    /^(?:(?:day(?:'s)? |daily |intraday |52[- ]?w(?:ee)?k |year(?:ly)? |all[- ]time )?(?:high|low)|open(?:ing)?(?: price)?|support(?: ?\d)?|resistance(?: ?\d)?|s[1-4]|r[1-4]|pivot(?: point)?)$/,
    'level',
  ],
  [/^(?:market[- ]cap(?:itali[sz]ation)?|mkt\.? cap|mcap)$/, 'worth'],
  [
    /^(?:estimates?|est\.?|expected|expectations?|consensus(?: estimate)?|forecast|street|survey|poll|(?:analysts?'? |reuters )(?:estimate|forecast|poll|consensus)s?)$/,
    'expected',
  ],
  [/^(?:actual|reported|results?|released?)$/, 'actual'],
  [
    /^(?:(?:old|new|previous|prior|current|revised) )?(?:price target|target price|pt|tp)s?$|^(?:old|new) target$/,
    'verdict',
  ],
  [
    /^(?:(?:new|updated|current|revised|latest|fy|full[- ]year) )?(?:guidance|outlook|targets?)(?: range)?$/,
    'guidance',
  ],
  [
    /^(?:beat|miss|surprise|beat, met, missed|beat\/miss|rating|recommendation|notes?|comments?|date|time)\b/,
    'verdict',
  ],
  [
    /^(?:(?:biggest|top|best|worst|major|key|leading|most active|\w+) )?(?:index|indices|indexes|name|compan(?:y|ies)|stocks?|shares?|securit(?:y|ies)|scrips?|sectors?|commodit(?:y|ies)|metals?|currenc(?:y|ies)|pairs?|coins?|tokens?|crypto(?:currency|currencies)?|assets?|markets?|countr(?:y|ies)|instruments?|funds?|etfs?|gainers?|losers?|decliners?|performers?|issuers?|banks?|contracts?|bonds?|benchmarks?|metrics?|items?|measures?|indicators?|particulars|descriptions?|segments?|regions?|brands?|events?|automakers?|carmakers?|brokers?)(?: name)?$/,
    'name',
  ],
];

/** What may stand beside "%" in the heading of a price's change: "24h %", "% chg", "YTD %". */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  `change changes chg chg. chng move moves gain gains loss losses rise fall return returns performance net price day days day's daily today intraday
1d 5d 7d 30d 24h 1h 24hr 24 hour hours h d 1w 1m 3m 6m 1y 12m week weekly month monthly mtd qtd ytd year yearly annual 1-day 5-day 1-week 1-month 3-month
6-month 1-year 52-week on from of the in wow mom yoy y/y m/m q/q qoq fx stocks stock index points since over last past week-on-week month-on-month
year-on-year up down % percent pct`.split(/\s+/),
);

/** A heading that names a change over a time without "%": its cells must hold percentages. */
export const TIME_CHANGES =
  /^(?:24 ?h|1h|7d|30d|1d|5d|1w|1m|3m|6m|1y|ytd|mtd|(?:week|month|quarter|year)[- ]on[- ](?:week|month|quarter|year)|wow|mom|qoq|yoy|y\/y|m\/m|q\/q|1[- ]day|1[- ]week|1[- ]month|1[- ]year|growth|performance|returns?)$/;

/** Which kind of subject a heading or caption speaks of. */
export const COLUMN_KINDS: readonly (readonly [pattern: RegExp, kind: SubjectKind])[] = [
  [/\b(?:coins?|tokens?|crypto\w*)\b/, 'crypto'],
  [/\b(?:etfs?|funds?)\b/, 'fund'],
  [/\b(?:sectors?|industr(?:y|ies))\b/, 'sector'],
  [/\b(?:index|indices|indexes|benchmarks?|averages)\b/, 'index'],
  [/\b(?:currenc(?:y|ies)|pairs?|forex|fx)\b/, 'currency'],
  [/\b(?:commodit(?:y|ies)|metals?|contracts?|futures|energy)\b/, 'commodity'],
  [/\b(?:bonds?|treasur(?:y|ies)|yields?|notes|gilts?)\b/, 'bond'],
  [
    /\b(?:stocks?|shares?|compan(?:y|ies)|scrips?|equities|gainers?|losers?|decliners?|performers?|movers)\b/,
    'company',
  ],
  [/\b(?:countr(?:y|ies)|econom(?:y|ies))\b/, 'economy'],
];

/** Words of a heading or caption under which unsigned changes are falls. */
export const FALLERS = /\b(?:losers?|decliners?|laggards?|worst|fallers?|falls?|losses|loss|drops?|slumps?)\b/;

/** Heading of a first column whose cells name measures. */
export const METRIC_COLUMN = /^(?:metrics?|items?|measures?|indicators?|particulars|descriptions?|events?|data)$/;

/** Words of a measure that is counted, not paid: it takes no currency from the table. */
export const COUNT_LABEL =
  /\b(?:shrs?|shares outstanding|(?:number|no\.?) of|shares|units?|stores|outlets|customers|users|subscribers|members|employees|headcount|staff|rooms|vehicles|deliveries|passengers|barrels|tonnes|tons|ounces|rigs|wells|stations|aircraft|policies|visits|orders? \(units\))\b/;

/** Words that make a label with one of those an amount of money all the same: "Investment management and unit trusts". */
export const MONEY_LABEL =
  /\b(?:loss|losses|profits?|income|sales|revs?|revenues?|earnings|trusts?|costs?|expenses?|price|value|investment)\b/;

/** Words of a measure that is a percentage where its cells are bare. */
export const PERCENT_LABEL = /%|\b(?:margin|percent|pct|growth|return on|occupancy|utili[sz]ation|tax rate)\b/;

/** Words of a measure that is per share, whatever scale the table is in. */
export const PER_SHARE_LABEL = /\b(?:per (?:\w+ ){0,2}(?:share|unit|ads)|eps|dps|shr|dividends? per)\b/;

/** Levels that a heading names. */
export const LEVEL_COLUMNS: readonly (readonly [pattern: RegExp, kind: LevelKind])[] = [
  [/high/, 'high'],
  [/low/, 'low'],
  [/open/, 'open'],
  [/^s|support/, 'support'],
  [/^r|resistance/, 'resistance'],
];

/** Headings of changes in basis points. */
export const BASIS_COLUMN = /\bbps?\b|\bbasis points?\b/;

/** Words of a heading or caption by which its changes are not the day's. */
export const LONGER_COLUMN =
  /\b(?:week(?:ly|s)?|month(?:ly|s)?|quarter(?:ly)?|year(?:ly|s)?|annual|[ymq]td|yoy|qoq|mom|wow|y\/y|m\/m|q\/q|since|returns?|performance|growth|52|hours?|\d+ ?-?(?:[dwmyh]|days?))\b|\b20\d\d\b/i;
