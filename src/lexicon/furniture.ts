/*
 * What a news page carries that is not its article. Patterns are sources of regular expressions, matched without regard to
 * case against the clean copy of one line or wrapped paragraph. They name the habit of a kind of page, not one sentence of it.
 */

const REST = '[^\\n]*';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? +)?';
const YEAR = '(?:19|20)\\d\\d\\b';
const DAY = `${WEEKDAY}(?:${YEAR}-\\d\\d-\\d\\d|\\d{1,2}[-./]\\d{1,2}[-./]${YEAR}|\\d{1,2}-${MONTH}-${YEAR}|${MONTH} +\\d{1,2},? +${YEAR}|\\d{1,2}(?:st|nd|rd|th)? +${MONTH},? +${YEAR}|${MONTH} +${YEAR})`;
const CLOCK = '\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?';
const ZONE = '(?: ?(?:z|[+-]\\d\\d:?\\d\\d|[a-z]{2,4}t|utc|gmt)\\b)?';
const TIME = `(?:(?:t|,? +(?:at +|[-—|] *)?)${CLOCK}${ZONE}(?: *\\([^()\\n]{0,30}\\))?)?`;
const DATE_LABEL =
  '(?:(?:first |last )?(?:published|updated|posted|modified|released|date|dated|dateline)(?: on| at)?:? +)?';

const CHANGES = '\\((?:updates|adds|corrects|recasts|rewrites|clarifies|refiles)\\b[^()\\n]{0,200}\\)';

/** A line that is a date, with its time and its label. */
export const DATE_LINE = `${DATE_LABEL}${DAY}${TIME} *(?:[|·•—-] *(?:updated|\\d+ min read)${REST})?$`;

/** What a wire sets before a headline: "UPDATE 1-", "BRIEF-". */
export const SLUG =
  '(?:(?:update|wrapup|breakingviews|refile|rpt|corrected|correction|brief|exclusive|factbox|timeline|analysis|preview|dealtalk|instant view|press digest)(?:[- ]?\\d+)?-)(?=[A-Z])';

/** What is set before the first words of the copy: a wire's slug, a date with a label or a clock, a note on what was changed. */
export const PREFIX = `(?:${SLUG}|date:? +${DAY}${TIME}|${DAY} *[-—|] *\\d\\d:\\d\\d(?::\\d\\d)?|${CHANGES})`;

