const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that stand for the company that the text is about: "the lender", "the carmaker". */
export const COMPANY_NOUNS = set(
  `company firm group bank lender retailer maker carmaker automaker chipmaker drugmaker brewer miner operator insurer airline carrier giant
conglomerate manufacturer developer producer supplier startup start-up business supermarket grocer utility builder housebuilder broker brokerage
publisher contractor distributor provider issuer corporation chain concern organization organisation steelmaker planemaker planemakers refiner hotelier
bookmaker exchange explorer trust major peer subsidiary unit parent owner platform studio streamer fund management board thrift`,
);
/** Nouns that stand for an instrument named before. */
export const INSTRUMENT_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['index', ['index']],
  ['benchmark', ['index', 'commodity', 'bond']],
  ['gauge', ['index']],
  ['bourse', ['index']],
  ['indices', ['index']],
  ['benchmarks', ['index', 'commodity']],
  ['contracts', ['commodity', 'index']],
  ['currencies', ['currency']],
  ['indexes', ['index']],
  ['currency', ['currency']],
  ['cryptocurrency', ['crypto']],
  ['token', ['crypto']],
  ['coin', ['crypto']],
  ['metal', ['commodity']],
  ['commodity', ['commodity']],
  ['contract', ['commodity', 'index']],
  ['yield', ['bond']],
  ['fund', ['fund']],
  ['etf', ['fund']],
]);
/** Words behind a name that make it a speaker, not the subject: "Nomura analysts". */
export const SPEAKER_NOUNS = set(
  'analyst analysts strategist strategists economist economists data poll survey consensus report newspaper newswires reporter research figures',
);
/** Measures that an economy owns, not a company. */
export const MACRO_METRICS = set(
  `inflation cpi ppi gdp gnp m0 m1 m2 m3 m-0 m-1 m-2 m-3 unemployment unemployed jobless payrolls payroll jobs employment exports imports deficit surplus wages vacancies permits starts
claims pmi sentiment confidence tariff tariffs duty duties stockpiles budget activity growth crop crops harvest area acreage sowings plantings
births migration immigration joblessness layoffs workweek foreclosures`,
);
/** Bare names of market sectors in lists of sector moves. */
export const SECTOR_WORDS = set(
  `auto autos automobiles fmcg it media metal metals pharma pharmaceuticals realty healthcare energy power oil gas banks bank banking psu financials
financial industrials industrial materials utilities technology tech telecom telecoms telecommunications consumer durables transport transportation insurance
property estate services staples discretionary retail retailers miners mining chemicals construction infrastructure midcap smallcap midcaps smallcaps
defence defense travel leisure airlines semiconductors chipmakers software hardware utilities`,
);
/** What firms do and people do not. */
export const BUSINESS_VERBS = set(
  `agreed agrees bags bagged signed signs wins won launched launches priced prices secured secures acquired acquires bought sold issued issues
declared completed completes closed filed files opened merged listed lists floated borrowed repurchased supplies makes operates employs`,
);

/** A central bank or a treasury: an economy's actor, no owner of its inflation. */
export const isCentralBank = (name: string): boolean =>
  /\b(?:Bank|Reserve|Treasury|Banque|Bundesbank|Norges|Riksbank|Ministry|Committee|OPEC|IEA|EIA|API|IMF|Monetary Fund|Commission|Agency|Administration|Bureau|Office|Association|Federation)\b/.test(
    name,
  );

/** A bank of states that lends to states: the World Bank, a development bank, the IMF. */
export const isPublicLender = (name: string): boolean =>
  /\b(?:World Bank|Development Bank|Development Fund|Investment Bank|ADB|AfDB|IADB|IDB|EIB|EBRD|IFC|International Finance|IMF|Monetary Fund|Export-Import Bank|Eximbank|Ex-Im)\b/i.test(
    name,
  );

