import type { DealKind } from '../schema/claim.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs by which something changes hands for money. */
export const BUY_VERBS = set(
  'acquire acquires acquired acquiring buy buys bought buying purchase purchases purchased purchasing',
);
export const SELL_VERBS = set(
  'sell sells sold selling divest divests divested divesting offload offloads offloaded offloading unload unloads unloaded unloading',
);
export const PAY_VERBS = set('pay pays paid paying');
/** Verbs by which a suitor names its price: "offered $44 a share to take over". */
export const BID_VERBS = set(
  'offer offers offered offering bid bids bidding tabled tables tabling proposed proposes proposing',
);
export const SPEND_VERBS = set('spend spends spent spending commit commits committed');
/** "take over", "snap up", "dispose of": a verb that needs its particle. */
export const PARTICLE_VERBS: ReadonlyMap<string, string> = new Map([
  ...'take takes took taken taking'.split(' ').map((form) => [form, 'over'] as const),
  ...'snap snaps snapped snapping pick picks picked picking scoop scoops scooped scooping gobble gobbled gobbling swallow swallowed'
    .split(' ')
    .map((form) => [form, 'up'] as const),
  ...'spin spins spun spinning hive hives hived hiving'.split(' ').map((form) => [form, 'off'] as const),
  ...'dispose disposes disposed disposing'.split(' ').map((form) => [form, 'of'] as const),
]);
export const RAISE_VERBS = set(
  `raise raises raised raising secure secures secured securing bag bags bagged bagging close closes closed closing land lands landed
landing receive receives received receiving net nets netted garner garners garnered get gets got snag snags snagged nab nabs nabbed
score scores scored collect collects collected pull pulls pulled grab grabs grabbed`,
);
/** Verbs by which a borrower takes up debt. */
export const ISSUE_VERBS = set(
  `issue issues issued issuing sell sells sold selling raise raises raised raising borrow borrows borrowed borrowing price prices priced
pricing place places placed placing launch launches launched launching offer offers offered offering sign signs signed signing
secure secures secured securing arrange arranges arranged arranging obtain obtains obtained obtaining float floats floated floating
set sets plan plans planned planning file files filed filing announce announces announced receive receives received get gets got
agree agrees agreed win wins won close closes closed complete completes completed take takes took approve approves approved grant grants
granted market markets marketed marketing line lines lined lining tap taps tapped tapping seek seeks seeking sought provide provides provided lend lends lent`,
);
/** Verbs that show a debt to be an old one. */
export const OLD_DEBT_VERBS = set(
  `repay repays repaid repaying redeem redeems redeemed redeeming refinance refinances refinanced refinancing replace replaces replaced
replacing retire retires retired retiring owe owes owed owing hold holds held has have had having buy buys bought buying extend extended
restructure restructured convert converts converted converting guarantee guaranteed default defaulted mature matures matured assume assumes assumed including include includes included`,
);
export const REPURCHASE_VERBS = set('repurchase repurchases repurchased repurchasing');
export const ORDER_VERBS = set('order orders ordered ordering');
/** Verbs by which a contract comes about. */
export const AWARD_VERBS = set(
  `win wins won winning award awards awarded awarding secure secures secured securing sign signs signed signing receive receives received
receiving place places placed placing land lands landed landing clinch clinches clinched seal seals sealed sealing get gets got gain gained
bag bags bagged lose loses lost announce announces announced finalise finalised finalize finalized`,
);

/** Nouns of a deal; `loose` ones take their kind from the words around. */
export type DealNoun = DealKind | 'loose';
const nouns = (kind: DealNoun, words: string): [string, DealNoun][] => words.split(/\s+/).map((word) => [word, kind]);

export const TRADE_NOUNS: ReadonlyMap<string, DealNoun> = new Map([
  ...nouns(
    'acquisition',
    'acquisition acquisitions takeover takeovers take-over buyout buyouts buy-out purchase purchases bid offer proposal approach',
  ),
  ...nouns('merger', 'merger mergers combination tie-up'),
  ...nouns('divestiture', 'divestiture divestitures divestment divestments disposal disposals sale spinoff spin-off'),
]);
export const BUYBACK_NOUNS = set('buyback buybacks buy-back buy-backs repurchase repurchases');
export const FUNDING_NOUNS: ReadonlyMap<string, DealNoun> = new Map([
  ...nouns('ipo', 'ipo ipos flotation floatation listing float'),
  ...nouns('offering', 'offering offerings placement placing rights-issue'),
  ...nouns('funding_round', 'round rounds series fundraise fundraising fund-raising funding financing seed'),
]);
export const DEBT_NOUNS = set(
  `bond bonds note notes debenture debentures sukuk eurobond eurobonds loan loans facility facilities convertibles convertible gilts
green-bond samurai-bond revolver frn frns refinancing certificate certificates debt borrowing borrowings`,
);
export const CONTRACT_NOUNS = set('contract contracts order orders tender mandate subcontract commission commitment');
export const SETTLEMENT_NOUNS = set(
  'settlement settlements fine fines penalty penalties damages restitution forfeiture',
);
export const LOOSE_NOUNS = set(
  'deal deals transaction transactions agreement agreements pact accord partnership venture',
);
export const STAKE_NOUNS = set(
  'stake stakes holding holdings shareholding shareholdings interest stockholding position ownership participation',
);

