const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs by which a source speaks: "said", "wrote"; `mere` ones count only behind what was said or before "that". */
export const TELLING: ReadonlySet<string> = new Set([
  ...set(
    `said says say saying told tells announced announces announcing believes reckons reckon noted notes warned warns wrote writes denied denies
confirmed confirms predicted predicts argues argued commented cautioned disclosed revealed stated states`,
  ),
  ...['pointed out', 'points out', 'was quoted', 'is quoted', 'was quoted as saying', 'is quoted as saying'],
]);
export const MERELY_TELLING = set('added adds reported reports explained continued');
/** Verbs by which somebody else's expectation is given; a firm's own sets no source. */
export const EXPECTING: ReadonlySet<string> = new Set([
  ...'pencils in,pencil in,calls for,call for'.split(','),
  ...set(
    'expects expect expected expecting estimates estimate estimated forecasts forecast forecasting sees see projects project projected pegs pegged puts put calculates reckon reckons thinks think',
  ),
]);
/** Those that give a figure as somebody's own count of it. */
export const PUTTING = set('put puts pegs pegged calculates estimates');
/** Forms by which a firm tells something beside what it or its shares did. */
export const TELLING_AS = set('saying cautioning warning announcing disclosing revealing noting');
/** Verbs of papers and figures. */
export const SHOWING = set('showed shows show shown indicated indicates revealed suggest suggests suggested');

/** Papers and figures that tell something. */
export const PAPERS = set(
  'data figures numbers statistics report reports survey surveys poll polls study research analysis filing filings statement release note estimates index records tracker tool prospectus minutes',
);
/** People named by what they do. */
export const GROUPS = set(
  `analysts analyst economists economist strategists strategist brokers brokerages traders trader dealers dealer bankers banker participants
spokesman spokeswoman spokesperson underwriters officials consultants advisers
researchers investors arrangers experts executives managers members growers farmers ministers lawmakers regulators prosecutors`,
);
/** Bodies that are called by what they are, where they were named before: "the department said". */
export const BODIES = set(
  `agency department ministry bureau institute association council commission committee office government administration authority regulator watchdog
union federation newspaper newsletter magazine publication daily paper central-bank bank fund group organization organisation broker brokerage
consultancy researcher firm`,
);
/** Words that are written before the name of such a body: "research firm Counterpoint". */
export const BODY_KINDS =
  'firm|company|provider|group|agency|website|tracker|platform|portal|bank|broker|brokerage|house|body|lender|exchange|operator|consultancy|outlet|newspaper|magazine|site|aggregator|institute';
/** Words by which a name is one of a body, not of a person. */
export const OF_BODY =
  /\b(?:Department|Bureau|Institute|Administration|Agency|Statistics|Office|Ministry|Association|Board|Fund|Organi[sz]ation|Commission|Council|Union|Bank|Banks?|Group|Federation|Chamber|Reserve|Treasury|University|Research|Securities|Capital|Partners|Markets|Services|World|Journal|Times|Committee|Authority)\b|^(?:[A-Z]{2,}|[A-Z]&[A-Z])\b/;

/** Nobody in particular: they are no source. */
export const UNNAMED = set('sources source people person persons insiders reports rumours rumors talk');

/** Offices that tell figures of others, at the end of the words before "reported a". */
export const AGENCY =
  /\b(?:Department|Bureau|Institute|Administration|Agency|Statistics|Office|Ministry|Association|Board|EIA|API|IEA|Statistics Canada|Eurostat|Destatis)(?: \([A-Z]{2,6}\))?(?: also)?$/;
