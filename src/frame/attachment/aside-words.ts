const SUPERLATIVE =
  "(?:its|the|their|an?) (?:\\w+ ){0,3}?(?:most|least|fastest|slowest|highest|lowest|biggest|largest|smallest|sharpest|steepest|strongest|weakest|quickest|best|worst|busiest|narrowest|widest|high|low|record)(?: (?!and )[\\w'’-]+){0,10}";
const SAID =
  "(?:according to|data from|figures from)(?: [\\w'’-]+){1,8}|(?:the |its |an? )?(?:[\\w'’-]+ ){1,4}(?:said|says|showed|reported|announced)(?: (?:on )?T)?|(?:said|says) [\\w'’-]+(?: [\\w'’-]+){0,3}";
const ASIDE = new RegExp(
  ` ?, (?:${SUPERLATIVE}|${SAID})(?= ,| and (?:up|down|above|below|better|worse|well|higher|lower)\\b)`,
);

/** The words between two figures without what is said by the way in commas: ", the most in three years,", ", the company said,". */
export const withoutAsides = (gap: string): string =>
  gap.includes(' , ') || gap.startsWith(', ') ? gap.replace(ASIDE, '') : gap;
