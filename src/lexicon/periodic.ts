const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Measures that run over a stretch of time, so that a period named before goes on for them; stocks such as debt do not. */
export const FLOW_METRICS = set(
  `revenue revenues sales turnover profit profits earnings income loss losses margin margins eps ebitda ebit ebita noi ffo affo net shr revs
billings bookings takings receipts royalties fees orders deliveries delivery shipments production output exports export imports import
throughput inflation cpi ppi prices payrolls jobs unemployment wages claims costs cost expenses expense expenditure expenditures spending
capex flow flows cashflow fcf provisions provision impairment impairments charges volume volumes traffic passengers footfall occupancy revpar
adr arpu consumption growth pat pbt dps npat nii nim casm rasm ratio deposits yields writedowns write-downs sales-volume visits inflows
outflows inflow outflow users subscribers npa npas earned rents returns tax retention deficit deficits surplus surpluses shortfall arrivals
bankruptcies registrations starts permits demand crush crushings grindings inspections outlays index`,
);

/** Words that make a measure one of a point in time. */
export const STOCK_METRICS = set('debt dividend dividends payout headcount backlog stake assets loans reserves');

/** Stores whose change is told by the week. */
export const STORE_METRICS = set('stocks inventories stockpiles supplies storage inventory');

/** Measures told by the day, as prices are. */
export const DAILY_METRICS = set('inflow inflows outflow outflows turnover volume volumes');

/** Words by which a heading or a lead says that figures to come are a firm's results. */
export const RESULTS_WORDS =
  /\b(?:results?|earnings|profits?|revenues?|sales|income|loss(?:es)?|earned|cash flow|figures|performance|highlights|net|shr|summary|statements?)\b/i;

/** Words by which a heading says that figures to come are expected ones. */
export const OUTLOOK_WORDS =
  /\b(?:outlook|guidance|forecasts?|expect\w*|targets?|projections?|to project|estimates?)\b/i;

/** Things with a market price, in a sentence that tells of the day's trading. */
export const MARKET_WORDS =
  /\b(?:shares?|stocks?|index(?:es)?|indices|gauges?|futures|yields?|treasur(?:y|ies)|bonds|gilts|dollar|greenback|euro|yen|sterling|pound|rupee|currency|currencies|bitcoin|crypto\w*|oil|crude|gold|bullion|copper|equit(?:y|ies)|markets?|sessions?|trading|benchmarks?|bourses?|bourse|sensex|nifty|nikkei|dow|nasdaq|s&p|ftse|dax|wall street)\b/i;
