/** Whose bonds a bare "the 10-year yield" is of. */
export interface Issuer {
  /** "#" stands for the years. */
  readonly name: string;
  /** ISO 3166 alpha-2; null where several lands could be meant. */
  readonly country: string | null;
}

/** Land, name of its yields, what its bonds are called, the land before "bonds", towns whose reports are of its own. */
const ISSUERS: readonly (readonly [string, string, string, string, string])[] = [
  ['US', '#-year Treasury yield', 'Treasur(?:y|ies)', "U\\.S\\.|US|America(?:n|'s)", ''],
  ['JP', 'Japanese #-year yield', 'JGBs?', "Japan(?:ese|'s)", 'TOKYO'],
  ['GB', 'British #-year yield', '[Gg]ilts?', "Brit(?:ish|ain's)|UK(?:'s)?|U\\.K\\.", ''],
  ['DE', 'German #-year yield', '[Bb]unds?', "German(?:y's)?", ''],
  ['IT', 'Italian #-year yield', 'BTPs?', "Ital(?:ian|y's)", 'MILAN|ROME'],
  ['FR', 'French #-year yield', 'OATs?', "French|France's", 'PARIS'],
  ['ES', 'Spanish #-year yield', '', "Spanish|Spain's", 'MADRID'],
  ['NL', 'Dutch #-year yield', 'DSLs?', "Dutch|Netherlands'", ''],
  ['CH', 'Swiss #-year yield', '', "Swiss|Switzerland's", 'ZURICH'],
  ['CA', 'Canadian #-year yield', '', "Canad(?:ian|a's)", 'TORONTO|OTTAWA|MONTREAL'],
  ['AU', 'Australian #-year yield', 'ACGBs?', "Australia(?:n|'s)", 'SYDNEY|MELBOURNE|CANBERRA'],
  ['NZ', 'New Zealand #-year yield', '', "Zealand(?:'s)?", 'WELLINGTON'],
  ['IN', 'Indian #-year yield', 'G-[Ss]ecs?', "India(?:n|'s)", 'MUMBAI|NEW DELHI|BENGALURU'],
  ['CN', 'Chinese #-year yield', 'CGBs?', "Chin(?:ese|a's)", 'BEIJING|SHANGHAI'],
  ['KR', 'South Korean #-year yield', 'KTBs?', "Korea(?:n|'s)", 'SEOUL'],
  ['BR', 'Brazilian #-year yield', '', "Brazil(?:ian|'s)", 'SAO PAULO|BRASILIA'],
  ['MX', 'Mexican #-year yield', '', "Mexic(?:an|o's)", 'MEXICO CITY'],
  ['ZA', 'South African #-year yield', '', "South Africa(?:n|'s)", 'JOHANNESBURG'],
  ['ID', 'Indonesian #-year yield', '', "Indonesia(?:n|'s)", 'JAKARTA'],
  ['TR', 'Turkish #-year yield', '', "Turk(?:ish|ey's)", 'ISTANBUL|ANKARA'],
  ['', '', '', "[Ee]uro[ -]?(?:zone|area)(?:'s)?", ''],
];
const UNITED_STATES = 0;
const EURO_ZONE = ISSUERS.length - 1;

/** A group for each issuer, in their order. */
const groups = (sources: readonly string[], tail = ''): RegExp =>
  new RegExp(`\\b(?:${sources.map((source) => `(${source || '(?!)'})`).join('|')})${tail}`, 'g');

const NEXT = '(?=(?: (?:[a-z][a-z-]*|\\d{1,2}-[a-z]+)){0,3} (?:bonds?|yields?|debt|notes?)\\b)';
const PAPERS = groups(
  ISSUERS.map(([, , papers]) => papers),
  '(?![A-Za-z])',
);
const LANDS = groups(
  ISSUERS.map(([, , , lands]) => lands),
  NEXT,
);
const TOWNS = groups(
  ISSUERS.map(([, , , , towns]) => towns),
  '\\b',
);

const BACK = 700;
const DATELINE = 300;

const found = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map((match) => match.findIndex((group, i) => i > 0 && group !== undefined) - 1);

/**
 * "Canadian bonds fell. The 10-year yield rose": whose bonds were told of right before `at`, or where the article was
 * written. Null where nothing tells of any but the U.S. Treasury's.
 */
export function issuerBefore(text: string, at: number): Issuer | null {
  const before = text.slice(Math.max(0, at - BACK), at);
  const told = new Set([...found(PAPERS, before), ...found(LANDS, before)]);
  if (told.has(UNITED_STATES)) return null;
  if (told.size > 1 || told.has(EURO_ZONE)) return { name: '#-year yield', country: null };
  const [only = found(TOWNS, text.slice(0, DATELINE))[0]] = told;
  const [country = '', name = ''] = ISSUERS[only ?? UNITED_STATES] ?? [];
  return only === undefined ? null : { name, country };
}
