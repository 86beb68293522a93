import { SOLD_NOUNS } from '../lexicon/metrics.ts';

/** "on Wednesday", "late Monday": the day between a name and what it does. */
const WHEN =
  '(?:,? (?:(?:late|early|earlier|later) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?| (?:last|this) (?:week|month|year)| today| yesterday)?';
/** What firms own that people do not. */
const OWNED =
  '(?:(?:first|second|third|fourth|full|half|same|total|adjusted|underlying|operating|comparable|like)-[a-z-]+ |(?:quarterly|annual|adjusted|operating|underlying|gross|order|core|net|organic|pretax|pre-tax) )*(?:shares|share price|stock|revenues?|sales|profits?|earnings|net |results|loss(?:es)? |margins?\\b|intake|orders|deliveries|shipments|backlog|bookings|subscribers|guidance|dividend|EBITDA|EBIT\\b|debt|market (?:capitali[sz]ation|cap|value)|business|board|shareholders|CEO|chief executive)';
/** What only a firm does with a figure, and what it is said to do as "it". */
const DOES =
  '(?:delivered|booked|shipped|produced|secured|generated|employs|operates) [^.,;]{0,20}\\d|is (?:seeking to raise|in talks to)';
const SAID_IT =
  'said(?: (?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,? (?:that )?(?:it (?:(?:had|has) (?:agreed|signed|won|raised|secured|completed|acquired|bought|sold|received|launched|priced)|plans|expects|expected|agreed|swung|posted|earned|raised|(?:would|will|plans to|is to|aims to) (?:buy|sell|cut|lay|spend|invest|acquire|close|raise|pay|build|launch|offer|issue|shed|book|record|recall|expand|list|merge|repurchase|return|slash|eliminate))|its (?:first|second|third|fourth|full|quarterly|annual|net|revenue|profit|board|sales|adjusted|unit))';
/** After a name: it has shares, sales or a board, as firms do. */
export const CUE = new RegExp(
  `^(?:(?:'s?|s')? ?,? ?(?:${OWNED}|is an? (?:[a-z-]+ ){0,3}(?:company|firm|provider|maker|operator)|which makes|the company|units?\\b|subsidiary|an? (?:[A-Za-z-]+ ){0,4}(?:company|firm|start-?up|provider|maker|operator|developer|unit|subsidiary|affiliate)(?=,| (?:of|in|that|which|with|based|backed|owned|controlled)\\b)|\\d{1,3}(?:%| per ?cent| pct)[ -](?:owned|held) by)|${WHEN},? ?(?:reported|posted|has agreed|agreed to|swung to|priced|launched|completed|acquired|${DOES}|${SAID_IT}))`,
);
/** After a name without a possessive: what stands there may describe the measure, "Premium revenues", and name nobody. */
export const DESCRIBED = new RegExp(`^ (?!shares\\b|share price|stock\\b)${OWNED}`);
/** After and before a name: so much of it is sold, as of what a firm makes. */
export const SOLD = new RegExp(`^ (?:${SOLD_NOUNS})\\b`);
export const SOLD_BEFORE =
  /$(?<=\b(?:[Ss]ales of|[Rr]evenue from|[Dd]eliveries of|[Ss]hipments of) (?:(?:the|its) )?(?:[a-z-]+ ){0,3})/;
/** After a name: firms and people say things. */
export const SAYS = new RegExp(`^${WHEN},? ?(?:said|says|announced|expects|plans)`);
const FELL =
  'fell|rose|gained|dropped|jumped|climbed|slid|slipped|tumbled|surged|plunged|soared|shed|lost|closed|advanced|declined|rallied|sank';
/** After a name: it rises or falls, as shares do. */
export const MOVES = new RegExp(`^ (?:${FELL}|was (?:up|down))`);
/** After a name: it moves by a percentage, as shares do and people do not: "was down 3%", ", off 3%, was", "(+3.4%)", "jumps 3%". */
const BY_PERCENT = [
  ` (?:${FELL}|added|eased|popped|tanked|rocketed|skyrocketed|spiked|leapt|leaped|crashed|plummeted|cratered|slumped|dipped|retreated|rebounded|recovered|ended|finished|opened|settled|traded|edged (?:up|down|higher|lower)|ticked (?:up|down|higher|lower)|put on|gave (?:up|back)|tacked on|jumps|surges|soars|rallies|climbs|gains|rises|leaps|pops|adds|falls|drops|slides|slips|sinks|tumbles|plunges|plummets|slumps|sheds|loses|tanks|dips|(?:is|was|were|are) (?:last |trading |currently |recently )?(?:up|down|off|trading)|(?:has|had|have) (?:gained|lost|risen|fallen|shed|climbed|dropped|surged|soared|jumped|slid|tumbled))(?: [a-z]{2,8}){0,3} `,
  ' (?:is|was|were|are) (?:trading )?(?=\\d[\\d.]*% (?:higher|lower))',
  ', (?:which|up|down|off|rising|falling|gaining|losing|dropping|jumping|climbing|sliding|tumbling)(?: [a-z]{2,8}){0,3} ',
  '(?: shares?| stock)? \\((?:which |up|down|off|[+−-])(?: [a-z]{2,8}){0,3} ?',
].join('|');
const PERCENT = '\\d[\\d.,]*(?:%| per ?cent)';
/** After a name: its price moves by a percentage. */
export const TRADES = new RegExp(`^(?: shares| stock)?(?:${BY_PERCENT})${PERCENT}`);
/** Before a name: it has shares. */
export const TRADED = /[Ss]hares (?:of|in) $/;
/** Before a name: it is owned, bought or led, as firms are. The end is sought first: what stands before it is then compared backwards, once. */
export const BEFORE_CUE =
  /$(?<=(?:[Ss]hares (?:of|in)|[Ss]tock of|stake in|acquired?|acquisition of|bought|buy|rivals?|peers?|owner|maker|giant|start-?up|fintech|biotech|platform|chain|carrier|airline|bank|broker|developer|producer|manufacturer|supplier|operator|provider|contractor|builder|brewer|miner|conglomerate|utility|exchange|publisher|firm|company|group|parent|retailer|seller|grocer|supermarket|baker|outfitter|landlord|recruiter|wholesaler|marketplace|lender|insurer|brokerage|unit|subsidiary|(?:analyst|strategist|economist|manager|partner|trader|broker|adviser|advisor)s? (?:at|with)|analysts from|takeover of|(?:executive|officer|chairman|president|head|CEO|CFO|founder|chief) (?:of|at)|merger with|invested in|backed|(?:down|up)grade[sd]|coverage (?:of|on)) )/;
