import { MOVE_NOUNS } from '../../lexicon/moves.ts';

/*
 * What the words between two figures say of them, as patterns over those words in lower case, a space between two; E, T and Q
 * stand for a name, a time and a figure.
 */

const HOUR =
  '(?:midday|noon|midsession|mid-session|midmorning|midafternoon|opening(?! T)|open|close|start|outset|fixing|fix)';
/** Its two halves match no words in common, so that many of them in a row are read one way only. */
const TIME = `(?:(?: ?,)? ?(?:(?:in|on|for|during|over|by|at|as of|since|from|through) )?(?:the (?:end|start|close) of )?(?:the |this |that |its )?(?:first |last |opening |late |early )?(?:T|day|week|month|quarter|year|session|half)(?: of (?:the )?(?:T|year|month|week))?(?: ended| under (?:review|report))?|(?: ?,)? ?(?:(?:at|by) (?:the )?${HOUR}|(?:around|(?:shortly |just |soon )?(?:after|before)) (?:the )?(?:T|${HOUR})))`;
const TIMES = `(?:${TIME})*`;
const TOWNS =
  'london|frankfurt|paris|new york|hong kong|tokyo|sydney|mumbai|zurich|milan|madrid|toronto|amsterdam|shanghai|singapore|seoul|chicago';
/** A town where markets are, by one word. */
export const TOWN = new RegExp(`^(?:${TOWNS})$`);
const PLACE = `(?: ?(?:versus|against|vs|on|in|at) (?:the )?(?:E|greenback|buck)| ?in (?:${TOWNS}))`;
const SESSION =
  '(?: ?(?:in|during) (?:(?:the|T|E|early|late|mid|morning|afternoon|midday|overnight|premarket|pre-market|extended|after-hours|intraday|thin|quiet|nervous|active|heavy|moderate|light|hectic|choppy|volatile|but|and|regular|london|asian|european|us) )*(?:trading|trade|deals|dealings|session|hours))?';
const FILL =
  '(?: (?:a|an|the|its|their|about|only|just|some|record|record-(?:high|low|breaking|setting)|all-time high of|fresh|new|seasonally|adjusted|provisional|revised|T|E))*';

/** "year on year in dollar terms", "on an annual basis": how a change is reckoned. */
const BASE =
  '(?: ?(?:year[- ]on[- ]year|year[- ]over[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|on an? (?:[\\w-]+ ){1,2}basis|in (?:[\\w.$-]+ ){1,2}terms|at constant (?:currenc(?:y|ies)|exchange rates)|in (?:constant|local) currenc(?:y|ies)|organically))';
const BASIS = `${BASE}*`;

