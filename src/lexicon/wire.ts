/** Words that name the rows of a terse results table, beside the heads of measures: "Oper shr", "Avg shrs", "Qtly div". */
export const WIRE_WORDS: ReadonlySet<string> = new Set(
  `shr shrs net rev revs sales turnover div divs dividend dividends pretax pre-tax profit profits loss losses income earnings oper operating assets deposits
loans provision provisions backlog orders credit tax interest interim final payout equity bookings cash gain gains ebit ebitda eps affo ffo capital
reserves premiums debt volume funds liabilities expense expenses cost costs investments distribution qtly extraordinary minorities depreciation amortization`.split(
    /\s+/,
  ),
);

/** Words that no label holds: with one of them the line is a sentence. */
export const WIRE_STOPS: ReadonlySet<string> = new Set(
  `said says was is were are has had have be been will would to from than that which who it its by up down rose fell gained includes include included
excludes exclude excluded reflects reflect reported reports expects see note if when while as made about totaled totalled amounted
compares compared against versus vs for in at with or`.split(/\s+/),
);

/** Which dollar, franc, crown, dinar, peso or rupee is meant where the date line is of this town. Source: the atlas. */
export const TOWN_CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CAD: 'toronto montreal vancouver calgary edmonton winnipeg ottawa halifax regina saskatoon quebec mississauga markham victoria burnaby oakville guelph waterloo',
    AUD: 'sydney melbourne perth brisbane adelaide canberra hobart',
    NZD: 'wellington auckland christchurch',
    HKD: 'hong-kong',
    SGD: 'singapore',
    ZAR: 'johannesburg cape-town durban pretoria',
    FRF: 'paris lyon marseille strasbourg',
    BEF: 'brussels antwerp liege',
    SEK: 'stockholm gothenburg',
    NOK: 'oslo',
    DKK: 'copenhagen',
    KWD: 'kuwait',
    BHD: 'bahrain manama',
    JOD: 'amman',
    IQD: 'baghdad',
    DZD: 'algiers',
    TND: 'tunis',
    YUD: 'belgrade',
    MXN: 'mexico-city',
    ARS: 'buenos-aires',
    CLP: 'santiago',
    COP: 'bogota',
    PHP: 'manila',
    UYU: 'montevideo',
    INR: 'new-delhi bombay calcutta madras mumbai',
    PKR: 'karachi islamabad lahore',
    LKR: 'colombo',
    NPR: 'kathmandu',
    CHF: 'zurich basle basel geneva berne lausanne',
  }).flatMap(([code, towns]) => towns.split(' ').map((town) => [town.replace('-', ' '), code] as const)),
);

/** "BRANTFORD, Ontario, March 31": the currency of the land that a date line names behind a small town; null where it names none. */
export const currencyOfProvince = (line: string): string | null =>
  /^[A-Z][A-Za-z .-]{1,24}, (?:Ontario|Quebec|Alberta|British Columbia|B\.C\.|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|New Brunswick),/.test(
    line,
  )
    ? 'CAD'
    : null;

/** Currencies that share "dlrs", "cts" or "francs": a town tells which of them is meant, never one of another word. */
export const SAME_WORD: readonly ReadonlySet<string>[] = [
  new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'ZAR']),
  new Set(['FRF', 'BEF', 'CHF']),
];

/** What a note under a results table speaks of: "1986 net includes", "Prior year earnings exclude". */
export const NOTE_SUBJECTS: ReadonlySet<string> = new Set(
  `net income|earnings|results?|loss|profits?|net|figures|periods?|quarters?|qtrs?|years?|yr|half|mths|months|shr|both|(?:19|20)\\d\\d|latest|prior|also|ago|amounts|note`.split(
    '|',
  ),
);

/** What it sets apart there. */
export const NOTE_HEADS: ReadonlySet<string> = new Set(
  `gains?|loss|losses|credits?|charges?|provisions?|write-?downs?|write-?offs?|benefits?|earnings|income|tax(?:es)?|costs?|expenses?|adjustments?|reserves?|recovery|additions|dividends?|profits?|settlement|reversal`.split(
    '|',
  ),
);
