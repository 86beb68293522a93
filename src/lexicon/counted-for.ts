/** economy | those who count for it, as patterns: bodies of statistics, unions of traders and makers, houses that poll. */
const COUNTED_FOR = `
United States|EIA|API|USDA|Energy Information Administration|(?:American )?Petroleum Institute|(?:Labor|Commerce|Agriculture) Department|Department of (?:Labor|Commerce|Agriculture)|Census Bureau|Bureau of (?:Labor|Economic Analysis)|Institute for Supply Management|ISM|Conference Board|National Association of (?:Realtors|Home Builders|Purchasing Management)|NAHB|University of Michigan|U\\.?S\\.? (?:Department|Bureau|Energy|Agriculture)|Mortgage Bankers Association|Freddie Mac|Case-Shiller|Challenger,? Gray|Congressional Budget Office|(?:New York|Atlanta|Philadelphia|Dallas|Richmond|Chicago|St\\. Louis|Kansas City) Fed|Baker Hughes|NOPA|NFIB
China|CAAM|China Association|China Passenger Car|CPCA|Caixin|General Administration of Customs
Canada|Statistics Canada|StatsCan|Canadian Real Estate Association
United Kingdom|SMMT|OBR|Office for National Statistics|British Retail Consortium|Central Statistical Office|Office for Budget Responsibility|Confederation of British Industry|Rightmove|RICS
euro zone|Eurostat
Germany|VDIK|VDA|(?<!Swiss )(?:Destatis|Federal Statistic(?:s|al) Office)|Ifo|IFO|ZEW|KBA|Bundesbank
France|PFA|INSEE|Insee|Bank of France
Italy|UNRAE|ANFIA|ISTAT|Istat|Bank of Italy
Spain|ANFAC|Instituto Nacional de Estadistica
Australia|Australian Bureau of Statistics|Westpac-Melbourne|ABARE
New Zealand|Stats NZ
Brazil|IBGE|Conab|CONAB|Unica|UNICA|Secex|Anfavea
Mexico|INEGI
Argentina|INDEC|Indec|Buenos Aires Grains? Exchange
Turkey|Turkish Statistical Institute|TurkStat
South Africa|Statistics South Africa|Stats SA
Sweden|Statistics Sweden
Norway|Statistics Norway
Denmark|Statistics Denmark
Finland|Statistics Finland
Netherlands|Statistics Netherlands
South Korea|Statistics Korea
Indonesia|Statistics Indonesia|GAPKI
Malaysia|MPOB|Malaysian Palm Oil Board
Russia|Rosstat|SovEcon
Switzerland|KOF|Swiss Federal Statistic(?:s|al) Office|Swiss National Bank
India|Society of Indian Automobile Manufacturers|Solvent Extractors' Association|Association of Mutual Funds in India
Japan|Bank of Japan|Tankan|tankan
`;

const ROWS = COUNTED_FOR.trim()
  .split('\n')
  .map((row) => {
    const mark = row.indexOf('|');
    return { economy: row.slice(0, mark), names: row.slice(mark + 1) };
  });

/** One pattern with a group for each row, for each sentence is asked. */
const ANY = new RegExp(`\\b(?:${ROWS.map(({ names }) => `(${names})`).join('|')})\\b`);

/** The economy whose data the body of statistics named first reports; null for those of the whole world. */
export function countedFor(words: string): string | null {
  const found = ANY.exec(words);
  return found === null ? null : (ROWS[found.findIndex((name, i) => i > 0 && name !== undefined) - 1]?.economy ?? null);
}