export const TO = new RegExp(
  `^(?:level|mark)?(?:${TIME}|${BASE}|${PLACE})*${SESSION} ?,? ?(?:and |which |that |and which )?(?:(?:ultimately |provisionally |then |to |was |were )?(?:close|closing|closed|end|ending|ended|finish|finishing|finished|settle|settling|settled|trade|trading|traded|stand|standing|stood|reach|reaching|reached|hit|hitting|touch|touching|change hands|changing hands|amounted|amounting|total|totalling|totaling|totalled|totaled|came in|came|quoted)${TIMES}(?: (?:at|to|on|around|near))?|(?:in|during|by)(?: (?:early|late|mid|morning|afternoon|midday|midmorning|thin|active|quiet|moderate|heavy|after-hours))+ (?:trading|trade|dealings|business) (?:at|to)|to|at|to around|and amounted to|to (?:a|an|its)(?: [\\w-]+){0,4} (?:high|low|total|peak|close|level|record|range|band|reading|score|print|tally|figure) (?:of|at)|(?:to )?(?:go|going|sell|selling|fetch|fetching)(?: for)?|(?:from (?:the )?T levels? )?to (?:a|an)(?: [\\w-]+| -){0,5} (?:rate|pace) of)${FILL}$`,
);
/** "rose 9% in heavy volume to", "lost 3% on the Zurich exchange to": where, in what or on what the move was made. */
export const TO_BEHIND =
  /^(?!in (?:addition|contrast|relation|response|regard|reference|respect|a bid|order|line) )(?:in|on|amid|at|after|during) (?:(?!(?:to|from|and|or|but|that|which|as|by|with|of|after|before|while|when|than|its|their|his|it|they|was|were|is|are|has|have|had|will|would) |\w+(?:ed|ing) to\b)[\w'’-]+ ){1,5}to$/;
/** "fell 25%, at Acme 10%": of another. */
export const ELSEWHERE = /^,(?: and)? at E$|^and at E$/;
/** "per barrel of oil equivalent", "tonnes of wheat", "a pound worldwide": what still belongs to the unit before what it is held to. */
export const UNIT_TAIL =
  /^(?:of (?!the |its |their |an? |which |Q|T )(?:(?!(?:in|from|and|or|to|by|at|on|for|with) )[\w-]+ ){1,4}?|(?:worldwide|nationwide|abroad|annually|daily|overall) ?)(?=(?:in |for |during |at )?(?:the |this |last )*(?:T|end|quarter|year)\b|,? ?(?:up |down )?(?:from|against|versus|vs|compared)\b)/;
export const FROM = new RegExp(
  `^(?: ?positive| ?negative)?(?:of (?:(?:its|the|net|total|gross|annual|adjusted) )*(?:profits?|income|earnings|sales|revenues?|gdp|assets|capital)(?= ))?(?: to the E)?${TIMES}${BASIS}${TIMES}${SESSION}(?: ?,)? ?(?:(?:and |was |were |is |slightly |sharply )*(?:up|down|off|higher|lower|increased|decreased|improved|rising|falling|slipping|dropping|climbing|easing|growing|declining|jumping|sliding|widening|narrowing|slowing|accelerating|decelerating|quickening|cooling|moderating|improving|worsening|an? (?:[\\w-]+ )?(?:acceleration|deceleration|slowdown|easing|cooling|moderation|improvement|deterioration|pickup|pick-up|step-up|uptick|downtick|rebound|quickening|slowing|narrowing|widening)) (?:\\w+ly |down |up )?)?(?:from|(?<=(?:up|down|higher|lower) )on(?= .*\\b(?:close|closing)\\b))(?: (?:a|an|the|its|T|E|'s|of|minus|negative|\\d{4}|\\d+ - (?:week|month|year)|during|year|year-ago|year-earlier|prior|previous|last|loss|net|profit|income|quarter|revised|downwardly|upwardly|record|[\\w]+-(?:week|month|year|day|session|decade|quarter)|all-time|contract|intraday|peak|trough|about|just|only|earlier|early|final|finish|finishing|start|opening|open|overnight|low|high|local|here|night|night's|close|closing|europe|${TOWNS}|forecasts?|projections?|estimates?|outlook|expectations?|target|range|for|guidance|debt|figure|level|rate|pace|annual|annualized|annualised|seasonally|adjusted|in|same|period|month|week|week's))*$`,
);
/** "(+1.8%) set a record, closing at": the level at the end of the same day. */
export const CLOSING =
  /^\)?[^;:()EQ]{0,90} ,(?: and| before| to)? ?(?:closing|ending|finishing|settling|close|end|finish|settle)(?: (?:the (?:day|session|week)|T))? (?:at|on|near|around)$/;
/** "to 50% of net profit from 40%". */
export const FROM_OF =
  /^of (?:its |the |their )?(?:[\w-]+ ){1,4}?(?:(?:at|in|as of|for) )?(?:(?:the )?T )?(?:, )?from$/;
export const COMPARE = new RegExp(
  `^(?:to (?:the |a )?(?:E|greenback|buck)(?= ))?(?:${BASIS}(?: ?,)? ?(?:(?:in|for|during|of|over|at|by|as of|on) )?(?:the (?:end|start|close) of )?(?:the )?T\\b| ?(?:at (?:the )?(?:midsession|mid-session|opening|open|close|fixing|fix|start|midday|noon|finish)|here))*${BASIS}(?: ?,| - -| —)? ?(?:and )?(?:(?:as )?compared? (?:with|to)|which compares (?:with|to)|compares with|(?:as )?against|versus|vs(?: \\.)?|relative to|in comparison (?:with|to)|(?:after|following|reversing)(?= an?(?: [\\w-]+){0,3} (?:loss|profit|income|deficit|surplus) of$))(?: [\\w'’&-]+(?: \\.)?| [,"]){0,9}$`,
);
/** "against the dollar, down": a move with a figure of its own, and no earlier level. */
export const OWN_SIDE = /, (?:or |still |now )?(?:up|down|off|higher|lower|weaker|stronger|firmer|softer)(?: by)?$/;
export const BEYOND =
  /^(?: ?,? ?(?:(?:in|for|during|over) )?(?:the )?(?:T|(?:a|the) year (?:ago|earlier|before))(?= ?,| and))?(?:(?:[\w-]+ ){0,3}(?:rise|fall|increase|decrease|decline|drop|growth|jump|gain|improvement|surge|slide|plunge|slump)(?= |$))?(?: ?,)? ?(?:and |but |which |that |was |were |is |it |just |well |a touch |a bit |a tad |a shade |a whisker |slightly |comfortably |easily |far |narrowly |handily )*(?:above|below|ahead of|short of|beat|beats|beating|topped|topping|tops|exceeded|exceeding|exceeds|surpassed|surpassing|missed|missing|misses|under|over|better than|worse than|higher than|lower than|less than|more than|fewer than|smaller than|larger than|stronger than|weaker than|slower than|faster than|in line with|shy of|outpacing|outperforming|outperformed|outperforms|outdoing|outdid|trailing|cleared|clearing|clears|confounded|confounding|defied|defying|smashed|smashing|crushed|crushing|trounced|eclipsed|(?:edg(?:ed|ing)|sail(?:ed|ing)|blew|blowing|squeak(?:ed|ing)|com(?:e|ing)|came|nudg(?:ed|ing)) past|past|outstripp(?:ed|ing)|undershot|undershooting|overshot|overshooting|lagged|lagging|trailed)(?: [\w'’&-]+| ,| T| E){0,9}$/;

/** "20% higher than the record $4.31", "12% above last year's $3bn": behind the change, what it is measured from. */
export const THAN =
  /^(?:, )?(?:higher|lower|more|less|greater|fewer|bigger|smaller|larger|up|down|above|below)(?: than)?(?: (?:the|a|an|its|their|record|revised|restated|reported|year-ago|year-earlier|prior|previous|last|same|figure|level|total|reading|,|of|'s|T|E))*$/;
export const PAST = /\b(?:T|record|year-ago|year-earlier|prior|previous|last)\b/;
const DONE =
  '(?:reported|posted|recorded|earned|lost|made|seen|sold|registered|spent|produced|shipped|imported|exported|delivered|paid|invested|harvested|mined|used|consumed|achieved|booked|logged|raised|borrowed|handled|carried|taken|bought|purchased|generated)';
export const PAST_NEXT = new RegExp(
  `^(?:(?:loss|profit|deficit|surplus) )?(?:(?:it |they |was |were )?(?:had )?${DONE}|(?:in|for|during|of) (?:the )?T|T|(?:a|the) (?:year|month|quarter) (?:ago|earlier|before))\\b`,
);
/** "(consensus $0.50)", "(est. 0.2%)", "(vs. $310m expected)" */
export const FORESEEN_IN_BRACKETS =
  /^(?:vs?\.?|versus|against)?(?: ?\.)? ?(?:the |analysts?'? |street |market |E |'s )*(?:consensus|cons|est|estimates?|estimated|expected|expectations?|forecasts?)(?: \.)?(?: estimates?| forecasts?| expectations?)?(?: (?:of|for|was|at|:))*$/;
export const EARLIER_IN_BRACKETS =
  /^(?:from|vs|versus|against|prev|prior|previous|previously|compared? (?:with|to)|(?:year-ago|year-earlier|last year|T)(?: ?:)?)(?: ?[.:])?$/;
/** "a loss of $126 million, wider than the $84 million it lost a year ago" */
export const COMPARATIVE =
  /^(?: ?(?:in|for|during)?(?: the)? T)* ?, ?(?:and |but )?(?:slightly |well |much |far |a touch |still )?(?:wider|narrower|higher|lower|more|less|better|worse|bigger|smaller|larger|greater|fewer|up|down|slower|faster|quicker|weaker|stronger|softer|milder) than(?: (?:the|a|an|its|their|loss|profit|net|of|'s|T|year-ago|year-earlier|prior|previous|last))*$/;
/** "sales of £52m, a 4% increase on the £50m of a year ago" */
export const GROWN_ON = new RegExp(
  `^,? ?(?:an?|which was an?) (?:[\\w-]+ ){0,2}(?:${[...MOVE_NOUNS.keys()].join('|')}) (?:on|over|from)(?: (?:the|its|T|'s|year-ago|prior|previous|last|year))*$`,
);
/** "revenue of £52m was marginally below the £53m of a year ago" */
export const HELD_TO =
  /^(?: ?(?:in|for|during)?(?: the)? T)* ?,? ?(?:and |but )?(?:(?:was|were|is|are|came in|stood|remains?|remained) )?(?:(?:just|still|slightly|marginally|well|far|a touch|a little|little|narrowly|comfortably|only) )*(?:(?:above|below|under|over|short of|ahead of)(?= )|(?:up|down) on)(?: (?:the|its|their|T|'s|record|year-ago|year-earlier|prior|previous|last))*$/;
/** "7 cents a share, higher than the same quarter last year, when the company reported 4 cents" */
export const SAME_THEN =
  /^(?: ?(?:in|for|during)?(?: the)? T)* ?, (?:wider|narrower|higher|lower|more|less|up|down|better|worse) (?:than|from)(?: (?:in|the|same|T|quarter|period|year|a|last|ago|earlier))+ ?, when (?:the (?:company|firm|group|bank)|it|E) (?:had )?(?:reported|posted|recorded|booked|earned|made|lost)(?: (?:a|an|of|eps|net|profit|loss|income|earnings|revenue|revenues|sales|adjusted))*$/;
/** "(and notably above last year's $1.32)", "(though higher than the $2.52 of the year-ago quarter)" */
export const BESIDE_IN_BRACKETS =
  /^(?:(?:and|but|though|although|also|still|well|notably|slightly|up|down|is|was) )*(?:above|below|higher than|lower than|better than|worse than|from)(?: (?:the|its|T|E|year-ago|year-earlier|prior|previous|last|'s|figure|of))*$/;
export const THEN = /\b(?:T|year-ago|year-earlier|ago|earlier)\b/;
export const EARLIER_ALSO = /^[,;] ?(?:prev|prior|previous|previously)(?: ?[.:])?$/;
/** "$90 million, 20% below the year before" */
export const BESIDE =
  /^(?: ?(?:against|versus|to|per) (?:the |a )?(?:E|greenback))?(?: ?(?:(?:in|for|during|at|by|on) )?(?:the )?(?:(?:end|start|close) of (?:the )?)?T)* ?,(?: or)?(?: (?:and|which|that)? ?(?:is|was|were|are))?$/;
/** "opened at 1.81 marks after yesterday's close in Europe of" */
export const AFTER_CLOSE = new RegExp(
  String.raw`^(?: ?(?:in|at|on)?(?: the)? [TE])* ?,? ?after (?=.*\b(?:clos(?:e|ing|ed)|finish(?:ed|ing)?|end(?:ed|ing)?|start(?:ed|ing)?|open(?:ed|ing)?|settle(?:d|ment)|fix(?:ed|ing)?|range|quote|late|early|last|T 's)(?: |$))(?:(?:a|an|the|its|T|E|'s|late|early|previous|last|local|overnight|here|clos(?:e|ing|ed)|finish(?:ed|ing)?|end(?:ed|ing)?|start(?:ed|ing)?|open(?:ed|ing)?|settled?|fix(?:ed|ing)?|range|quote|levels?|at|of|in|to|europe|${TOWNS})(?: |$))*$`,
);
/** "rose 2.2 pct in 1987 after 1.9 pct in 1986" */
export const AFTER = /^(?:(?:in |for )?(?:the )?T)* ?,? ?after$/;
export const LESS_THAN =
  /^(less|more|lower|higher|fewer|greater) than (?:in |at |for |during )?(?:a |the )?(?:same |previous |prior |preceding |last )?(?:T|year|month|quarter|week|period)\b/;
export const EXPECTATION =
  /\b(?:consensus|cons|est|ests|estimates?|estimated|exp|expect\w*|forecasts?|projections?|projected|guidance|street|polled|analysts?|predicted|prediction|anticipated|budgeted|smartestimate|view)\b/;
/** "from $2m a year earlier and a consensus of", "and against the forecast of": held against an estimate, too. */
export const ALSO_FORESEEN =
  /^(?: ?(?:in |for )?(?:the )?T)* ?,? ?and (?:with |to |against |versus |above |below |ahead of |short of )?(?:[\w'’&-]+ ){0,5}(?:consensus|estimates?|forecasts?|expectations?|projections?)(?: [\w'’&-]+){0,4}? (?:of|for|at)$/;
export const ALSO_HELD =
  /^(?: ?(?:in |for )?(?:the )?T)* ?,? ?and (?:with |to |against |versus |above |below |ahead of |short of )?(?:the|an?)$/;
export const EXPECTATION_NEXT =
  /^(?:that )?(?:(?:an|analysts?'?|the|street|market|consensus) )*(?:expected|forecast|estimated?|projected|predicted|consensus|anticipated|analysts? (?:had )?(?:expected|forecast|estimated|projected|predicted))\b(?! (?:in|on|at|earlier|last|T))/;
/** What a level has to keep to. */
export const LIMIT =
  /\b(?:covenants?|requirements?|required|limits?|ceiling|thresholds?|regulatory|minimum of|maximum of|statutory)\b/;
/** "compared with its previous forecast of": what the firm itself foresaw before. */
export const OWN_EARLIER =
  /\b(?:previous|prior|earlier|old|original|initial) (?:[\w-]+ ){0,2}(?:estimates?|forecasts?|guidance|outlook|projections?|view|range|target)\b/;
export const OTHER_UNIT = /^(?: ?,)?(?: ?or(?: by)?| \/)$/;
/** "revenue was $996m where the Street had been looking for" */
export const LOOKED_FOR =
  /^ ?[,;]? ?(?:where|when|while|whereas|but|and)? ?(?:the |wall |most )*(?:street|analysts?|consensus|economists|E) (?:had |has |was |were )*(?:been )?(?:looking for|expect(?:ed|ing)|forecast(?:ing)?|call(?:ed|ing) for|pencill?ed in|modell?(?:ed|ing)|anticipat(?:ed|ing)|braced for|predict(?:ed|ing)|seen)(?: (?:about|around|just|a|an|revenues?|sales|earnings|profits?|eps|of|for))*$/;
/** "lost 22 cents, a far cry from the 81-cent loss" */
export const FAR_CRY = /^(?:[\w-]+ ){0,7}?, a far cry from(?: (?:the|a|an|its))*$/;
const NOUNS = [...MOVE_NOUNS.keys()].join('|');
/** "which represented", "marking": what holds a figure against its change. */
const SHOWING =
  '(?:represent(?:ing|s|ed)|mark(?:ing|s|ed)|show(?:ing|s|ed)|reflect(?:ing|s|ed)|register(?:ing|s|ed)|constitut(?:ing|es|ed)|translat(?:ing|es|ed) (?:in)?to|equat(?:ing|es|ed) to|equivalent to)';
/** What may still follow an estimate that stands before the change. */
const OF_ESTIMATE = '(?:(?:analysts? )?(?:consensus|estimates?|expectations?|forecasts?|guidance)(?= ?,))?';
const ACROSS = '(?: ?(?:across|in) (?:the )?E(?: ?, (?:and )?(?:the )?E| and (?:the )?E)*)?';
/** "1.33 against the dollar": what a currency is told in. */
const IN_OTHER = '(?: ?(?:against|versus|vs|to) (?:the |a )?(?:E|greenback|buck)(?= |$))?';
export const APPOSED = new RegExp(
  `^(?:of (?:(?:its|the|net|total) )*(?:revenues?|sales)(?= ?,))?${OF_ESTIMATE}${ACROSS}${IN_OTHER}${TIMES}(?: ?,)? ?(?:which |that )?(?:is |was |were |makes |for |or |with |after |a |an |the |and ${SHOWING} |${SHOWING} )*(?:(?:up|down|off|higher|lower|flat)(?: by)?|(?:an?|its|the) (?:[\\w-]+ ){0,2}(?:${NOUNS}) of)$`,
);
export const AS_GROWTH = new RegExp(
  `^${OF_ESTIMATE}${ACROSS}${TIMES}(?: ?,)? ?(?:and |which |that )?${SHOWING} (?:[\\w-]+ ){0,2}(?:${NOUNS}) of$`,
);
export const VERBED = new RegExp(`^${TIMES}(?: ?,)?(?: which| that)?(?: has| have| had)? ?(\\w+)(?: by)?$`);
/** "across Europe", "in its main markets" */
const SOMEWHERE = '(?: ?(?:across|in|at|throughout|for) (?:[\\w-]+ (?:, )?){1,8})?';
export const BEFORE_NOUN = new RegExp(
  `^${ACROSS}${TIMES}(?:${SOMEWHERE} ?,)?(?: ?,)? ?(?:and |which |that |or )?(?:(?:is |was |makes |for |with |${SHOWING} )*(?:a|an|its|the)|${SHOWING})$`,
);
/** "and an increase of 6 percent", behind a level: the change of it, unless the figure names a measure of its own. */
export const AND_NOUN = new RegExp(`^(?: ?,)? ?and (?:an?) (?:[\\w-]+ ){0,2}(?:${NOUNS}) of$`);
export const A_RESULT = /\b(?:and|with|or) (?:an?|its|the)(?: [\w-]+){0,3} (?:loss|losses) of$/;
export const GROWN_BY = new RegExp(
  `\\b(${[...MOVE_NOUNS.keys(), 'up', 'down', 'off', 'higher', 'lower'].join('|')})\\b`,
);
