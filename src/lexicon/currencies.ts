/** A currency as it is written. `implied`: the sign or word alone does not say which country's it is. */
export interface CurrencySign {
  readonly code: string;
  readonly implied: boolean;
}

const said = (code: string): CurrencySign => ({ code, implied: false });
const implied = (code: string): CurrencySign => ({ code, implied: true });

/** Single characters before (or after) the figure. A bare "$" is taken for the US dollar. */
export const CURRENCY_SYMBOLS: Readonly<Record<string, CurrencySign>> = {
  $: implied('USD'),
  '£': said('GBP'),
  '€': said('EUR'),
  '¥': said('JPY'),
  '\uffe5': said('JPY'),
  '₹': said('INR'),
  '₩': said('KRW'),
  '₽': said('RUB'),
  '฿': said('THB'),
  '₫': said('VND'),
  '₺': said('TRY'),
  '₪': said('ILS'),
  '₱': said('PHP'),
  '₦': said('NGN'),
  '₴': said('UAH'),
  '₡': said('CRC'),
  '₸': said('KZT'),
  '₵': said('GHS'),
};

/** Letters directly before "$" (also after it, as in "$C554"). */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  USD: 'USD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  Cdn: 'CAD',
  CDN: 'CAD',
  Can: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  Aust: 'AUD',
  NZ: 'NZD',
  NZD: 'NZD',
  HK: 'HKD',
  HKD: 'HKD',
  NT: 'TWD',
  TW: 'TWD',
  T: 'TWD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  R: 'BRL',
  Mex: 'MXN',
  MX: 'MXN',
  MXN: 'MXN',
  J: 'JMD',
  TT: 'TTD',
  BDS: 'BBD',
  B: 'BSD',
  EC: 'XCD',
  N: 'NAD',
  Z: 'ZWD',
  FJ: 'FJD',
};

/** Words and abbreviations that stand before the figure. */
export const CURRENCY_PREFIXES: Readonly<Record<string, CurrencySign>> = {
  Rs: said('INR'),
  'Rs.': said('INR'),
  rs: said('INR'),
  RM: said('MYR'),
  rm: said('MYR'),
  QR: said('QAR'),
  QAR: said('QAR'),
  Rp: said('IDR'),
  'Rp.': said('IDR'),
  Dh: said('AED'),
  Dhs: said('AED'),
  dhs: said('AED'),
  SR: said('SAR'),
  KD: said('KWD'),
  BD: said('BHD'),
  RO: said('OMR'),
  JD: said('JOD'),
  Tk: said('BDT'),
  RMB: said('CNY'),
  rmb: said('CNY'),
  CNH: said('CNY'),
  Yuan: said('CNY'),
  Kr: implied('SEK'),
  kr: implied('SEK'),
  SFr: said('CHF'),
  Sfr: said('CHF'),
  Fr: implied('CHF'),
  DM: said('DEM'),
  FFr: said('FRF'),
  BFr: said('BEF'),
  Ksh: said('KES'),
  KSh: said('KES'),
  Sh: implied('KES'),
  Ush: said('UGX'),
  PKR: said('PKR'),
  LKR: said('LKR'),
  Php: said('PHP'),
  P: said('PHP'),
  N: said('NGN'),
  R: said('ZAR'),
  zl: said('PLN'),
};