/** Lines that open so are furniture to their end. */
export const LINE_STARTS: readonly string[] = [
  // advertisements
  '(?:ad|ads|advert|advertisement|sponsored|promoted|paid post|partner content)(?: content)?:?$',
  `should (?:investors|you|i) (?:sell|buy)[^\\n]{0,80}\\?${REST}`,
  `the latest [^\\n.]{1,60} figures speak for themselves${REST}`,
  `(?:download|get|claim) (?:your |a |our |the )?free ${REST}`,
  `(?:get|see|unlock) (?:timely|instant access|exclusive|premium|more trading ideas)${REST}`,
  `want (?:more|the latest|to know more)\\b[^\\n]{0,80}[?!]${REST}`,
  `(?:maximize|boost|protect) your portfolio${REST}`,
  `\\d+ stocks we like better than${REST}`,
  `they just revealed what they believe${REST}`,
  `see the \\d+ stocks\\b${REST}`,
  `\\*?stock advisor returns as of${REST}`,
  `as a service to readers,${REST}`,
  `zacks'? top \\d+ stocks${REST}`,
  `in addition to the stocks discussed above${REST}`,
  `(?:advertisement|ad) *[-—|:] *(?:scroll|continue|skip)${REST}`,
  `(?:story|article) continues (?:below|after)${REST}`,
  // pointers to other pages
  `most (?:popular|viewed|shared|commented)(?: [a-z]{2,12})? *(?::${REST})?$`,
  '(?:skip to (?:main )?content|back to top|view comments|show more|load more)$',
  `(?:also |must )?(?:read|watch|see)(?: also| more| next| on)?: *${REST}`,
  `(?:also|must|don't) (?:read|watch|miss)\\b(?! ?(?:out|ing))[^\\n.]{0,120}$`,
  `(?:read|find out|learn|discover) more(?: here| about| at| on)\\b${REST}`,
  `(?:related|recommended|most read|(?:more|latest|popular|top|trending|related) (?:articles?|stories|news|reading|coverage|links?|posts?|content))(?: for you)?: *${REST}`,
  `(?:more|see more|view more|view|see) [^\\n.]{0,60}(?:analyst ratings|page here|charts? (?:page )?here)\\.?$`,
  `(?:you may also like|you might also like|don't miss these)${REST}`,
  `for (?:more|the full|a full|the complete|an in-depth)[^\\n]{0,120}(?:visit (?:us|our|www|http|\\S+\\.[a-z])|click|go to|please see|see our)${REST}`,
  `(?:click|tap) (?:here|on|to)\\b${REST}`,
  `to (?:read|see|view) (?:this|the full) (?:article|story|report|list)${REST}`,
  `catch (?:all|up on) the${REST}`,
  `get [a-z ]{2,40} on the go by clicking${REST}`,
  // watch lists, chart menus, tickers to add
  '(?:watch ?list|portfolio|message|set alert|live|(?:bse|nse) ?live|live (?:bse|nse) live|trade|go|x|close|all done!?|thank you!?)$',
  `(?:(?:bse|nse) ?live )?volume todays? l/h${REST}`,
  '(?:1d|5d|1w|1m|3m|6m|1y|2y|3y|5y|10y|ytd|max|all)(?: +(?:1d|5d|1w|1m|3m|6m|1y|2y|3y|5y|10y|ytd|max|all))*$',
  `to add symbols${REST}`,
  `these symbols will be available${REST}`,
  // letters, accounts, buttons
  `(?:sign up|subscribe|join|register|log in|stay informed|simply sign up)\\b(?! (?:to|for) (?:buy|an? |raise))[^\\n]{0,160}(?:$|inbox|newsletter|podcast|updates)${REST}`,
  `thanks for (?:signing up|subscribing|reading)${REST}`,
  `access your favou?rite${REST}`,
  `(?:please (?:enter|select|contact|try again)|you will now receive|something went wrong)${REST}`,
  `get (?:exclusive|these|free|our)\\b[^\\n]{0,80}(?:newsletter|news daily|inbox)${REST}`,
  '(?:share|tweet|email|print|copy link|facebook|twitter|x|linkedin|whatsapp|reddit|comments?|save)(?:[ |•]+(?:share|tweet|email|print|copy link|facebook|twitter|linkedin|whatsapp|reddit|comments?|save|on|this|article))*$',
  `(?:we|this (?:site|website)) uses? cookies${REST}`,
  `(?:privacy policy|terms (?:of|and|&) (?:use|service|conditions)|cookie (?:policy|settings))${REST}`,
  `get the (?:day's |week's )?(?:\\d+ )?(?:biggest|top|best|latest)[^\\n]{0,60}(?:inbox|newsletter|every (?:morning|day|week))${REST}`,
  `download (?:our|the) app\\b${REST}`,
  '\\d+ min(?:ute)?s? read$',
  '\\d[\\d.]*[km]? (?:comments?|shares|views)$',
  // walls: cookies and subscriptions
  `we and our (?:\\d+ )?partners${REST}`,
  `by (?:clicking|selecting|choosing|continuing)\\b[^\\n]{0,80}(?:accept|agree|consent)${REST}`,
  '(?:accept|reject)(?: all)?(?: cookies)?$|manage (?:cookies|preferences|settings|consent)$|cookie settings$',
  `your privacy (?:matters|is important)${REST}`,
  `(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members|paying|registered)${REST}`,
  `you (?:have|'ve) (?:\\w+ )?(?:\\d+ )?(?:free )?(?:articles?|stories) (?:left|remaining)${REST}`,
  `you(?: have|'ve) (?:reached|read) (?:your|all)[^\\n]{0,60}(?:limit|articles?)${REST}`,
  `(?:already (?:a|an) (?:subscriber|member)|already have an account)\\b${REST}`,
  `(?:unlock|keep reading|continue reading) (?:this|the|with|for)\\b[^\\n]{0,120}$`,
  `to (?:continue|keep) reading\\b${REST}`,
  `(?:try|get) \\d+ (?:weeks?|months?|days?)[^\\n]{0,60}(?:for|cancel|free)${REST}`,
  `start your (?:\\d+[- ]day )?free trial${REST}`,
  `save \\d+% on (?:a|an|your) (?:annual |digital )?subscription${REST}`,
  // who wrote, helped, edited
  `about the authors?\\b *(?::${REST})?$`,
  `(?:at|as of) the time of (?:writing|publication),? the (?:author|writer)${REST}`,
  `(?:editor's note|correction|clarification): *(?:this|an earlier|a previous)\\b${REST}`,
  `written by [^\\n]{2,80}$`,
  `-{0,2} ?with (?:assistance|additional|contributions?) (?:from|reporting)${REST}`,
  `\\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|translation|graphics?) by ${REST}`,
  `${CHANGES}$`,
  `(?:write|email|reach|contact) (?:to )?[^\\n]{2,60} (?:at )?[^\\s@]{1,60}@${REST}`,
  `to contact the (?:reporter|editor|author|writer)s?${REST}`,
  `(?:contacts?|media contacts?|investor relations|press contacts?|investor contacts?):?$`,
  `follow [^\\n]{1,60} on (?:twitter|x|linkedin|facebook|instagram|threads)\\b${REST}`,
  `\\(\\([^\\n]{0,200}@${REST}`,
  `(?:this (?:story|article|report|summary) was (?:produced|generated|created|first published|originally)|produced with the assistance)${REST}`,
  // rights and disclaimers
  `(?:©|\\(c\\) ?\\d{4}|copyright,? (?:©|\\(c\\)|\\d{4}))${REST}`,
  `all rights reserved${REST}`,
  `the (?:views|opinions)(?: and (?:views|opinions|investment tips))? expressed${REST}`,
  `disclaimers?:${REST}`,
  `disclosures?:${REST}`,
  `(?:this|the) (?:article|content|information) (?:is|was|does) (?:for|not|provided)[^\\n]{0,60}(?:informational|advice|recommendation)${REST}`,
  `\\(end\\) dow jones${REST}`,
  `(?:pr|globe|business|acc?ess)? ?(?:newswire|newswires|business wire|wire)$`,
  'reuters?(?: \\d{1,4})?[. ]*(?:\\^m)?$',
  '\\S{1,60}@\\S{1,60}\\.[a-z]{2,6}\\.?$',
  `this is not (?:investment|financial) advice${REST}`,
  `past performance (?:is|does|of|should|may)\\b${REST}`,
  `(?:your )?capital (?:is )?at risk\\b${REST}`,
  `\\d+% of retail (?:investor|cfd) accounts${REST}`,
  `(?:quotes|prices|data) (?:are |is )?delayed (?:at least|by)\\b${REST}`,
  `(?:market|stock|quote) data (?:is |are )?(?:provided|delayed|supplied) by\\b${REST}`,
  `[^\\n.]{2,60} is not responsible for (?:the )?(?:content|external)${REST}`,
  `all (?:other )?(?:trademarks|product names)\\b${REST}`,
  // pictures
  `file (?:photo|picture|image)\\b *(?::${REST})?$`,
  `(?:photo|image|picture|graphic|chart|video|illustration)s?(?: (?:by|credit|source|courtesy)|:)${REST}`,
  `\\((?:photo|image|picture)s?\\b${REST}`,
  `featured image${REST}`,
];

