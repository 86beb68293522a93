import { BROKER_WORDS } from './brokers.ts';

/** Houses that count, poll or rate what belongs to others, in lower case. Source: common public knowledge. */
export const DATA_HOUSES: ReadonlySet<string> = new Set(
  `adp|automatic data processing|autodata|autoforecast solutions|bloomberg economics|bloomberg intelligence|bnef|boston consulting group|briefing.com|canalys
capital economics|case-shiller|cb insights|challenger, gray & christmas|chainalysis|coinglass|comscore|copley fund research|corelogic|costar
counterpoint|counterpoint research|counterpoint technology market research|cox automotive|cryptoquant|datastream|dealogic|dscc|edmunds|eikon|epfr|epfr global|estimize
evaluate pharma|factset|factset research systems|fitch|fitch ratings|frost & sullivan|gallup|gartner|gfk|glassnode|global data|globaldata|hcob|ibes|idc
ihs markit|ihs|indeed hiring lab|international data corp|international data corporation|iri|j.d. power|jato dynamics|jd power|juniper research|kantar|kantar worldpanel|kelley blue book|kpler
lipper|lseg|lseg data|lseg ibes|lseg lipper|lseg workspace|london stock exchange group|macrobond|markit|mergermarket|moody's|moody's analytics|moody's ratings|morningstar
morningstar direct|motorintelligence|nielsen|nielseniq|niq|numerator|omdia|optionmetrics|oxford economics|pantheon macroeconomics|petrologistics|pitchbook|placer.ai|platts
preqin|realtor.com|redfin|refinitiv|refinitiv eikon|renaissance capital|rystad|rystad energy|s&p capital iq|s&p global market intelligence|s&p global mobility
s&p global ratings|santiment|sensor tower|sentix|similarweb|simfund|smartestimate|sosovalue|strategy analytics|td economics|thomson financial|trading economics|trendforce|trepp
truflation|vandatrack|visible alpha|vortexa|wards intelligence|wood mackenzie|worldpanel|worldpanel by numerator|yougov|zillow|zoopla|ycharts|zacks investment research`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Words in the names of other houses whose people speak of what belongs to others. */
const MORE_HOUSES =
  'Brokerage|JP Morgan|Bank|Rabobank|ING|Commerzbank|BNP Paribas|Societe Generale|MUFG|ANZ|Westpac|Economics|Macroeconomics|Analytics|Advisors|Advisers|Advisory|Wealth|Asset Management|Investment|Investments|Funds|Trading|Strategies|Insights|Intelligence|Consultancy|Consulting|Salomon|Merrill Lynch|Shearson|Drexel|Bear Stearns|Prudential-Bache|Paine ?Webber|E\\.?F\\.? Hutton|Kidder|First Boston|Dean Witter|University|Institute|Hargreaves Lansdown|AJ Bell|Interactive Investor|eToro|IG|XTB|Saxo|Oanda|OANDA|Pepperstone';

/** A word in the name of a house whose people speak of what belongs to others. */
export const HOUSE_WORDS = new RegExp(`\\b(?:${BROKER_WORDS.join('|')}|${MORE_HOUSES})\\b`);
