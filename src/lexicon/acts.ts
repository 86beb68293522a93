/** What somebody does to an amount or a number of things: the verb's base form, and the particle that it needs. */
export interface Act {
  readonly base: string;
  /** Of several, "down|off", one must stand. */
  readonly particle: string | null;
}

/**
 * Reads rows of verb forms, base form first: "spend spends spent spending". A row that opens with two words joined by a
 * plus sign needs its particle behind the verb: "lay+off lays laid laying".
 */
const acts = (rows: string): ReadonlyMap<string, Act> =>
  new Map(
    rows.split(/[;\n]+/).flatMap((row) => {
      const forms = row.trim().split(/\s+/);
      const [first = '', particle = null] = (forms[0] ?? '').split('+');
      return [first, ...forms.slice(1)].map((form) => [form, { base: first, particle }] as const);
    }),
  );

/** Money that is laid out: "plans to spend $11 billion on electric vehicles". */
export const SPENDING_ACTS =
  acts(`spend spends spent spending; invest invests invested investing; commit commits committed committing
allocate allocates allocated allocating; earmark earmarks earmarked earmarking; set+aside sets setting; write+down|off writes wrote written writing; divert diverts diverted diverting
shift shifts shifted shifting; channel channels channelled channeled; plough ploughs ploughed ploughing; plow plows plowed plowing; pour pours poured pouring
inject injects injected injecting; devote devotes devoted devoting; budget budgets budgeted budgeting; repay repays repaid repaying; refund refunds refunded
return returns returned returning; distribute distributes distributed distributing; pump pumps pumped pumping; save saves saved saving
bet bets betting; disburse disburses disbursed disbursing; reinvest reinvests reinvested reinvesting`);

/** Money that comes in: "Barclays UK brought in 2.6 billion pounds". */
export const TAKING_ACTS =
  acts(`bring+in brings brought bringing; rake+in rakes raked raking; take+in takes took taken taking; pull+in pulls pulled pulling
generate generates generated generating; contribute contributes contributed contributing; net nets netted netting; gross grosses grossed grossing; throw+off throws threw throwing
pocket pockets pocketed; collect collects collected collecting`);

/** Profit and loss told by a verb. */
export const EARNING_ACTS = acts('earn earns earned earning; lose loses lost losing; make makes made making');

/** Money that comes into a fund. */
export const INFLOW_ACTS =
  acts(`attract attracts attracted attracting; pull+in pulls pulled pulling; draw draws drew drawn drawing; take+in takes took taken taking
gather gathers gathered gathering; add adds added adding; gain gains gained gaining; rake+in rakes raked raking; bring+in brings brought bringing
absorb absorbs absorbed absorbing; garner garners garnered garnering; lure lures lured luring; hoover+up hoovers hoovered`);

/** Money that leaves a fund. */
export const OUTFLOW_ACTS =
  acts(`lose loses lost losing; shed sheds shedding; bleed bleeds bled bleeding; suffer suffers suffered
hemorrhage hemorrhages hemorrhaged; haemorrhage haemorrhages haemorrhaged`);

/** Money that investors move: "investors withdrew $4 billion from". */
export const MOVING_ACTS =
  acts(`withdraw withdraws withdrew withdrawn withdrawing; pull pulls pulled pulling; yank yanks yanked yanking; redeem redeems redeemed redeeming
pour pours poured pouring; invest invests invested investing; pump pumps pumped pumping; plough ploughs ploughed ploughing; plow plows plowed plowing`);

