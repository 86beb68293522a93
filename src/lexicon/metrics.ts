/** Head nouns of business and economic measures, singular and plural as the press writes them. */
const HEADS = `revenue revenues sales turnover profit profits earnings income loss losses margin margins eps ebitda ebit ebita noi ffo affo
dividend dividends payout payouts distribution interest-income billings bookings takings receipts proceeds royalties fees fee
order orders intake backlog deliveries delivery shipments shipment production output exports export imports import throughput sales-volume
inflation cpi ppi gdp gnp unemployment employment jobs payrolls claims vacancies openings wages pay salaries
price prices rate rates cost costs expense expenses expenditure expenditures outlay outlays spending capex investment investments opex
cash cashflow cash-flow flow flows debt debts borrowing borrowings liabilities assets deposits loans lending credit reserves capital equity
users user subscribers subscriber subs customers customer members clients visitors accounts downloads mau dau arpu arr mrr gmv gbv tpv
volume volumes traffic passengers passenger visits footfall occupancy revpar adr capacity utilisation utilization load-factor
provisions provision impairment impairments charge charges write-down writedown write-downs writedowns write-off write-offs writeoff writeoffs charge-offs chargeoffs impact headwind headwinds tailwind tailwinds windfall cushion ratio ratios leverage
aum inflows inflow outflows outflow redemptions fund-flows nav value valuation worth yield coverage premiums
share shares-outstanding stake workforce headcount staff stores outlets branches
stockpiles stocks inventories inventory supplies supply demand consumption usage storage rigs
tariff tariffs duty duties rebate rebates tax taxes budget deficit deficits surplus trade subsidy subsidies fine
guidance outlook forecast target net shr revs profitability productivity growth
swaps index pmi sentiment confidence activity permits starts completions spread spreads
dominance supply-growth hashrate fees tvl emissions registrations purchases buying selling booking acreage yields crop harvest
cap capitalisation capitalization market-cap market-capitalisation market-capitalization m-cap mcap
gtv gpv ebitdac fortune net-worth
npat npata ebtda ttv nopat npbt pbt ebitdar ebitdax ffo-per-share roe roa roce rote cet1 npa npas npl npls nim casm rasm prasm asm fcf dps nii nav-per-share pat pbt bvps funds-from-operations
contribution gain gains benefit benefits savings synergies bonus bonuses compensation package stimulus pension contributions
retention churn penetration concession turnout rents rent listings circulation viewership ratings price-to-earnings multiple p/e volatility returns return discount premium
m0 m1 m2 m3 m4 m-0 m-1 m-2 m-3 m-4 m-1-a exposure enrollment enrolment sowings plantings crush crushings grindings carryover offtake liquidity shortage payments quota quotas
earnings-per-share profit-per-share trading-volume equities deals transactions trades contracts inflow-s lending-rate repo repo-rate cash-rate tightening easing overcapacity
trips rides comps like-for-likes comparables check checks ticket nights prescriptions players viewers streams impressions clicks admissions arrivals landings bankruptcies
portfolio merchants shoppers riders advertisers patients travellers travelers guests
rpo crpo daus maus waus sg&a sga g&a r&d advances disbursements originations delinquencies arrears forbearance
memberships membership employees locations restaurants hotels rooms dealerships showrooms warehouses
basket baskets tuition procedures placements implants footprint headcounts
layoffs joblessness workweek foreclosures evictions births migration immigration stockpile
obligations commitments backlogs preorders pre-orders reservations cancellations cancelations tonnage teu teus
boe boepd bopd mboe tce dayrate dayrates day-rate day-rates attendance wagers ridership fares
sign-up sign-ups signup signups pageviews listeners readership readers followers wallets addresses
shrinkage receivables payables goodwill markdowns sell-through donations endowment pensions payroll levies excise persistency`;

/** Head nouns that name a measure. */
export const METRIC_HEADS: ReadonlySet<string> = new Set(HEADS.split(/\s+/));