/** Case matters in these: by-lines and the captions that a feed glues to its name. */
export const CASED_LINE_STARTS: readonly string[] = [
  '(?:[A-Z][A-Z&.]{0,9}(?: \\d{2,4})? {1,3}\\x24?\\d[\\d,.]* {1,3}\\(?[-+]?\\d[\\d.]*%\\)? *[|•]? *){2,20}$',
  "By (?:[A-Z][A-Za-z.'-]*|and|for|of|the|de|van|von|da|al|bin)(?:,? (?:[A-Z][A-Za-z.'-]*|and|for|of|the|in|de|van|von|da|al|bin)){0,14}$",
  '-{1,2}[A-Z][a-z]+(?: (?:-?[A-Z][A-Za-z.]*|and)){1,8}$',
  "[A-Z][A-Z.' -]{3,40} \\d{4}-\\d\\d-\\d\\d$",
  'Thomson Reuters[A-Za-z][^\\n]*',
  'SOURCE [A-Z][^\\n]{0,60}$',
  'Source: [A-Z][^\\n]{0,80}$',
  '(?:CNBC|Reuters|Bloomberg|AFP|The Associated Press|Associated Press|PTI|IANS|ANI|Zacks Investment Research)$',
];

/** Short lines that end so are picture credits and captions. */
export const CREDIT_ENDS =
  '(?:\\([Pp]hoto by [^()\\n]{2,60}\\)|[|/] *(?:getty images|afp|reuters|ap|bloomberg|istock)|getty images|via (?:getty|shutterstock|reuters)|shutterstock|istock|\\(source: [^()\\n]{2,40}\\)|free stock analysis report|stock report right now *>*)$';