/** A share of a whole: "holds 40 percent of the market". */
export const SHARE_ACTS =
  acts(`have has had having; hold holds held holding; control controls controlled controlling; command commands commanded commanding
account+for accounts accounted accounting; make+up makes made making; comprise comprises comprised comprising; constitute constitutes constituted constituting
represent represents represented representing; contribute contributes contributed contributing; capture captures captured capturing; claim claims claimed claiming
cover covers covered covering; supply supplies supplied supplying; provide provides provided providing; win wins won winning; dominate dominates dominated
chip+in chips chipped chipping; bring+in brings brought bringing; derive derives derived deriving; generate generates generated generating; get gets got; target targets targeted targeting; aim+for aims aimed aiming; seek seeks sought seeking; keep keeps kept keeping; retain retains retained retaining
produce produces produced producing; take takes took taking; operate+at operates operated operating; run+at runs ran running
process processes processed processing; handle handles handled handling; serve serves served serving; carry carries carried carrying; consume consumes consumed consuming
import imports imported importing; export exports exported exporting; refine refines refined refining; mine mines mined mining; manufacture manufactures manufactured manufacturing
power powers powered powering; insure insures insured insuring; finance finances financed financing; manage manages managed managing`);

/** Things that are brought about: the number is of what comes of it, and the metric says what is done. */
export const MAKING_ACTS =
  acts(`build builds built building; open opens opened opening; close closes closed closing; shut shuts shutting; launch launches launched launching
hire hires hired hiring; recruit recruits recruited recruiting; lay+off lays laid laying; sack sacks sacked sacking; fire fires fired firing; axe axes axed axing
cut cuts cutting; eliminate eliminates eliminated eliminating; shed sheds shedding; slash slashes slashed slashing; furlough furloughs furloughed furloughing
create creates created creating; deliver delivers delivered delivering; ship ships shipped shipping; sell sells sold selling; produce produces produced producing
pump pumps pumped pumping; extract extracts extracted extracting; smelt smelted smelting
hand+over hands handed handing; turn+out turns turned turning; churn+out churns churned churning; roll+out rolls rolled rolling; process processes processed processing; handle handles handled handling; carry carries carried carrying; transport transports transported transporting
install installs installed installing; deploy deploys deployed deploying; enter enters entered entering; acquire; mine mines mined mining
drill drills drilled drilling; treat treats treated treating; recall recalls recalled recalling; train trains trained training; refurbish refurbishes refurbished
manufacture manufactures manufactured manufacturing; assemble assembles assembled assembling; store stores stored storing; expand; convert converts converted
enrol enrols enrolled enrolling; enroll enrolls; attract attracts attracted attracting; draw draws drew drawing; welcome welcomes welcomed welcoming
approve approves approved approving; export exports exported exporting; import imports imported importing; refine refines refined refining; plant plants planted planting; harvest harvests harvested harvesting; sow sows sowed sown sowing
make makes made making; affect affects affected affecting
consume consumes consumed consuming; crush crushes crushed crushing; stockpile stockpiles stockpiled; donate donates donated donating; start starts started`);

/** A standing number of things: "runs 1,140 pubs". */
export const HAVING_ACTS =
  acts(`have has had having; run runs ran running; operate operates operated operating; employ employs employed employing
serve serves served serving; count counts counted counting; own owns owned owning; manage manages managed managing; support supports supported supporting
end+with ends ended ending; finish+with finishes finished finishing; boast boasts boasted boasting; hold holds held holding; host hosts hosted hosting; cover covers covered covering; claim claims claimed claiming
contain contains contained containing; fly flies flew flown flying; control controls controlled; receive receives received receiving; span spans spanned; track tracks tracked; list lists listed
report reports reported reporting; post posts posted posting; book books booked booking; log logs logged logging; target targets targeted targeting`);

