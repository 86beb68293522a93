const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  'a an the its their his her our your my this that these those such each every both all some any no another other same',
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 're 've to 'd 'll",
);
/** Verbs that state a level: "revenue was $5bn", "came in at". */
export const STATE_VERBS = set(
  `is are was were be been stood stands stand standing totaled totalled totals totaling totalling reached reaches reach hit hits touched touches touching amounted amounts amounting reaching came
comes come coming remained remains stayed equaled equalled represents represented accounted accounts made makes
averaged averages averaging exceeded exceeds exceeding topped tops topping surpassed surpasses surpassing showed shows rang clocked clocks logged recorded valued seen
projected forecast expected estimated pegged budgeted ranged put set fixed kept held maintained sits sat ran
tapped taps reclaimed reclaims retested retests hovered hovers hovering pinned perched languished languishes languishing parked fetched fetches fetching
peaked peaks peaking bottomed lingered lingers lingering neared nears nearing approached approaches approaching crossed crosses crossing breached breaches breaching
consolidating consolidates oscillating oscillates oscillated fluctuating fluctuated straddling straddled cleared clears clearing pierced retook recaptured regained regains eclipsed eclipses weighed`,
);
/** Verbs by which an owner states its own measure: "posted revenue of". */
export const REPORT_VERBS = set(
  `reported reports report reporting posted posts post posting said says announced announces recorded records recording booked books booking generated generates generating
earned earns earn earning made makes make making had has have having saw sees see seen seeing delivered delivers delivering logged registered registers registering
notched notches achieved achieves achieving showed shows guided guides expects expect expected expecting forecast forecasts forecasting projected projects projecting
predicts predicted anticipates anticipated targets targeted targeting aims aimed plans planned disclosed unveiled declared declares pays paid paying boasts
attracted attracts raised garnered took takes taking received receives receiving pulled suffered incurred sold sells sell selling produced produces producing shipped delivered ships
employs employed followed operates owns owned holds held spent spends spend spending manages managing oversees oversaw overseeing invested invests invest investing committed
banked enjoyed mustered eked secured netted grossed pocketed amassed accumulated squeezed yielded flagged reaffirmed reaffirms reiterated reiterates sustained sustains
clocked chalked racked raked hauled bucked bucks bucking defied defies defying outperformed outperforms underperformed underperforms outshone`,
);
export const SAY_VERBS = set(
  `said says say saying told tells added adds noted notes reported reports wrote writes showed shows show announced announces estimated estimates estimate
according believes believe thinks expects predicts predicted forecasts warned warns confirmed stated states commented argues argued reckons reckon disclosed revealed`,
);
/** Verbs with somebody who is told, and who that is: "told reporters sales fell". */
export const TELL_VERBS = set(
  'told tells telling informed informs informing assured assures reminded reminds notified notifies advised advises',
);
export const LISTENERS = set(
  'reporters analysts shareholders stockholders investors holders employees staff workers creditors lenders banks lawmakers legislators senators journalists newsmen delegates members customers clients parliament congress regulators brokers bankers',
);
/** Adverbs and small words that may stand between a verb and its figure. */
export const LIGHT = set(
  `just last mostly between only also even still again further another almost nearly about around roughly approximately some over under more less than up to as much high low
little mere merely sharply slightly significantly strongly modestly marginally steadily quickly rapidly noticeably perceptibly markedly considerably substantially
dramatically collectively together respectively currently now then already briefly overnight intraday altogether healthy full whopping massive nearly
sequentially annually overall so far year-on-year year-over-year yoy y/y y-o-y qoq q/q quarter-on-quarter month-on-month mom m/m apiece each combined
record solid robust impressive respectable meagre meager stunning staggering hefty steep small big large huge tiny sharp strong best worst
per a an the its their by at on in of for`,
);
/** Words that open a new clause. */
export const CLAUSE_OPENERS = set(
  `while whereas although though but as after before when because since if unless until despite whether once amid following
where wherein so yet nor versus including compared thanks`,
);
export const RELATIVES = set('which that who whose whom where');
export const NEGATIONS = set(
  "not n't no never neither nor without didn't doesn't don't won't wouldn't isn't wasn't weren't hasn't haven't hadn't cannot can't couldn't",
);
export const MODALS = set('will would shall should can could may might must');
/** What a movement does, where it is itself the subject: "a 12% rise in sales helped Acme". */
export const EFFECT_VERBS = set(
  `helped helps boosted boosts drove drives pushed pushes lifted lifts led leads offset offsets outweighed outweighs sent sends fuelled fueled fuels
came comes beat beats topped tops exceeded exceeds missed misses marked marks followed follows reflected reflects outpaced outpaces prompted prompts
failed fails allowed allows enabled enables disappointed disappoints surprised surprises underscored underscores underlined suggests suggested shows showed
was were is are has had have will would could may might should means meant makes made propelled propels spurred spurs sparked sparks dragged weighed
hit hits knocked dented wiped erased capped pressured triggered stoked rattled unnerved spooked cheered overshadowed eclipsed snapped brought took gave kept put
hurt hurts pleased contributed contributes masked masks cushioned underpinned supported compares compared`,
);
/** Verbs of what is or was, not to be told by "-ed". */
export const FINITE_VERBS = set(
  `rose fell grew lost was were had made came stood hit cut shed sank slid shot sold bought took gave saw won paid sent held kept ran flew
flown risen fallen grown sunk shrunk gone come done swung shrank leapt spent has have is are rises falls climbs drops jumps slips gains`,
);