/** After a name: a post that a person holds. */
export const PERSON_AFTER =
  /^,? (?:(?:the|its|an?|[Tt]he company's) )?(?:chief|CEO|CFO|president|chairman|analyst|head of|managing|senior|founder|co-founder|director|strategist|economist|portfolio manager|who )/;
/** After a name that opens a line, a dash and the firm's stock or what the firm does: "Acme — The toy maker's stock fell". */
export const HEADS =
  /^(?: \([A-Z.:]{1,12}\))? (?:—|–|--) (?:(?:American depositary )?(?:[Ss]hares|[Ss]tock|[Ee]quity)\b|(?:The|Its) (?:[a-z'-]+ ){0,4}(?:stock|shares|company|firm|group|bank|lender|retailer|[a-z]*maker|miner|insurer|airline|carrier|giant|conglomerate|manufacturer|developer|provider|operator|chain|brand|start-?up|platform|owner|parent|brokerage|broker|utility|brewer|producer|supplier|builder|restaurant|business|name)\b)/;
/** Nothing but a bullet's mark stands before it on its line. */
export const isLineStart = (text: string, start: number): boolean =>
  /(?:^|\n)[ \t]*(?:[•·*-] ?)?$/.test(text.slice(Math.max(0, start - 6), start));

const FIRM_NEXT =
  /(?:'s|,? (?:CEO|CFO|COO|Chief (?:Executive|Financial|Operating)|chief (?:executive|financial|operating)|said|says|shares|stock|reports?|reported|posts|posted|announced|agreed|plans|expects|topped|beats?|missed|misses|raised|raises|lifts|hikes|cuts|trims|unveils|unveiled|forecasts?|guided|swings|swung|warns|warned|sees|employs|saw|grew|increased|cut|reduced|expanded|improved|made|achieved|(?:brought|pulled|turned|raked) in|targets|aims|delivered|generated|generates|earned|earns|booked|recorded|registered|logged|notched|enjoyed|suffered|disclosed|acquired|hired|launched|launches|unveils|owns|operates|guided|projects|anticipates|reiterated|reaffirmed|maintained|lowered|narrowed|lifted|boosted|slashed|trimmed|more than (?:doubled|tripled)|doubled|tripled|(?:now|also|still) (?:expects|sees|plans|forecasts)|is (?:expected to (?:report|post)|guiding|targeting)|(?:which|whose|with) (?:[a-z-]+ ){0,5}(?:revenues?|sales|profits?|earnings|income)|(?:[Qq][1-4]|(?:first|second|third|fourth)[ -]quarter|(?:quarterly|annual|full-year|operating|net) (?:revenues?|sales|profits?|earnings|income)|(?:revenues?|net income|profits?|EPS|deliveries) (?:rose|fell|rises|falls|jumps?|jumped|beats?|up|down|grew|slid|slides|tops|topped|soars?|soared|dropped|drops|climbed|climbs|surges|surged))|Inc|Corp|Co|Ltd|PLC|plc)\b(?! (?:to|by|from|at)\b)| ?[(<])/y;

const TRADES_NEXT = new RegExp(
  `(?:${BY_PERCENT})${PERCENT}|: (?:up|down|[+−-]) ?${PERCENT}| (?:closed|finished|ended|opened|settled|traded)(?: the (?:day|session|week))? (?:[a-z]+ )?at (?:[$£€¥]|Rs)|, [A-Z][\\w.&' -]{1,30}(?:,| and) [A-Z][\\w.&' -]{1,30} (?:each |all )?(?:${FELL})\\b| (?:saw its|whose) (?:shares|stock)`,
  'y',
);

/** Whether what stands at an offset is what only a firm has or does: a name that is also a common word is meant. */
export function isFirmNext(text: string, at: number): boolean {
  FIRM_NEXT.lastIndex = at;
  return FIRM_NEXT.test(text) || tradesNext(text, at);
}

const MOVED = new RegExp(
  ` (?:(?:${FELL}|[a-z]+ed)(?: [a-z]{2,8}){0,2}|(?:was|is|were|are)(?: trading)? (?:up|down|off)) ${PERCENT}`,
  'y',
);

/** "rose 3%" at an offset: what is named before it moved by a percentage. */
export function movedNext(text: string, at: number): boolean {
  MOVED.lastIndex = at;
  return MOVED.test(text);
}

/** Whether what stands at an offset is how the price of what is named before it moves. */
function tradesNext(text: string, at: number): boolean {
  TRADES_NEXT.lastIndex = at;
  return TRADES_NEXT.test(text);
}
