/** Units of measure after a figure, every spelling, with the long singular form that is reported. */
export const MEASURES: readonly (readonly [words: string, unit: string])[] = [
  ['barrel|barrels|bbl|bbls', 'barrel'],
  [
    'bpd|b/d|bbl/d|bopd|barrels/day|barrels a day|barrels per day|barrels daily|barrel per day|barrel a day|barrels of oil per day',
    'barrel per day',
  ],
  ['boepd|boe/d|barrels of oil equivalent per day|barrels of oil equivalent a day', 'barrel of oil equivalent per day'],
  ['boe|barrels of oil equivalent', 'barrel of oil equivalent'],
  ['tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|mt', 'tonne'],
  ['tonnes per year|tonnes a year|metric tons per year|metric tons a year|tpa|mtpa', 'tonne per year'],
  ['ton|tons|long tons|short tons|short ton', 'ton'],
  ['kilogram|kilograms|kilo|kilos|kg|kgs', 'kilogram'],
  ['gram|grams|gramme|grammes', 'gram'],
  ['grams per tonne|grams a tonne|grams per ton|g/t', 'gram per tonne'],
  ['ounce|ounces|oz|troy ounces|troy ounce', 'ounce'],
  ['lb|lbs', 'pound'],
  ['bushel|bushels', 'bushel'],
  ['gallon|gallons', 'gallon'],
  ['litre|litres|liter|liters', 'litre'],
  ['mile|miles', 'mile'],
  ['kilometre|kilometres|kilometer|kilometers|km|kms', 'kilometer'],
  ['metre|metres|meter|meters', 'meter'],
  ['foot|feet|ft', 'foot'],
  ['inch|inches', 'inch'],
  ['yard|yards', 'yard'],
  ['acre|acres', 'acre'],
  ['hectare|hectares', 'hectare'],
  ['square foot|square feet|sq ft|sq. ft.|sq. ft|sqft', 'square foot'],
  ['square metre|square metres|square meter|square meters|sq m|sqm', 'square meter'],
  ['square kilometre|square kilometres|square kilometer|square kilometers|sq km', 'square kilometer'],
  ['square mile|square miles', 'square mile'],
  ['cubic foot|cubic feet', 'cubic foot'],
  ['cubic feet per day|cubic feet a day|cf/d', 'cubic foot per day'],
  ['cubic metre|cubic metres|cubic meter|cubic meters', 'cubic meter'],
  ['bcf', 'billion cubic feet'],
  ['bcm', 'billion cubic meters'],
  ['tcf', 'trillion cubic feet'],
  ['mmbtu', 'million british thermal units'],
  ['gigawatt|gigawatts|gw', 'gigawatt'],
  ['megawatt|megawatts|mw', 'megawatt'],
  ['kilowatt|kilowatts|kw', 'kilowatt'],
  ['gigawatt hour|gigawatt hours|gwh', 'gigawatt hour'],
  ['megawatt hour|megawatt hours|mwh', 'megawatt hour'],
  ['kilowatt hour|kilowatt hours|kwh', 'kilowatt hour'],
  ['terawatt hour|terawatt hours|twh', 'terawatt hour'],
  ['carat|carats', 'carat'],
  ['bale|bales', 'bale'],
  ['bag|bags', 'bag'],
  ['hundredweight|cwt', 'hundredweight'],
  ['share|shares|shrs|shs', 'share'],
  ['unit|units', 'unit'],
  ['bitcoin|bitcoins|btc', 'bitcoin'],
  ['ether|ethers|eth', 'ether'],
  ['teu|teus', 'twenty-foot equivalent unit'],
  ['staff', 'staff'],
  ['gigabyte|gigabytes|gb', 'gigabyte'],
  ['terabyte|terabytes|tb', 'terabyte'],
];

/** What money can be per, each spelling with its singular: "a share", "per tonne", "/oz". */
export const PER_NOUNS: readonly (readonly [words: string, noun: string])[] = [
  ['share|shr|shs|shares', 'share'],
  ['stock', 'share'],
  ['unit', 'unit'],
  ['barrel|bbl', 'barrel'],
  ['ounce|oz|oz.|troy ounce', 'ounce'],
  ['tonne|metric ton|metric tonne|mt', 'tonne'],
  ['ton|short ton|long ton', 'ton'],
  ['pound|lb|lb.|pounds', 'pound'],
  ['bushel|bu', 'bushel'],
  ['gallon', 'gallon'],
  ['litre|liter', 'litre'],
  ['gram|gramme', 'gram'],
  ['kilogram|kilo|kg', 'kilogram'],
  ['megawatt hour|megawatt-hour|mwh', 'megawatt hour'],
  ['kilowatt hour|kilowatt-hour|kwh', 'kilowatt hour'],
  ['million british thermal units|mmbtu|million btu', 'million british thermal units'],
  ['therm', 'therm'],
  ['square foot|sq ft|square-foot', 'square foot'],
  ['square metre|square meter|sqm', 'square meter'],
  ['thousand cubic feet|mcf', 'thousand cubic feet'],
  ['us dollar|u.s. dollar', 'US dollar'],
  ['dollar', 'dollar'],
  ['euro', 'euro'],
  ['ads', 'ADS'],
  ['adr', 'ADR'],
  ['bitcoin|coin|token', 'coin'],
  ['acre', 'acre'],
  ['hectare', 'hectare'],
  ['mile', 'mile'],
  ['carat', 'carat'],
  ['kilometre|kilometer|km', 'kilometer'],
  ['user', 'user'],
  ['customer', 'customer'],
  ['passenger', 'passenger'],
  ['person', 'person'],
  ['vehicle', 'vehicle'],
  ['car', 'car'],
  ['bond', 'bond'],
  ['contract', 'contract'],
  ['note', 'note'],
  ['right', 'right'],
  ['warrant', 'warrant'],
  ['subscriber', 'subscriber'],
  ['bag', 'bag'],
  ['bale', 'bale'],
  ['hundredweight|cwt', 'hundredweight'],
  ['head', 'head'],
  ['household', 'household'],
];

