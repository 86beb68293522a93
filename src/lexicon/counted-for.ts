/** economy | the names, which begin with a capital or are "tankan", of those who count for it: bodies of statistics, unions of traders and makers, houses that poll. */
const COUNTED_FOR = `
United States|EIA|API|USDA|Energy Information Administration|American Petroleum Institute|Petroleum Institute|Labor Department|Commerce Department|Agriculture Department|Department of Labor|Department of Commerce|Department of Agriculture|Census Bureau|Bureau of Labor|Bureau of Economic Analysis|Institute for Supply Management|ISM|Conference Board|National Association of Realtors|National Association of Home Builders|National Association of Purchasing Management|NAHB|University of Michigan|U.S. Department|US Department|U.S. Bureau|US Bureau|U.S. Energy|US Energy|U.S. Agriculture|US Agriculture|Mortgage Bankers Association|Freddie Mac|Case-Shiller|Challenger, Gray|Challenger Gray|Congressional Budget Office|New York Fed|Atlanta Fed|Philadelphia Fed|Dallas Fed|Richmond Fed|Chicago Fed|St. Louis Fed|Kansas City Fed|Baker Hughes|NOPA|NFIB
China|CAAM|China Association|China Passenger Car|CPCA|Caixin|General Administration of Customs
Canada|Statistics Canada|StatsCan|Canadian Real Estate Association
United Kingdom|SMMT|OBR|Office for National Statistics|British Retail Consortium|Central Statistical Office|Office for Budget Responsibility|Confederation of British Industry|Rightmove|RICS
euro zone|Eurostat
Germany|VDIK|VDA|Destatis|Federal Statistics Office|Federal Statistical Office|Ifo|IFO|ZEW|KBA|Bundesbank
France|PFA|INSEE|Insee|Bank of France
Italy|UNRAE|ANFIA|ISTAT|Istat|Bank of Italy
Spain|ANFAC|Instituto Nacional de Estadistica
Australia|Australian Bureau of Statistics|Westpac-Melbourne|ABARE
New Zealand|Stats NZ
Brazil|IBGE|Conab|CONAB|Unica|UNICA|Secex|Anfavea
Mexico|INEGI
Argentina|INDEC|Indec|Buenos Aires Grains Exchange|Buenos Aires Grain Exchange
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
Switzerland|KOF|Swiss Federal Statistics Office|Swiss Federal Statistical Office|Swiss National Bank
India|Society of Indian Automobile Manufacturers|Solvent Extractors' Association|Association of Mutual Funds in India
Japan|Bank of Japan|Tankan|tankan
`;

interface Counter {
  readonly name: string;
  readonly economy: string;
}

const FIRST_WORD = /\b(?:[A-Z]\w*|tankan)/g;

/** The counters by the first word of their names, in the order of the rows. */
const BY_FIRST_WORD = new Map<string, Counter[]>();
for (const row of COUNTED_FOR.trim().split('\n')) {
  const [economy = '', ...names] = row.split('|');
  for (const name of names) {
    const first = name.match(FIRST_WORD)?.[0] ?? '';
    const there = BY_FIRST_WORD.get(first);
    if (there === undefined) BY_FIRST_WORD.set(first, [{ name, economy }]);
    else there.push({ name, economy });
  }
}

const NAME_GOES_ON = /\w/;

/** The economy whose data the body of statistics named first reports; null for those of the whole world. */
export function countedFor(words: string): string | null {
  for (const { 0: first, index } of words.matchAll(FIRST_WORD)) {
    const found = BY_FIRST_WORD.get(first)?.find(
      ({ name }) => words.startsWith(name, index) && !NAME_GOES_ON.test(words.charAt(index + name.length)),
    );
    if (found !== undefined) return found.economy;
  }
  return null;
}