/** ISO 4217 codes that are read beside a figure, before or after it. */
export const CURRENCY_CODES: readonly string[] = [
  ...['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD', 'NZD', 'CNY', 'CNH', 'HKD', 'SGD', 'TWD', 'KRW', 'INR', 'IDR'],
  ...['MYR', 'THB', 'PHP', 'VND', 'PKR', 'LKR', 'BDT', 'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'OMR', 'JOD', 'EGP', 'ILS'],
  ...['TRY', 'ZAR', 'NGN', 'KES', 'GHS', 'MAD', 'TND', 'UGX', 'TZS', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF'],
  ...['RON', 'BGN', 'RUB', 'UAH', 'KZT', 'BRL', 'MXN', 'ARS', 'CLP', 'COP', 'PEN', 'UYU', 'JMD', 'TTD', 'XCD', 'DEM'],
  ...['FRF', 'ITL', 'ESP', 'NLG', 'BEF', 'ATS', 'PTE', 'IEP', 'FIM', 'GRD', 'XEU', 'ECU'],
];

/** Currency nouns after the figure, plural and short forms included: the code where no country is named. */
export const CURRENCY_NOUNS: readonly (readonly [words: string, sign: CurrencySign])[] = [
  ['dollar dollars dlr dlrs bucks', implied('USD')],
  ['euro euros eur', said('EUR')],
  ['sterling stg quid', said('GBP')],
  ['yen', said('JPY')],
  ['yuan renminbi rmb', said('CNY')],
  ['franc francs', implied('CHF')],
  ['rupee rupees', implied('INR')],
  ['ringgit ringgits', said('MYR')],
  ['rupiah rupiahs', said('IDR')],
  ['baht', said('THB')],
  ['won', said('KRW')],
  ['dong', said('VND')],
  ['rouble roubles ruble rubles', said('RUB')],
  ['reais reals', said('BRL')],
  ['rand rands', said('ZAR')],
  ['riyal riyals', implied('SAR')],
  ['rial rials', implied('IRR')],
  ['dirham dirhams', implied('AED')],
  ['dinar dinars', implied('KWD')],
  ['shekel shekels', said('ILS')],
  ['lira liras', implied('TRY')],
  ['lire', said('ITL')],
  ['peso pesos', implied('MXN')],
  ['krona kronor', implied('SEK')],
  ['krone kroner crown crowns', implied('NOK')],
  ['zloty zlotys zloties', said('PLN')],
  ['forint forints', said('HUF')],
  ['koruna', said('CZK')],
  ['leu lei', said('RON')],
  ['naira', said('NGN')],
  ['cedi cedis', said('GHS')],
  ['taka', said('BDT')],
  ['hryvnia hryvnias', said('UAH')],
  ['tenge', said('KZT')],
  ['marks', said('DEM')],
  ['guilder guilders', said('NLG')],
  ['peseta pesetas', said('ESP')],
  ['punt punts', said('IEP')],
  ['ecu ecus', said('XEU')],
  ['schilling schillings', said('ATS')],
  ['escudo escudos', implied('PTE')],
  ['bolivar bolivars', said('VEB')],
  ['markka', said('FIM')],
  ['drachma drachmas', said('GRD')],
  ['cruzado cruzados', said('BRC')],
  ['austral australs', said('ARA')],
  ['shilling shillings', implied('KES')],
];

/** Coins: a hundredth of the currency. */
export const COIN_NOUNS: readonly (readonly [words: string, sign: CurrencySign])[] = [
  ['cent cents ct cts ¢', implied('USD')],
  ['penny', implied('USD')],
  ['pence', said('GBP')],
  ['eurocent eurocents', said('EUR')],
  ['paise paisa', said('INR')],
  ['sen', implied('MYR')],
  ['centavo centavos', implied('MXN')],
  ['kopeck kopecks', said('RUB')],
  ['pfennig pfennigs', said('DEM')],
];

const DOLLARS = 'dollar dollars dlr dlrs cent cents ct cts';
const RUPEES = 'rupee rupees';
const PESOS = 'peso pesos';
const FRANCS = 'franc francs';
const CROWNS = 'crown crowns krona kronor krone kroner koruna';
const DINARS = 'dinar dinars';
const RIYALS = 'riyal riyals rial rials';
const POUNDS = 'pound pounds';
const DIRHAMS = 'dirham dirhams';

/** Country words with the nouns that they settle: "Australian dlrs", "Moroccan dirhams". */
export const CURRENCY_COUNTRIES: readonly (readonly [countries: string, nouns: string, code: string])[] = [
  ['US|U.S.|United States|American', DOLLARS, 'USD'],
  ['Australian|Aussie|Aust', DOLLARS, 'AUD'],
  ['Canadian|Cdn|Can', DOLLARS, 'CAD'],
  ['New Zealand|NZ|N.Z.|Kiwi', DOLLARS, 'NZD'],
  ['Hong Kong|HK|H.K.', DOLLARS, 'HKD'],
  ['Singapore|Singaporean', DOLLARS, 'SGD'],
  ['New Taiwan|Taiwan|Taiwanese|NT', DOLLARS, 'TWD'],
  ['Jamaican', DOLLARS, 'JMD'],
  ['Trinidad', DOLLARS, 'TTD'],
  ['Fiji|Fijian', DOLLARS, 'FJD'],
  ['Namibian', DOLLARS, 'NAD'],
  ['Zimbabwe|Zimbabwean', DOLLARS, 'ZWD'],
  ['Euro|euro', 'cent cents', 'EUR'],
  ['Indian', RUPEES, 'INR'],
  ['Pakistani|Pakistan', RUPEES, 'PKR'],
  ['Sri Lankan', RUPEES, 'LKR'],
  ['Nepali|Nepalese', RUPEES, 'NPR'],
  ['Mauritian|Mauritius', RUPEES, 'MUR'],
  ['Indonesian', 'rupiah rupiahs', 'IDR'],
  ['Mexican', PESOS, 'MXN'],
  ['Argentine|Argentinian', PESOS, 'ARS'],
  ['Chilean', PESOS, 'CLP'],
  ['Colombian', PESOS, 'COP'],
  ['Philippine|Philippines', PESOS, 'PHP'],
  ['Uruguayan', PESOS, 'UYU'],
  ['Swiss', FRANCS, 'CHF'],
  ['French', FRANCS, 'FRF'],
  ['Belgian', FRANCS, 'BEF'],
  ['Luxembourg', FRANCS, 'LUF'],
  ['CFA', FRANCS, 'XOF'],
  ['Swedish', CROWNS, 'SEK'],
  ['Norwegian', CROWNS, 'NOK'],
  ['Danish', CROWNS, 'DKK'],
  ['Czech', CROWNS, 'CZK'],
  ['Icelandic', CROWNS, 'ISK'],
  ['Kuwaiti|Kuwait', DINARS, 'KWD'],
  ['Bahraini|Bahrain', DINARS, 'BHD'],
  ['Jordanian', DINARS, 'JOD'],
  ['Iraqi', DINARS, 'IQD'],
  ['Tunisian', DINARS, 'TND'],
  ['Serbian', DINARS, 'RSD'],
  ['Algerian', DINARS, 'DZD'],
  ['Libyan', DINARS, 'LYD'],
  ['Yugoslav', DINARS, 'YUD'],
  ['Saudi|Saudi Arabian', RIYALS, 'SAR'],
  ['Qatari|Qatar', RIYALS, 'QAR'],
  ['Omani', RIYALS, 'OMR'],
  ['Yemeni', RIYALS, 'YER'],
  ['Iranian', RIYALS, 'IRR'],
  ['British|U.K.|UK|sterling', POUNDS, 'GBP'],
  ['Irish', `${POUNDS} punt punts`, 'IEP'],
  ['Egyptian', POUNDS, 'EGP'],
  ['Lebanese', POUNDS, 'LBP'],
  ['Cypriot|Cyprus', POUNDS, 'CYP'],
  ['Emirati|UAE|U.A.E.', DIRHAMS, 'AED'],
  ['Moroccan', DIRHAMS, 'MAD'],
  ['Brazilian', 'real reais reals', 'BRL'],
  ['Chinese|China', 'yuan renminbi', 'CNY'],
  ['offshore', 'yuan', 'CNY'],
  ['Japanese|Japan', 'yen', 'JPY'],
  ['South Korean|Korean', 'won', 'KRW'],
  ['South African', 'rand rands', 'ZAR'],
  ['Turkish', 'lira liras', 'TRY'],
  ['Italian', 'lira liras lire', 'ITL'],
  ['Russian', 'rouble roubles ruble rubles', 'RUB'],
  ['Malaysian', 'ringgit ringgits', 'MYR'],
  ['Thai', 'baht', 'THB'],
  ['Vietnamese', 'dong', 'VND'],
  ['Israeli', 'shekel shekels', 'ILS'],
  ['German|West German|Deutsche', 'mark marks', 'DEM'],
  ['Finnish', 'mark marks markka', 'FIM'],
  ['Dutch', 'guilder guilders', 'NLG'],
  ['Spanish', 'peseta pesetas', 'ESP'],
  ['Austrian', 'schilling schillings', 'ATS'],
  ['Portuguese', 'escudo escudos', 'PTE'],
  ['Kenyan', 'shilling shillings', 'KES'],
  ['Ugandan', 'shilling shillings', 'UGX'],
  ['Tanzanian', 'shilling shillings', 'TZS'],
  ['Nigerian', 'naira', 'NGN'],
  ['Polish', 'zloty zlotys zloties', 'PLN'],
  ['Hungarian', 'forint forints', 'HUF'],
  ['Romanian', 'leu lei', 'RON'],
];

/** A country word after the noun settles it too: "52 cents Canadian", "$5 U.S.". */
export const CURRENCY_AFTER: Readonly<Record<string, string>> = {
  canadian: 'CAD',
  australian: 'AUD',
  'u.s.': 'USD',
  us: 'USD',
};

/** Currencies of one noun that only a place tells apart: by the code that the bare noun stands for, those of other countries (ISO 3166). */
export const NAMESAKES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    NOK: { NO: 'NOK', SE: 'SEK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
    SEK: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
    KWD: { KW: 'KWD', BH: 'BHD', JO: 'JOD', IQ: 'IQD', TN: 'TND', RS: 'RSD', DZ: 'DZD', LY: 'LYD', YU: 'YUD' },
    MXN: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU' },
    INR: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
    SAR: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  }),
);