/** Words behind a deal's noun that make the whole another thing: "loan losses", "bond fund", "takeover costs". */
export const NOT_A_DEAL = set(
  `costs cost fees fee losses loss growth book books backlog fund funds market markets business revenue revenues portfolio yields yield
spread spreads prices price target targets volume volumes activity investors holders trading underwriting rate rates ratio income profit
premium premiums charges charge expenses provisions exposure insurer insurers index proceeds intake inflow inflows inflation assets`,
);
/** Words before a figure that make the sum another thing than the deal's size. */
export const OTHER_SUMS = set(
  `revenue revenues sales profit profits income earnings losses costs cost savings synergies fee fees debt liabilities assets cash charge
charges tax taxes backlog dividends provision provisions budget premium deposit termination break-up advance`,
);

/** Objects that are bought as assets, not as firms. */
export const ASSET_NOUNS = set(
  `building buildings floor floors property properties land estate portfolio asset assets tower towers mall malls hotel hotels mine mines field
fields plant plants factory factories warehouse warehouses campus headquarters site sites stores store branches pipeline pipelines refinery
refineries licence license licences licenses spectrum rights patents patent homes flats apartments farm farms bitcoin bitcoins ether
mill mills smelter smelters quarry quarries terminal terminals port airport coins tokens bullion gold office offices station stations wells block blocks acreage brand brands trademark loans`,
);
/** Parts of a firm that it may sell. */
export const UNIT_NOUNS = set(
  `stake stakes unit units business businesses division divisions subsidiary subsidiaries arm operations operation interest interests shares
company firm group bank airline brewer maker fund venture holding holdings network chain insurer brand retailer startup start-up shareholding
half remainder rest`,
);
/** What is ordered by the piece. */
export const CRAFT_NOUNS = set(
  `jet jets aircraft airliner airliners plane planes helicopter helicopters vessel vessels ship ships tanker tankers carrier carriers turbine turbines
train trains locomotive locomotives bus buses truck trucks tank tanks satellite satellites engine engines robot robots reactor reactors missile
missiles drone drones dreamliner dreamliners freighter freighters submarine submarines frigate frigates ferry ferries railcar railcars wagon
wagons vehicle vehicles rig rigs warship warships launcher launchers`,
);

/** Words by which an offer or a plan is told. */
export const PROPOSAL_WORDS = set(
  `agreed agrees agree agreeing agreement plan plans planned planning propose proposes proposed proposing proposal will would could may might should
offer offers offered offering bid bids bidding tentative tentatively memorandum letter commitment seek seeks sought seeking intend intends intended aims aim
aimed hopes hope hoped looking launch launches launched launching file files filed filing set sets expects expected considering consider mulling weighing
exploring talks discussions ready wants want preparing prepares prepared authorised authorized authorises authorizes approve approved approves
announce announces announced unveil unveils unveiled due can option options yet potential targeting targeted looks tender`,
);
/** Words by which it is told as done. */
export const DONE_WORDS = set(
  `completed completes complete finalised finalized closed closes concluded priced raised raises signed signs bought sold paid acquired won wins
awarded awards fined settled secured borrowed issued invested struck seals sealed bags bagged purchased repurchased took landed received placed
ordered clinched imposed imposes completion landed divested offloaded nabs snapped lands slapped levied`,
);
/** What a suitor makes. */
export const OFFER_NOUNS = set('offer bid proposal');
/** Verbs by which a suitor offers more. */
export const RAISE_OFFER_VERBS = set(
  'raise raises raised raising sweeten sweetens sweetened increase increases increased lift lifts lifted boost boosted',
);
/** Words before "for" and a sum behind which the sum is no price paid. */
export const NOT_A_PRICE = set(
  `accounted accounts account accounting except call calls called asked asking allow allows provide provides provided reserve looking sued
suing aside responsible calling budget budgeted forecast estimate consensus guidance eligible needed need pays record target expectations`,
);
/** Verbs that tell what something is worth. */
export const VALUE_VERBS = set('value values valued valuing');
/** Nouns for what a firm is worth. */
export const VALUATION_NOUNS = set('valuation valuations');
/** What is valued without being a firm. */
export const NOT_VALUED = set(
  `contract deal transaction agreement order bid offer goods shares stock stake asset assets contracts deals orders program programme
portfolio exports imports property properties takeover acquisition purchase sale settlement project market account home house building it
bonds stocks trades investment investments capital holding holdings land loans`,
);
/** Verbs that end a dispute for money. */
export const SETTLE_VERBS = set('settle settles settled settling');
/** Nouns for a promise to buy. */
export const ORDER_NOUNS = set('order contract memorandum understanding agreement deal commitment');
/** Verbs of what the owners of a share get for it. */
export const PER_SHARE_VERBS = set('receive get receives give gives offered offering offers bid pay paying tender');