/** Lines that open a list of pointers: the list is furniture too. */
export const LIST_HEADS =
  '(?:you (?:may|might) also like|trending (?:articles|now|stories)|related (?:articles|stories|news|links)|maximize your portfolio|read next|most read|recommended)\\b[^\\n]{0,60}$';

/** Lines that hold these are furniture. */
export const LINE_HOLDS: readonly string[] = [
  '^[^\\n.!?]{1,60}: (?:buy or sell|new analysis)',
  ' : free stock analysis report',
  '^.{0,40}\\bzacks reveals ',
  '^[^.]{0,30}newsletters?(?: promotion)?$',
  ' contributed to this (?:report|story|article)',
  ' (?:has|have|owns?|holds?) (?:no )?(?:positions?|shares?) in .{0,200}(?:motley fool|stocks? mentioned)',
];

/** Parts of a line, to the end of their sentence or of the line. */
export const PARTS: readonly string[] = [
  '(?:for (?:more|the|further)[^.!?\\n]{0,80}, ?)?\\b(?:please )?click (?:here|on the)\\b[^.!?\\n]{0,100}[.!?]?',
  'you can see (?:the complete list of|all)[^.!?\\n]{0,60} here\\.?',
  '\\b(?:want|would like) the latest recommendations[^\\n]*',
  '\\((?:photo|image|source|picture|chart|graphic)s?: [^()\\n]{1,80}\\)',
  '\\((?:additional )?(?:reporting|writing|editing|compiled|translated) by [^()\\n]*\\)?',
  '\\bto contact the (?:reporter|editor|author)s?\\b[^\\n]*',
  '\\b\\d+ stocks we like better than\\b[^\\n]*',
  '\\bthe motley fool (?:has|owns|recommends)\\b[^\\n]*',
  '\\b(?:sign up|subscribe) (?:here|now|to our)\\b[^.!?\\n]{0,100}[.!?]?',
  '\\bfollow [^.!?\\n]{1,40} on (?:twitter|linkedin|facebook)\\b[^\\n]*',
  '©[^\\n]*',
  '\\bcopyright (?:\\(c\\)|©|\\d{4})[^\\n]*',
  '\\ball rights reserved\\b[^\\n]*',
];

/**
 * Letters of which `PARTS` and `LINE_HOLDS` need one (or the sign ©); a first letter that may be a capital is left out.
 * Six letters at least: the search steps by the shortest.
 */
export const HINTS: readonly string[] = [
  ...['uy or Sell', 'uy or sell', 'ew Analysis', 'ew analysis', 'acks Reveals', 'acks reveals', 'ewsletter'],
  ...['ree Stock Analysis', 'ree Stock analysis', 'ree stock Analysis', 'ree stock analysis'],
  ...['ontributed to this', 'osition in ', 'ositions in ', 'mentioned', 'lick here', 'lick on the'],
  ...['omplete list', 'recommendations', 'hoto: ', 'hotos: ', 'mage: ', 'mages: ', 'ource: ', 'ources: '],
  ...['hart: ', 'harts: ', 'icture: ', 'ictures: ', 'raphic: ', 'raphics: ', 'porting by ', 'riting by '],
  ...['diting by ', 'ompiled by', 'ranslated by', 'contact the ', 'we like better', 'otley ', 'ign up '],
  ...['ubscribe ', 'ollow ', 'opyright ', 'ights Reserved', 'ights reserved'],
];