/** Countries (ISO 3166) other than the United States whose own dollar a bare "$" may be. */
export const DOLLAR_OF: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  HK: 'HKD',
  SG: 'SGD',
  NZ: 'NZD',
  TW: 'TWD',
};

/** The dollar (ISO 4217) in which these lands are told of at home. Taiwan's trade is told in US dollars. */
export const DOLLAR_OF_LAND: Readonly<Record<string, string>> = {
  Australia: 'AUD',
  Canada: 'CAD',
  'Hong Kong': 'HKD',
  Singapore: 'SGD',
  'New Zealand': 'NZD',
};

/** The dollar (ISO 4217) of the exchanges that brackets behind the names of firms state. */
export const DOLLAR_OF_EXCHANGE: Readonly<Record<string, string>> = {
  ASX: 'AUD',
  TSX: 'CAD',
  TSXV: 'CAD',
  NZX: 'NZD',
  SGX: 'SGD',
  HKEX: 'HKD',
  SEHK: 'HKD',
  NYSE: 'USD',
  NASDAQ: 'USD',
  AMEX: 'USD',
  OTC: 'USD',
  OTCQX: 'USD',
  OTCQB: 'USD',
};

/** Countries (ISO 3166) whose own franc a bare "franc" was before the euro. */
export const FRANC_OF: Readonly<Record<string, string>> = { FR: 'FRF', BE: 'BEF', LU: 'LUF' };