/** Those who count for others: what they report is not their own. */
export const isStatistician = (name: string): boolean =>
  /\b(?:EIA|IEA|API|CAAM|SMMT|ANFAC|ANFIA|UNRAE|ACEA|VDIK|KBA|USDA|IATA|Statistics|Statistical|Bureau|Energy Information Administration|Petroleum Institute|Association of|Labor Department|Commerce Department|Agriculture Department|Department of Agriculture|Census|Data Services|Market Services|Chamber of|Federation of|Retail Federation|Guild|Trade Council|Trade Association|Mortgage Bankers|Dealers Association|Manufacturers Association)\b|^(?:[A-Z]\w+ )?(?:Department|Ministry|Federation|Association)$/.test(
    name,
  );

/** Central banks by the economy whose inflation and growth they speak of. */
const ECONOMY_OF_BANK: ReadonlyMap<string, string> = new Map([
  ['European Central Bank', 'euro zone'],
  ['Bank of England', 'United Kingdom'],
  ['Federal Reserve', 'United States'],
  ['Bank of Japan', 'Japan'],
  ['Bank of Canada', 'Canada'],
  ['Reserve Bank of Australia', 'Australia'],
  ['Reserve Bank of India', 'India'],
  ['Reserve Bank of New Zealand', 'New Zealand'],
  ["People's Bank of China", 'China'],
  ['Swiss National Bank', 'Switzerland'],
  ['Riksbank', 'Sweden'],
  ['Norges Bank', 'Norway'],
  ['Bank of Korea', 'South Korea'],
  ['Bank Indonesia', 'Indonesia'],
  ['South African Reserve Bank', 'South Africa'],
  ['Bundesbank', 'Germany'],
  ['Bank of France', 'France'],
  ['Bank of Italy', 'Italy'],
  ['Bank Negara Malaysia', 'Malaysia'],
  ['Bank of Thailand', 'Thailand'],
  ['Bangko Sentral ng Pilipinas', 'Philippines'],
  ['Monetary Authority of Singapore', 'Singapore'],
  ['Hong Kong Monetary Authority', 'Hong Kong'],
  ['State Bank of Pakistan', 'Pakistan'],
  ['Bank of Israel', 'Israel'],
  ['Bank of Russia', 'Russia'],
  ['Central Bank of Turkey', 'Turkey'],
  ['National Bank of Poland', 'Poland'],
  ['Bank of Mexico', 'Mexico'],
  ['Banco Central do Brasil', 'Brazil'],
  ['Central Bank of Nigeria', 'Nigeria'],
  ['Central Bank of Egypt', 'Egypt'],
  ['Central Bank of Kenya', 'Kenya'],
  ['Bank of Ghana', 'Ghana'],
  ['Saudi Central Bank', 'Saudi Arabia'],
  ['Central Bank of the UAE', 'United Arab Emirates'],
]);

/** The economy of a central bank; null for any other name. */
export const economyOfBank = (name: string): string | null => ECONOMY_OF_BANK.get(name) ?? null;

/** With whom debt and shares are registered: they owe none and hold none. */
export const REGISTRARS: ReadonlySet<string> = new Set(['Securities and Exchange Commission']);

/** Those who rate the debt of others. */
export const RATERS =
  /^(?:Moody's|S&P Global|Standard (?:and|&) Poor's|Fitch(?: Ratings)?|Duff (?:and|&) Phelps|DBRS)\b/;

/** Houses that count or forecast markets for others. */
export const RESEARCHERS =
  /^(?:Gartner|IDC|Counterpoint|Canalys|Omdia|TrendForce|Rystad|Wood Mackenzie|Kpler|Vortexa|Argus|Platts|S&P Global|Moody's|Fitch|Nielsen|NielsenIQ|Kantar|Circana|IATA|Oxford Economics|Capital Economics|Rho Motion|Benchmark Mineral|CoStar|Redfin|Zillow|CoreLogic|Cotality|Preqin|PitchBook|Dealogic|Dell'Oro|Synergy Research|BloombergNEF|F\.?O\.? Licht|Oil World)\b/;