/** Words that say that what follows is planned by the clause's subject. */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  `plan plans planned planning aim aims aimed aiming intend intends intended intending want wants wanted hope hopes hoped hoping pledge pledges pledged pledging
vow vows vowed promise promises promised agree agrees agreed commit commits committed committing commitment decide decides decided seek seeks seeking sought propose proposes proposed
going set due expect expects looking ready prepare prepares preparing prepared scheduled poised intention goal target targets targeting targeted
decision proposal proposals scheme ambition ambitions track course continue continues chose elected opted bid bids move moves asked ordered required need needs about`.split(
    /\s+/,
  ),
);
/** Words by which others expect it. */
export const EXPECTED_WORDS: ReadonlySet<string> = new Set(
  'expected likely forecast projected seen estimated tipped believed thought predicted anticipated bound said reported rumoured rumored'.split(
    ' ',
  ),
);
/** Groups that act as one and are named by no list: "foreign investors", "US equity funds". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `fund funds etf etfs etps etp products trusts investors institutions foreigners fiis diis fpis fii dii fpi shareholders holders consumers households tourists
individuals traders hyperscalers chipmakers drugmakers lenders builders developers startups retail advertisers borrowers landlords homeowners drivers employers manufacturers retailers factories exporters
firms hospitals airlines miners carmakers automakers banks insurers companies businesses ipos industry tech startups start-ups refiners utilities`.split(
    /\s+/,
  ),
);
/** Nouns that stand for a state and its bodies. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  'government country nation state economy treasury parliament ministry lawmakers policymakers administration cabinet governments president minister'.split(
    ' ',
  ),
);

/** What something takes from somebody or leaves with them: "the strike cost the company $5m". */
export const COSTING_ACTS = acts('cost costs costing; save saves saved saving');

/** Numbers that grow or shrink: "employers added 128,000 jobs". */
export const ADDING_ACTS = acts(
  `add adds added adding; gain gains gained gaining; shed sheds shedding; lose loses lost losing`,
);

/** What a share may be of. */
export const WHOLE =
  /\b(?:market|sales|revenues?|turnover|total|exports?|imports?|output|production|profits?|earnings|ebitda|ebit|gdp|economy|income|supply|demand|spending|volumes?|capacity|business|index|portfolio|assets|population|workforce|consumption|trade|trading|shipments|deliveries|customers|companies|users|orders|bookings|loans|deposits|budget|costs?|reserves|debt|holdings|industry|sector|world|country|traffic|electricity|power|energy|emissions|funding|investment|liquidations)\b/i;

/** "of all bill payments", "of the world's chips": whatever it is, all of it is meant. */
export const WHOLE_OF_ALL =
  /^of (?:all (?!of )|(?:the )?(?:world|country|nation|state|region|continent|planet|industry)['’]s |(?:global|worldwide|total|national|nationwide) )/i;

/** What somebody does to goods or land, beside making and having: "offered 110,000 tonnes of sugar". */
export const GOODS_ACTS =
  acts(`sell sells sold selling; buy buys bought buying; purchase purchases purchased purchasing; offer offers offered offering; tender tenders tendered tendering
award awards awarded awarding; allocate allocates allocated allocating; allot allots allotted allotting; grant grants granted granting; authorise authorises authorised authorising
authorize authorizes authorized authorizing; accept accepts accepted accepting; reject rejects rejected rejecting; take takes took taken taking; move moves moved moving
need needs needed needing; require requires required requiring; use uses used using; supply supplies supplied supplying; load loads loaded loading; lift lifts lifted lifting
release releases released releasing; retain retains retained retaining; keep keeps kept keeping; withdraw withdraws withdrew withdrawn withdrawing; submit submits submitted submitting
grow grows grew grown growing; yield yields yielded yielding; seize seizes seized seizing; distribute distributes distributed distributing; lose loses lost losing
destroy destroys destroyed destroying; damage damages damaged damaging; affect affects affected affecting; flood floods flooded flooding; burn burns burned burnt burning
seek seeks sought seeking; commit commits committed committing; contract contracts contracted contracting; order orders ordered ordering; reserve reserves reserved reserving
register registers registered registering; declare declares declared declaring; contain contains contained containing; discover discovers discovered discovering
add adds added adding; remove removes removed removing; recover recovers recovered recovering; put+in|into puts putting; idle idles idled idling; irrigate irrigates irrigated irrigating
bid+for bids bidding; eat eats ate eaten; waste wastes wasted wasting; lease leases leased leasing; fetch fetches fetched; see sees saw seen seeing; leave leaves left leaving`);