/** Words that may stand between "per" and its noun: "per diluted share", "a common share". */
export const PER_MODIFIERS: ReadonlySet<string> = new Set(
  'diluted basic common ordinary equity fully-diluted adjusted primary class preferred new existing american depositary'.split(
    ' ',
  ),
);

/** Stretches of time: a number of them is a duration, not a figure. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  (
    'second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks wk wks weekend ' +
    'weekends fortnight fortnights month months mth mths mo mos quarter quarters qtr qtrs year years yr yrs yr. yrs. ' +
    'decade decades century centuries session sessions semester semesters weekday weekdays season seasons ' +
    'monday mondays tuesday wednesday thursday friday fridays'
  ).split(' '),
);

/** Adjectives of time and rank that make a duration with the noun that follows: "10 trading days". */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set(
  'trading business calendar consecutive straight full more fiscal working successive additional other and half'.split(
    ' ',
  ),
);

export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  salesmen: 'salesman',
  feet: 'foot',
  teeth: 'tooth',
  staff: 'staff',
  aircraft: 'aircraft',
  personnel: 'personnel',
  cattle: 'cattle',
  livestock: 'livestock',
  headcount: 'headcount',
  series: 'series',
  spacecraft: 'spacecraft',
  data: 'data',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'base',
  indices: 'index',
  vertices: 'vertex',
  wives: 'wife',
  lives: 'life',
  leaves: 'leaf',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  bonuses: 'bonus',
  campuses: 'campus',
  movies: 'movie',
  calories: 'calorie',
  cookies: 'cookie',
  ties: 'tie',
  equities: 'equity',
  axes: 'axis',
  criteria: 'criterion',
  media: 'medium',
  halves: 'half',
  shelves: 'shelf',
  knives: 'knife',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  cargoes: 'cargo',
};

/** Words in -s that are no plural nouns, so that no count ends in them. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  (
    'is was has does its his this as us says versus plus less unless across thus perhaps always besides yes ' +
    'rises falls gains adds drops loses slips jumps climbs soars sinks slides surges tumbles ends closes opens remains ' +
    'hits beats misses tops sees expects raises lifts boosts buys sells makes takes gives gets ' +
    'goes comes shows means seems includes wants aims owns holds runs keeps brings puts ' +
    'follows marks represents reflects towards afterwards upwards downwards overseas business news economics ' +
    'politics physics bias basis class loss gross press access process progress success address congress express ' +
    'excess mass glass gas bonus status focus campus virus surplus consensus census corps swiss series species ' +
    'times pct percents various numerous previous famous serious gigantic analysis crisis'
  ).split(' '),
);

/** Words that end a noun phrase, or cannot stand in one, in lower case. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with and or nor but as than that which who whom whose when where while if ' +
    'after before since until during between among over under above below into onto out up down off through per via ' +
    'against about around is are was were be been being am has have had do does did will would can could may might ' +
    'shall should must not no so too also very just only even still yet then there here this these those it its he ' +
    'she they we you i his her their our your my him them us me vs versus compared said says say told according ' +
    'because although though however due despite amid within without toward towards across near like unlike rose fell ' +
    'gained lost dropped declined climbed slipped jumped added closed ended traded opened remained reached hit beat ' +
    'missed expected reported posted last next ago earlier later today yesterday tomorrow each every all both any ' +
    'higher lower better worse compares including excluding plus minus levels level marks came went made took gave got versus ' +
    'pct percent january february march april may june july august september october november december monday ' +
    'tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Modifiers that say nothing of what is counted; they are left out of a unit. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'new additional more other further extra total mainland local existing major key big large small different ' +
    'separate individual main leading top such similar whole entire former present current first second initial ' +
    'outstanding several many few common ordinary million billion thousand net gross registered and ' +
    'largest biggest best finest smallest most richest oldest newest latest remaining own class'
  ).split(' '),
);

/** Nouns after which a four-digit number is a count though it looks like a year: "2000 employees". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'employees jobs people workers staff stores shops outlets branches customers shares vehicles cars trucks units tonnes ' +
    'tons barrels ounces homes houses apartments rooms beds flights aircraft planes jets members users subscribers ' +
    'companies banks firms investors shareholders patients cases deaths students troops contracts orders points ' +
    'positions posts roles layoffs redundancies restaurants hotels hectares acres kilometers kilometres miles megawatts ' +
    'bitcoins bitcoin lots bales bags bushels pounds carats containers ships vessels passengers visitors lots'
  ).split(' '),
);
