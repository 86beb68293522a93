/** The money in which the shares of a town's exchange are quoted; ISO 4217. Source: the exchanges' lists of the time. */
export const BOARD_CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'new-york chicago',
    CAD: 'toronto montreal vancouver calgary',
    AUD: 'sydney melbourne perth brisbane adelaide',
    NZD: 'wellington auckland',
    HKD: 'hong-kong',
    SGD: 'singapore',
    MYR: 'kuala-lumpur',
    GBP: 'london',
    JPY: 'tokyo osaka',
    DEM: 'frankfurt duesseldorf munich hamburg',
    CHF: 'zurich geneva basle',
    FRF: 'paris',
    NLG: 'amsterdam',
    BEF: 'brussels',
    ITL: 'milan',
    ESP: 'madrid',
    ATS: 'vienna',
    SEK: 'stockholm',
  }).flatMap(([code, towns]) => towns.split(' ').map((town) => [town.replace('-', ' '), code] as const)),
);

/** Where a price is told in dollars and its change, bare, in cents: "added 20 to 5.70". */
export const COIN_CHANGES: ReadonlySet<string> = new Set(['AUD', 'NZD']);

/** Where a bare whole change may be either. */
export const COINS_OR_NOT: ReadonlySet<string> = new Set(['HKD', 'SGD', 'MYR', 'USD', 'CAD']);

/** Where prices and changes are told in pence. */
export const PENCE_PRICES: ReadonlySet<string> = new Set(['GBP']);

/** What "dlrs" and "cents" may be; eighths are told of dollars alone. */
export const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD']);

/** The money of a country that now has the euro, before 1999; ISO 3166 alpha-2 to ISO 4217. */
export const BEFORE_EURO: Readonly<Record<string, string>> = {
  DE: 'DEM',
  FR: 'FRF',
  NL: 'NLG',
  BE: 'BEF',
  IT: 'ITL',
  ES: 'ESP',
  AT: 'ATS',
  FI: 'FIM',
  IE: 'IEP',
  PT: 'PTE',
};

/** Towns by which the report of a day calls their stock markets, in lower case. Source: common public knowledge. */
export const BOURSE_TOWNS: readonly string[] =
  `tokyo|hong kong|shanghai|shenzhen|seoul|taipei|singapore|sydney|wellington|mumbai|jakarta|bangkok|manila|kuala lumpur|hanoi|ho chi minh city|karachi|colombo|dhaka
london|frankfurt|paris|milan|madrid|zurich|amsterdam|brussels|lisbon|athens|stockholm|oslo|copenhagen|helsinki|warsaw|prague|budapest|vienna|dublin|istanbul|moscow|tel aviv
riyadh|dubai|abu dhabi|doha|kuwait city|cairo|johannesburg|lagos|nairobi|sao paulo|mexico city|buenos aires|toronto|wall street`.split(
    /[|\n]/,
  );
