export const NEGATED =
  /\b(?:not|n't|never|no longer|failed to|fails to|without|neither|nor|cannot|can't|no plans?|denied that|rather than)\b/i;
export const HYPOTHETICAL =
  /\b(?:suppose|imagine|let's say|hypothetical(?:ly)?|if (?:you|an investor) (?:had |was |were |have )?(?:to )?(?:invest|invested|own|owned|buy|bought|put|purchase|sell))\b/i;
/** "needs to rise 5%", "must cut costs by", "investors want it to raise": what ought to be, not what is. */
export const WANTED =
  /\b(?:must|ought to|needs? to|ha(?:s|ve) to|would (?:have|need) to) (?:[\w-]+ ){0,4}(?:by )?$|\b(?:wants?|wanted|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? on|press(?:es|ed|ing)|pressur(?:es|ed|ing)|lobb(?:y|ies|ied|ying)) (?!to\b)[^,;]{1,80} to [a-z]+ [^,;]{0,40}$/i;
/** "analysts doubt that sales will fall", "nobody expects it to rise", "it is unclear whether": what nobody states. */
export const DOUBTED =
  /\b(?:unlikely to|doubt(?:s|ed)?|nobody|no one|whether|(?:unclear|uncertain|unknown|not clear|not known) if)\b[^,;]*$/i;
/** "trading halts when the index falls 7%": what would have to happen, of which nobody says that it did. */
export const WHENEVER =
  /\b(?:when|whenever|every time|each time|until) [^,;]{1,60} (?:falls?|rises?|drops?|declines?|gains?|climbs?|jumps?|slips?|tumbles?|plunges?|moves?|reach(?:es)?|hits?|exceeds?) (?:(?:by|to|as much as) )*$/i;
/** "if it had fallen 5%, it would": the words before and behind. */
export const COUNTERFACTUAL = /(?:^|[,;] |\b(?:and|but|that) )(?:if|had)\b[^,;]*$/i;
export const WOULD_NEXT = /^[^;]{0,60}, [^;]{0,60}\b(?:would|could|might)\b/i;
/** "Will Acme double its dividend?", "What if gold hit $6,000?" */
export const QUESTION = /^(?:will|could|can|should|would|what if|does|do|did|might)\b[^.!]*\?\s*$/i;
export const DENIED =
  /\b(?:den(?:ied|ies|y|ying)|rejected|refuted|rebutted|dismissed)\b(?! (?:\w+ )?(?:wrongdoing|liability|allegations|charges|accusations|guilt|fault))/i;
export const UNTRUE =
  /\bno truth (?:to|in)\b|\b(?:not|n't) true that\b|\b(?:called|dismissed|described)\b[^.;]*\b(?:untrue|false|baseless|unfounded|wrong)\b/i;
/** "neither confirmed nor denied", "does not deny". */
export const NOT_DENIED = /\bneither confirmed nor denied\b|\b(?:not|n't|declined to(?: confirm or)?) deny\b/i;
export const RUMOUR =
  /\b(?:sources?|people|person) (?:familiar|close|briefed|with knowledge|said|told)|\breportedly\b|\brumou?r(?:s|ed)?\b|\bis (?:said|understood|believed|reported) to\b|\bin (?:\w+ )?talks\b|(?<!which |that |it |its |energy |income |revenue |water |power |funding )\bsources\b(?! of)|\bswirled\b|\b(?:considering|weighing|exploring|mulling)\b/i;
/** "reportedly fell 5%", "according to people familiar with": a movement that only unnamed ones tell. */
export const HEARSAY =
  /\breportedly [^,;]{0,50}$|\baccording to (?:[\w-]+ )?(?:sources|people familiar|people briefed)\b|\b(?:is|are) (?:said|understood|believed|rumou?red) to have\b/i;
export const CONDITION =
  /\b(?:if(?! (?:not|any|anything|only)\b)|unless|should (?:the|it|they)|assuming|provided that|in case|in the event of|were to)\b|^should \w+/i;
export const OTHERS =
  /\b(?:analysts?|economists?|consensus|markets?|sources|traders?|investors?|brokers?|brokerages?|strategists?|poll|street|survey|futures|swaps|(?:most|many|some|others) (?:expect|see|predict|forecast))\b/i;
export const FORESEEN =
  /\b(?:expect(?:s|ed|ing)?|forecast(?:s|ed|ing)?|model(?:l?ed|l?ing)|predictions? (?:of|for)|projections? (?:of|for|rang)|guid(?:es|ed|ance|ing)|outlook|sees|see|seen|seeing|plans?|planned|planning|aims?|aiming|targets?|targeting|targeted|projects|projected|projecting|(?:to|we|they|also|still|will) project|anticipat(?:es?|ed|ing)|predicts?|predicted|will|would|intends?|hopes?|pledged?|going to|set to|due to (?=(?:be|begin|start|open|close|report|publish|release|announce|rise|fall|grow|increase|decline|drop|expire|complete|pay|receive|deliver|launch|meet|take|come|go|sell|buy|build|cut|add|hit|reach|mature|end|list|raise|get|make|become|produce|see)\b)|on track|could|may|might|should|likely|probably|pegged|call(?:s|ed|ing)? for|look(?:s|ed|ing)? for|committed to|goals? (?:of|for)|decide[sd]? to|promis(?:es?|ed|ing)|vow(?:s|ed)|threaten(?:s|ed|ing)|estimates?|estimated|reckons?|(?:pric(?:e|ing|ed)|(?:market|bank|economy|desk|fund)s? prices) in|pencill?(?:ed|ing) in|tipped)\b/i;
/** "achieved its target of $2bn in savings": no longer foreseen. */
export const ATTAINED =
  /\b(?:exceeded|exceeds|met|meets|hit|surpassed|reached|achieved|attained|fulfilled) (?:its|their|an?|the) (?:[\w-]+ )?(?:targets?|goals?)\b/i;
/** "raised its forecast for operating profit to": what is foreseen, whenever that was told. */
export const GUIDANCE_FOR =
  /\b(?:forecasts?|guidance|outlook|targets?|projections?|(?:its|full-year|(?:19|20)\d\d) view)(?: again)? (?:for|of|on) (?:[\w&'-]+ ){0,7}$/i;
/** "Expectations for profit growth are 12%", "the mean expectation was for earnings of 5 cents". */
export const EXPECTATION =
  /(?:^|[,;"] ?|\b(?:and|but|while|the) )(?:(?:mean|median|average|current|consensus|analysts'?|market|street|[Ww]all [Ss]treet(?:'s)?) ){0,3}expectations? (?:[^ ,;]+ ){0,12}?(?:is|are|was|were|stands?|stood|calls?) [^,;]*$/i;
/** The same with a list behind it: "are 12% for Acme, 15% for Beta and". */
export const EXPECTED_LIST = /^expectations? (?:[^ ,;]+ ){0,8}?(?:is|are|was|were) (?:[^,;\d]*\d[^,;]*,){1,8}[^,;]*$/i;
export const OWN_GUIDANCE =
  /\b(?:guid(?:es|ed|ance|ing)|outlook|we expect|expects?|forecasts?|projects?|anticipates?|sees|targets|full[- ]year (?:20\d\d )?(?:guidance|outlook))\b/i;
/** "is expected to show that prices rose 0.3%": a figure that is not out yet. */
export const SHOWN =
  /(?<!\b(?:it|they|we|which|he|she|company|firm|group|bank) (?:had )?)\b(?:expected|forecast|likely|seen|predicted) to (?:show|have|report|post|reveal)\b/i;
/** "inventories probably fell", "Acme estimates that spending added 50 basis points". */
export const OPINED =
  /\b(?:probably|likely) \w+(?: (?:by|to))?\s*$|\b(?:estimates?|reckons?|believes?|thinks?) (?:that )?[^,;]{3,60}$/i;
/** "with estimated sales of": reckoned, not foreseen. */
export const ESTIMATED = /\b(?:with|had|has|an|on) estimated (?:(?!that\b|to\b)[\w-]+ ){1,6}$/i;
/** "and fiscal 2023 revenue to be around $5m": told of what is to come by a verb before. */
export const TO_BE =
  /(?<!\b(?:out|proved|proven|found|believed|thought|said|estimated|have|has|had|used|seem|seems|appeared|appears)) to (?:be|total|average|come in at|stand at|range)(?: (?:about|around|approximately|nearly|roughly|almost|some|over|above|below|under|between|from|at least|more than|less than|up to))*(?: an?)? $/;
/** "would produce 2.6m tonnes", where nobody foretells it. */
export const WOULD = /\bwould\b/;
export const FORETOLD =
  /\b(?:said|says|saying|told|tells|announced|added|warned|wrote|noted|estimated?s?|predict(?:s|ed)?|forecasts?|expect(?:s|ed|ing|ations)?|plan(?:s|ned)?|pledged?|promised|hop(?:es?|ed|ing)|reckons?|guid(?:es|ed|ance)|project(?:s|ed)?|propos\w+|according|show(?:s|ed)|budget|bill|target\w*|signal\w*|flag\w*|indicat\w+|caution\w*|believ\w+|thinks?|disclos\w+|confirm\w*|reveal\w*|stat(?:ed|es)|suggest\w*|insist\w*|reiterat\w*|reported)\b/i;
/** "are put at 65,000 tonnes" */
export const PUT_AT = /\b(?:is|are) (?:variously |now )?put at\b/;
/** "above the $2 that analysts had expected, on": what the figure before was held against. */
export const HELD_AGAINST =
  /\b(?:above|below|over|under|than|versus|vs\.?|against|beat(?:s|ing)?|topp?(?:ed|s|ing)|miss(?:ed|es|ing)|exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|smash(?:ed|es|ing)|match(?:ed|es|ing)|ahead of|short of|shy of|compared (?:with|to)|in line with) (?:[^,;]{1,90} )?(?:expect(?:ed|ing|ations?)?|estimates?|estimated|forecasts?|consensus|anticipated|predicted|projected|looking for)\b[^,;]{0,30}?(?:[,:]|(?= (?:on|with|after|at|as|amid|posting|reporting)\b))/g;
/** "A 10% fall in Acme would wipe out": the words before the figure, and those behind the noun. */
export const ANY_MOVE = /(?:^|[,;"] ?|\b(?:and|but|that|said) )(?:an?|any|another|a further) (?:[\w-]+ )?$/i;
export const WOULD_DO = /^[^.;,]{0,60}? (?:would|could|might)\b/;
export const LATER_CONDITION =
  /^[^.;]{0,40}\b(?:if [a-z]+|unless|were (?:the|it|its|a)\b[^.;,]{0,30}? to|in the event)\b/i;

/** Words of which a sentence holds one where a pattern of the same name can fit. */
export const MODALITY_CUES = {
  negated:
    "not|n't|never|no longer|failed to|fails to|without|neither|nor|cannot|can't|no plan|no plans|denied that|rather than",
  hypothetical: "suppose|imagine|let's say|hypothetical|hypothetically|if you|if an investor",
  denied: 'denied|denies|deny|denying|rejected|refuted|rebutted|dismissed',
  wanted:
    'must|ought to|need to|needs to|has to|have to|want|wants|wanted|urge|urges|urged|urging|ask|asks|asked|asking|call on|calls on|called on|calling on|presses|pressed|pressing|pressures|pressured|pressuring|lobby|lobbies|lobbied|lobbying',
  doubted: 'unlikely to|doubt|doubts|doubted|nobody|no one|whether|unclear|uncertain|unknown|not clear|not known',
  supposed: 'if|had',
  each: 'each|every',
  withdrawn: 'withdrew|withdrawn|withdrawing|scrapped|suspended|abandoned|pulled|shelved|ditched|retracted|rescinded',
  whenever: 'when|whenever|every time|each time|until',
  untrue: "not true|n't true|truth|untrue|false|baseless|unfounded|wrong",
  rumour:
    'source|sources|people|person|reportedly|rumor|rumors|rumored|rumour|rumours|rumoured|is said to|is understood to|is believed to|is reported to|talks|swirled|considering|weighing|exploring|mulling',
  opined: 'probably|likely|estimate|estimates|reckon|reckons|believe|believes|think|thinks',
  put: 'put|puts|peg|pegs|pencil',
  condition: 'if|unless|should|assuming|provided that|in case|in the event|were to|were the|were it|were its|were a',
  would: 'would',
  toBe: 'to be|to total|to average|to come in at|to stand at|to range',
  expectation: 'expectation|expectations',
  shown: 'expected to|forecast to|likely to|seen to|predicted to',
  foreseen:
    'expect|expects|expected|expecting|forecast|forecasts|forecasted|forecasting|modeled|modelled|modeling|modelling|prediction|predictions|projection|projections|guides|guided|guidance|guiding|outlook|sees|see|seen|seeing|plan|plans|planned|planning|aim|aims|aiming|target|targets|targeting|targeted|project|projects|projected|projecting|anticipate|anticipates|anticipated|anticipating|predicts|predicted|will|would|intend|intends|hope|hopes|pledge|pledged|going to|set to|due to|on track|could|may|might|should|likely|probably|pegged|call for|calls for|called for|calling for|look for|looks for|looking for|looked for|committed to|goal of|goal for|goals of|goals for|view of|decides to|decided to|promise|promises|promised|promising|vows|vowed|threatens|threatened|threatening|estimate|estimates|estimated|reckon|reckons|price in|prices in|pricing in|priced in|pencilled in|penciled in|tipped',
};
