const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that stand for several economies: "industrial nations". */
export const ECONOMY_GROUPS = set('nations countries economies states members world');

/** Words before such a noun: "the seven leading industrial nations". */
export const ECONOMY_GROUP_WORDS = set(
  `industrial industrialised industrialized developing developed emerging advanced leading major main rich richer richest poor poorer poorest
indebted debtor creditor oil oil-exporting oil-importing oil-producing exporting importing non-oil third western member two three four five six seven eight ten
other low-income middle-income high-income large larger largest big bigger biggest small smaller smallest top entire whole free
east west north south central eastern northern southern nordic baltic sub-saharan southeast arab gulf pacific newly world`,
);

/** Words that stand before the growth of an economy and say nothing of what else may grow. */
export const GROWTH_WORDS = set(
  `economic overall real annual annualised annualized average yearly year-on-year quarterly gdp gnp domestic strong stronger weak weaker robust solid
slow slower sluggish modest moderate faster fast healthy brisk positive sustained further projected forecast expected estimated likely previous
original initial total non-oil real-terms inflation-adjusted full-year first-quarter second-quarter third-quarter fourth-quarter`,
);

/** Who foresees the growth of others. */
export const FORECASTERS =
  /^(?:International Monetary Fund|IMF|World Bank|OECD|(?:International|U\.?S\.?) Energy (?:Agency|Information)|Energy Information|IEA|EIA|USDA|FAO|Food and Agriculture|World Trade Organi[sz]ation|WTO|Organi[sz]ation for Economic|European Commission|Asian Development Bank|United Nations)/;
