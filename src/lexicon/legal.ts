/** Legal forms: part of a firm's full name, no part of the name it goes by. */
export const LEGAL_FORMS =
  'inc incorporated corp corporation co cos company ltd limited plc llc llp lp ag sa nv se bhd berhad pty gmbh spa ab asa as oyj kk kgaa bv sab sarl pte tbk pjsc psc saog jsc pao ao cv nyse adr ads adrs oy kg sas sca bsc saa';

/** Words that end a firm's name and that its short name leaves out: "Alibaba Group Holding". */
export const FIRM_TAILS =
  'group holding holdings industries enterprises international technologies technology systems motors motor pharmaceuticals pharmaceutical pharma companies brands stores airlines airways financial bancorp bancshares communications entertainment energy resources laboratories labs bank partners associates capital platforms networks global worldwide therapeutics software solutions';

/** Words that end a firm's name and belong to its short name too: "Nestor Media". */
export const FIRM_ENDS =
  'media foods beverages mines mining battery batteries semiconductor semiconductors robotics health healthcare steel cement oil gas power electric air trucks auto autos automotive chemicals materials insurance properties realty logistics shipping retail aerospace defence defense management biosciences biotech genomics gaming studios interactive telecom mobile wireless renewables solar water infrastructure construction engineering machinery instruments devices diagnostics surgical vision apparel brewing brewery distillers dairy farms petroleum exploration minerals metals lithium uranium copper timber paper packaging plastics glass rubber textiles cosmetics hotels resorts casinos entertainment cruises railways rail freight express payments pay ventures equity advisors asset';
/** Last words that show a body which is no company. */
export const BODY_WORDS =
  'committee ministry department court university house senate congress commission parliament agency association council board bureau office administration authority party union institute organization organisation federation foundation government army navy force treasury act street avenue house summit forum conference survey report exchange system agreement treaty usda ftc sec fcc fda gatt';