/** Modifiers that stand before a head noun and belong to the measure: "adjusted operating profit". */
export const METRIC_MODIFIERS: ReadonlySet<string> = new Set(
  `adjusted operating net gross pretax pre-tax after-tax underlying core headline total overall group diluted basic organic comparable same-store
like-for-like recurring normalized normalised non-gaap gaap reported statutory average annual annualized annualised quarterly monthly weekly daily hourly yearly fixed free
consumer producer wholesale retail industrial factory business household private public domestic foreign overseas international global local
attributable consolidated combined proforma pro-forma cumulative current fiscal final interim special ordinary cash capital working interest
tax sales revenue profit earnings dividend gross-profit new existing home house car vehicle crude oil gas coal steel iron gold
cloud advertising ad subscription services service product hardware software data-center datacenter digital print online mobile e-commerce
trading investment banking insurance wealth asset retail wholesale commercial residential industrial
net-interest non-interest fee-based interest-earning loan deposit credit bad risk-weighted tier common
food energy fuel housing medical labour labor unit job jobless non-farm nonfarm full-time part-time core-core
monthly year-ago yoy ai ai-related first-time active paying monthly-active daily-active subscriber customer user passenger
market price share equity stock dividend-per-share long-term short-term forward price-to-book fixed-income dollar
other primary secondary prime key benchmark policy deposit-facility federal funds lending savings mortgage repo bank cash discount base
trade budget fiscal current-account government state federal central`.split(/\s+/),
);

const among = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(rows).map(([word, others]) => [word, new Set(others.split('|'))]));

/** Words that are a measure only behind certain others, "page views"; "commodity" stands for the name of one. */
export const MEASURES_BEHIND = among({
  applications: 'mortgage|loan|visa|asylum|patent|credit|refinance|refinancing',
  approvals: 'mortgage|building|loan|home|housing',
  base: 'installed|user|users|customer|customers|subscriber|subscribers|client|clients|member|members|loan|deposit|asset|order',
  book: 'order|orders|loan',
  books: 'order|orders|loan',
  cap: 'market',
  closings: 'home|store|branch|transaction',
  count: 'rig|head|herd|store|customer|subscriber|user',
  cuts: 'job',
  factor: 'load',
  failures: 'business|bank|corporate|company',
  financing: 'social',
  footage: 'square',
  force: 'labor|labour|work',
  generation: 'power|electricity|energy|cash|lead|commodity',
  holdings: 'gold|silver|currency|exchange|reserve|reserves|bond|bonds|commodity',
  hours: 'streaming|flight|block|working|engagement',
  kilometers: 'passenger|seat|ton|tonne',
  kilometres: 'passenger|seat|ton|tonne',
  levels: 'stock|inventory|debt|staffing|occupancy|cash',
  line: 'bottom|top',
  miles: 'passenger|seat|ton|tonne',
  numbers:
    'passenger|customer|subscriber|user|visitor|member|guest|student|employee|staff|tourist|patient|client|account|player|viewer|traffic|headcount|unit',
  participation: 'force|workforce|labor|labour',
  product: 'domestic|national',
  pipeline: 'sales|order|orders|deal|deals|loan|project|projects',
  requirement: 'borrowing|financing|funding|reserve|reserves|credit|import',
  requirements: 'borrowing|financing|funding|reserve|reserves|credit|import',
  runs: 'refinery|crude|refining|commodity',
  spend: 'marketing|ad|advertising|media|customer|consumer|cardholder|card|capital|capex|r&d|it|tech|average',
  time: 'watch|listening|viewing|screen',
  use: 'commodity|energy|fuel|water|power|electricity|fertiliser|fertilizer|land',
  views: 'page|video|ad|profile',
  wins: 'contract|order|account',
});

/** Words that are a measure only with what follows them: "the area sown", "funds from operations". */
export const MEASURES_BEFORE = among({
  area: 'sown|planted|harvested|seeded|under',
  balance: 'of payments|of trade',
  cost: 'of living',
  funds: 'from operations',
  income: 'from operations',
  revenue: 'from operations',
  revenues: 'from operations',
  hours: 'worked',
  terms: 'of trade',
});

/** Heads that stand for the price of the thing named beside them: "share price", "oil prices". */
export const PRICE_HEADS: ReadonlySet<string> = new Set(['price', 'prices', 'quote', 'quotes', 'value', 'valuation']);

/** Words that stand for a listed company's security. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  `share shares stock stocks adr adrs ads adss scrip scrips equity unit units counter counters warrant warrants stockholding security securities
common-stock share-price stock-price shareprice shr-price`.split(/\s+/),
);

/** Measures whose "price" is a measure and not a market price. */
export const PRICE_INDEX_MODIFIERS: ReadonlySet<string> = new Set(
  'consumer producer wholesale retail selling average house home food import export input output factory ticket rent property core headline'.split(
    ' ',
  ),
);

/** What one land has with another, as a pattern's alternatives. */
export const BALANCE_NOUNS = 'surplus(?:es)?|deficits?|gap|trade|balance|imbalance';

/** What a firm has of its products, as a pattern's alternatives. */
export const SOLD_NOUNS = 'sales|revenues?|deliveries|shipments';

/** What goes from one place to another, as a pattern's alternatives. */
export const TRADED_NOUNS = 'exports?|imports?|shipments?|deliveries|supplies';
