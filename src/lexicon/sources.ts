const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs by which a source speaks: "said", "wrote"; `mere` ones count only behind what was said or before "that". */
export const TELLING: ReadonlySet<string> = new Set([
  ...set(
    `said says say saying told tells announced announces announcing believes reckons reckon noted notes warned warns wrote writes denied denies
confirmed confirms predicted predicts argues argued commented cautioned disclosed revealed stated states`,
  ),
  ...['pointed out', 'points out'],
]);
export const MERELY_TELLING = set('added adds reported reports explained continued');
/** Verbs by which somebody else's expectation is given; a firm's own sets no source. */
export const EXPECTING = set(
  'expects expect expected estimates estimate estimated forecasts forecast forecasting sees projects projected pegged puts put calculates reckon',
);
/** Verbs of papers and figures. */
export const SHOWING = set('showed shows show shown indicated indicates revealed suggest suggests suggested');

/** Papers and figures that tell something. */
export const PAPERS = set(
  'data figures numbers statistics report reports survey surveys poll polls study research analysis filing filings statement release note estimates index records tracker',
);
/** People named by what they do. */
export const GROUPS = set(
  `analysts analyst economists economist strategists strategist brokers brokerages traders dealers bankers underwriters officials consultants advisers
researchers investors arrangers experts executives ministers lawmakers regulators prosecutors`,
);
/** Nobody in particular: they are no source. */
export const UNNAMED = set('sources source people person persons insiders reports rumours rumors talk');

/** Offices that tell figures of others, at the end of the words before "reported a". */
export const AGENCY =
  /\b(?:Department|Bureau|Institute|Administration|Agency|Statistics|Office|Ministry|Association|Board|EIA|API|IEA|Statistics Canada|Eurostat|Destatis)(?: \([A-Z]{2,6}\))?(?: also)?$/;
