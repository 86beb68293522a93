/** After a name: it has shares, sales or a board, as firms do. */
export const CUE =
  /^(?:'s?|s')? ?,? ?(?:shares|share price|stock|reported|posted|has agreed|agreed to|revenues?|sales|profits?|earnings|net |results|business|board|CEO|chief executive|is an? (?:[a-z-]+ ){0,3}(?:company|firm|provider|maker|operator)|which makes|the company|units?\b|subsidiary)/;
/** After a name: firms and people say things. */
export const SAYS = /^,? ?(?:said|says|announced|expects|plans)/;
/** After a name: it rises or falls, as shares do. */
export const MOVES =
  /^ (?:fell|rose|gained|dropped|jumped|climbed|slid|slipped|tumbled|surged|plunged|soared|shed|lost|closed|advanced|declined|rallied|sank|was (?:up|down))/;
/** Before a name: it is owned, bought or led, as firms are. */
export const BEFORE_CUE =
  /(?:[Ss]hares (?:of|in)|[Ss]tock of|stake in|acquired?|acquisition of|bought|buy|rivals?|peers?|owner|maker|giant|startup|firm|company|group|parent|retailer|lender|insurer|brokerage|unit|subsidiary|analysts? at|analysts from|takeover of|(?:executive|officer|chairman|president|head|CEO|CFO|founder|chief) (?:of|at)|merger with|invested in|backed) $/;
/** After a name: a post that a person holds. */
export const PERSON_AFTER =
  /^,? (?:(?:the|its|an?|[Tt]he company's) )?(?:chief|CEO|CFO|president|chairman|analyst|head of|managing|senior|founder|co-founder|director|strategist|economist|portfolio manager|who )/;
