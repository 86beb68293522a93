/** Firms that are listed at home and report in US dollars: how their names begin. Source: common public knowledge. */
export const REPORT_IN_US_DOLLARS: readonly string[] =
  'BlackBerry|Shopify|Barrick|Agnico|Kinross|Wheaton|Franco-Nevada|First Quantum|Nutrien|Thomson Reuters|Magna|Restaurant Brands|Open Text|OpenText|Bausch|Methanex|Gildan|Celestica|Brookfield|Waste Connections|Lundin|Pan American|BHP|Rio Tinto|Woodside|Santos|CSL|ResMed|Amcor|Block|HSBC|Standard Chartered|AIA|Prudential|Lenovo|Sea|Grab|TSMC|Taiwan Semiconductor'.split(
    '|',
  );
