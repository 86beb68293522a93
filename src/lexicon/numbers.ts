/** Whole numbers in words, up to ninety. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Denominators in words: "a third", "two-fifths". */
export const FRACTION_WORDS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** Words that are a multiple by themselves. */
export const MULTIPLE_WORDS: Readonly<Record<string, number>> = {
  halved: 0.5,
  halving: 0.5,
  halve: 0.5,
  halves: 0.5,
  doubled: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  tripling: 3,
  triples: 3,
  trebled: 3,
  trebling: 3,
  trebles: 3,
  quadrupled: 4,
  quadrupling: 4,
  quadruples: 4,
  quintupled: 5,
  quintupling: 5,
  twice: 2,
  thrice: 3,
};

/** Words that are a multiple only before what they multiply: "double the", "triple its". */
export const MULTIPLE_STEMS: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  quintuple: 5,
};

/** Single characters that are fractions, as decimal digits. */
export const VULGAR_FRACTIONS: Readonly<Record<string, string>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '0.3333333333333333',
  '⅔': '0.6666666666666666',
  '⅕': '0.2',
  '⅖': '0.4',
  '⅗': '0.6',
  '⅘': '0.8',
  '⅛': '0.125',
  '⅜': '0.375',
  '⅝': '0.625',
  '⅞': '0.875',
};

/** Indices and lists whose name ends in a number: "S&P 500". */
export const NAMED_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  'S&P': [500, 400, 600, 100, 1500],
  FTSE: [100, 250, 350],
  Nikkei: [225, 400, 500],
  CAC: [40],
  DAX: [30, 40, 50],
  MDAX: [50, 60],
  Russell: [1000, 2000, 3000],
  Nifty: [50, 100, 200, 500],
  NIFTY: [50, 100, 200, 500],
  Stoxx: [50, 600],
  STOXX: [50, 600],
  ASX: [20, 50, 100, 200, 300],
  Nasdaq: [100],
  NASDAQ: [100],
  TSX: [60],
  CSI: [300, 500, 1000],
  KOSPI: [200],
  Kosdaq: [150],
  IBEX: [35],
  Ibex: [35],
  MIB: [30, 40],
  SMI: [20],
  OMX: [20, 30, 25],
  OMXS: [30],
  AEX: [25],
  BEL: [20],
  Bel: [20],
  PSI: [20],
  WIG: [20],
  SET: [50, 100],
  BSE: [30, 100, 200, 500],
  NSE: [50],
  ISE: [100],
  BIST: [30, 100],
  SSE: [50, 180],
  STAR: [50],
  Topix: [30, 100, 500],
  Fortune: [50, 100, 500, 1000],
  Forbes: [400, 500],
  FT: [30, 100],
  Wilshire: [5000],
  IBD: [50],
  Seng: [50],
  EGX: [30, 70, 100],
  KSE: [30, 100],
  JSE: [40],
  Dow: [30],
  Industrials: [30],
  Euronext: [100, 150],
  Inc: [5000],
};
/** Words whose number is a name: "Phase 3", "Rule 144A". */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'no no. nos. number rank ranked level phase stage type category flight route top section rule chapter form article page ' +
    'model version iphone ipad ios windows android covid web boeing airbus tier grade class series figure table ' +
    'chart exhibit appendix item note episode season playstation xbox galaxy pixel schedule part title clause annex ' +
    'room suite floor gate terminal platform channel block lot house building street avenue highway interstate ' +
    'formula step resolution proposition bill act amendment regulation pier ' +
    'q h fy cy day week fiscal aged age vol volume issue edition apt box zip tel phone fax call dial gpt llama gemini claude ' +
    'opteron ryzen core falcon starship apollo iso basel ifrs ias asc case docket local mag'
  ).split(' '),
);

/** Words after which a number in words is a name: "Big Four", "Group of Seven". */
export const SPELLED_NAMES: ReadonlySet<string> = new Set(
  'big magnificent fab fantastic final group-of top phase chapter act part'.split(' '),
);
