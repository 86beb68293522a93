import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { BODIES, GROUPS, PAPERS, UNNAMED } from '../lexicon/sources.ts';
import { isWordCode } from '../text/cues.ts';
import { NAME, NO_NAME, nameIn } from './named.ts';
import { PERSON_NOUNS } from './person.ts';

const NAME_AT_END = new RegExp(`(?:^|[ "(<])(${NAME})>?$`);
const APPOSED = new RegExp(
  `(?:^|[ "<])(${NAME})>?(?: plc)?(?: \\([^()]{1,40}\\))?, (?:a|an|the|its|who|chief|head|[a-z]+)\\b(?: [A-Z][\\w.]+, [A-Z][\\w. ]{1,20},)?[^,;"]{2,110},$`,
);
/** "Jane Roe, Chief Strategist, Acme Research, said" */
const TITLED = new RegExp(
  `(?:^|[ "])(${NAME}), (?:[A-Z][\\w&.'-]* ){0,4}(?:Chief|Head|Director|Analyst|Strategist|Economist|President|Chairman|Chairwoman|Chair|Manager|Officer|CEO|CFO|COO|Founder|Partner|Minister|Governor|Secretary|Associate|Advisor)\\b[^;"]{0,90},$`,
);
/** "The company, which listed last year, said", "the chain, which said". */
const RELATED = new RegExp(
  `((?:^|[,;"] |\\b(?:at|by|of|for|from|to|in|with) )(?:(?:[Tt]he|[Ii]ts) (?:[A-Z][\\w.'-]*,? ){0,5}[a-z-]+|(?:[a-z]+ ){0,4}${NAME})),? (?:which|who|whose)(?: [^;"]{2,110},)?$`,
);
/** "its chief executive, Jane Roe, said" */
const ROLED = new RegExp(`[a-z], (${NAME}),$`);
const IN_PAPER = / in an? (?:[a-z]+ ){0,3}[a-z]+$/;
/** Adverbs, times and places between a speaker and the verb. */
const ASIDE =
  /(?:[ ,]+(?:also|earlier|later|recently|still|separately|has|had|have|now|late|meanwhile|(?:on |late |early |earlier |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:earlier |late )?(?:this|last) (?:week|month|year))){1,5}$/;
const ASIDE_ENDS = new Set(
  'also earlier later recently still separately has had have now late meanwhile Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday week month year'.split(
    ' ',
  ),
);
const BRACKET = /(?<=[\w.'>] )[<(][^<>()]{1,60}[>)]$/;
const OPENERS =
  /^(?:(?:The|A|An|But|And|So|In|On|At|As|It|He|She|They|We|While|Meanwhile|However|Its|Their|For|After|Earlier|Still|This|That|If|Last) )?(?:(?:(?:Jan|Febr)uary|March|July|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?=[A-Z]\S* [A-Z]))?/;

/** Who stands before a verb of saying. */
export interface Speaker {
  /** The name, or null where a word stands for it. */
  readonly name: string | null;
  /** What the word stands for: the firm ("it", "the lender"), a body ("the department"), a person, those quoted last. */
  readonly stands: 'firm' | 'body' | 'person' | 'group' | null;
  /** That word, with what describes it; empty for a name. */
  readonly word: string;
  /** Figures or a paper, which only show. */
  readonly paper: boolean;
  /** From the first word of the speaker to the verb. */
  readonly length: number;
}

/** Who stands before a verb of saying, whose sentence up to it is `before`; null where nobody can be told. */
export function speakerIn(before: string): Speaker | null {
  const whole = before.length + 1;
  const titled = before.endsWith(',') ? TITLED.exec(before) : null;
  if (titled?.[1] !== undefined && !NO_NAME.test(titled[1]))
    return {
      name: titled[1],
      stands: null,
      word: '',
      paper: false,
      length: whole - before.indexOf(titled[1], titled.index),
    };
  const role = before.endsWith(',') ? ROLED.exec(before)?.[1] : undefined;
  if (role !== undefined) return { name: role, stands: null, word: '', paper: false, length: role.length + 2 };
  const spoken = withoutHelpers(before);
  const plain = DAY_BEHIND.test(spoken) ? spoken.replace(DAY_BEHIND, ',') : spoken;
  const apposed = plain.endsWith(',') ? APPOSED.exec(plain) : null;
  if (apposed?.[1] !== undefined && !NO_NAME.test(apposed[1])) {
    const name = apposed[1].replace(OPENERS, '');
    return { name, stands: null, word: '', paper: false, length: whole - before.indexOf(name, apposed.index) };
  }
  if (FORMS_OF_BE.has(lastWord(before))) return null;
  const relative = before.includes(' wh') ? RELATED.exec(before) : null;
  if (relative?.[1] !== undefined) {
    const inner = speakerIn(relative[1]);
    return inner && { ...inner, length: whole - (relative.index + relative[1].length + 1 - inner.length) };
  }
  const placed = before.includes(', ') ? PLACED.exec(before)?.[1] : undefined;
  if (placed !== undefined)
    return { name: placed, stands: null, word: '', paper: false, length: whole - before.lastIndexOf(placed) };
  if (before.endsWith(',') || before.endsWith('"')) return null;
  const words = withoutAsides(before);
  const end = lastWord(words).toLowerCase();
  if (/^(?:and|but)$/.test(end) && /(?:^|[ ,])(?:and|but)$/.test(words))
    return { name: null, stands: 'firm', word: 'and', paper: false, length: whole - words.length };
  const pronoun = PRONOUNS.has(end) && /(?:^|[ "])\w+$/.test(words) ? end : undefined;
  if (pronoun !== undefined) {
    const stands = pronoun === 'he' || pronoun === 'she' ? 'person' : 'firm';
    return { name: null, stands, word: pronoun, paper: false, length: whole - words.length + pronoun.length };
  }
  const firm = FIRM_OF.exec(words)?.[1] ?? FIRM_AT.exec(words)?.[1];
  if (firm !== undefined && COMPANY_NOUNS.has(lastWord(firm.replace(/ (?:of|behind)$/, ''))))
    return { name: null, stands: 'firm', word: firm, paper: false, length: whole - words.lastIndexOf(firm) };
  return describedBy(words, whole);
}

/** "analyst Rick Sales at Dover, Delaware-based Acme Corp" */
const PLACED = new RegExp(
  `(?:^|[ "])(?:${PERSON_NOUNS}) ([A-Z][\\w'-]+ [A-Z][\\w'-]+) (?:at|of|with) [A-Z][\\w.' -]{1,30}, [A-Z][^,;"]{2,50}$`,
);

/** "The maker of printers and scanners" */
const FIRM_OF = /(?:^|[."] )([Tt]he (?:[a-z-]+ ){1,4}(?:of|behind)) (?!the\b)[^,;:"]{3,60}$/;
/** "The Dover, Del., company", "the Delaware-based lender" */
const FIRM_AT = /(?:^|[."] )([Tt]he (?:[A-Z][\w.'-]*,? ){1,5}[a-z]+)$/;

/** "a maker of software, Tuesday said" */
const DAY_BEHIND = /, (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const HELPERS = new Set(['also', 'has', 'had', 'have', 'later', 'recently', 'separately']);
const FORMS_OF_BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we']);

/** The letters and digits at the end of some words; empty where a mark stands there. */
function lastWord(words: string): string {
  let from = words.length;
  while (from > 0 && isWordCode(words.charCodeAt(from - 1))) from--;
  return words.slice(from);
}

function withoutHelpers(words: string): string {
  let to = words.length;
  for (;;) {
    const space = words.lastIndexOf(' ', to - 1);
    if (space < 0 || !HELPERS.has(words.slice(space + 1, to))) return words.slice(0, to);
    to = space;
  }
}

const withoutAsides = (before: string): string => {
  const plain = withoutAside(before);
  const words = withoutAside(plain.includes(' in a') ? plain.replace(IN_PAPER, '') : plain).replace(/,$/, '');
  return (/[>)]$/.test(words) ? words.replace(BRACKET, '') : words).trimEnd();
};

const withoutAside = (words: string): string => (ASIDE_ENDS.has(lastWord(words)) ? words.replace(ASIDE, '') : words);

/** Words behind which another clause begins; "and" between names joins them. */
const LINKS = new Set(['after', 'as', 'while', 'because', 'that', 'when', 'where', 'but', 'and', 'since', 'although']);
const PHRASE = 80;

/** The noun phrase at the end of some words: behind the last mark or word that begins a clause. */
function phraseAtEnd(words: string): string {
  const near = words.slice(-PHRASE);
  const mark = Math.max(...[',', ';', ':', '"'].map((sign) => near.lastIndexOf(sign)));
  const clause = near.slice(mark + 1).trimStart();
  const parts = clause.split(' ');
  const link = parts.findLastIndex(
    (word, at) => LINKS.has(word.toLowerCase()) && !(word === 'and' && /^[A-Z]/.test(parts[at + 1] ?? '')),
  );
  return parts
    .slice(link + 1)
    .join(' ')
    .replace(WHEN_FIRST, '');
}
/** "Last week a spokesman" */
const WHEN_FIRST =
  /^(?:Last|This|Earlier this|Late last|Earlier) (?:week|month|year|quarter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?=an? |the )/;

const PAPER =
  /\b(?:data|figures|numbers|statistics|reports?|survey|surveys|polls?|study|research|analysis|filings?|index|tool|tracker|estimates)\b/i;
/** "official data released on Thursday" */
const RELEASED =
  / (?:released|published|issued|out|due)(?: (?:by (?:its|the)|on|in|earlier|late|this|the|[A-Z])[^,;]{0,40})?$/;
/** "data released by the Energy Information Administration": who made it known. */
const RELEASED_BY = new RegExp(`\\b(?:released|published|issued|compiled|provided|collected) by (?:the )?(${NAME})$`);
const DATED_PAPER = / (?:on |late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;
/** "exchange data for the day" */
const OF_TIME =
  /^(.{0,50}\b(?:data|figures|statistics|numbers)) (?:for|of|from) (?:the )?(?:day|week|month|quarter|year|[A-Z][a-z]+)$/;

/** "beating the 2.8% analysts had expected": they told what they expected alone. */
const FIGURE_BEFORE = /(?:\d%|[$€£¥]\S+|\d (?:pct|per ?cent|cents|[mb]ln|[mbtr]+illion)(?: [a-z]+)?) (?:that )?[\w-]+$/;

const ONE_PERSON = /^[Tt]he (?:analyst|economist|strategist|executive|minister|chairman|chairwoman|governor)$/;

/** "the central bank", "the trade group", "an industry body": no firm and nobody named before. */
export const bodyCalled = (phrase: string): string | null => BODY_CALLED.exec(phrase.replace(/\.$/, ''))?.[1] ?? null;
const BODY_CALLED =
  /^(?:[Tt]he|[Aa]n?|[Ii]ts) ((?:central bank)|(?:(?:oil|steel|auto|car|retail|banking|business) )?(?:trade|industry|lobby|lobbying|business|employers|producer|consumer|farm|growers|labou?r|rights|advocacy|research|polling) (?:group|body|association|lobby|federation|organi[sz]ation|firm|institute|union)|(?:national )?(?:statistics|data|census|stats) (?:office|agency|bureau|service|institute)|(?:finance|trade|energy|agriculture|economy|commerce|labou?r|oil|industry|treasury) (?:ministry|department)|(?:credit |debt )?ratings? (?:agency|firm|company)|think[- ]tank|(?:health|drug|drugs|competition|antitrust|market|securities|banking) (?:regulator|watchdog|authority)|(?:stock )?exchange operator|customs (?:office|agency|department|bureau)|(?:federal |state |state-run |U\.S\. )?government)$/;

/** Who is described by the noun phrase at the end of some words; `whole` is how far its verb stands from their start. */
function describedBy(words: string, whole: number): Speaker | null {
  const written = phraseAtEnd(words);
  const paper = PAPER.test(written);
  const length = whole - words.length + written.length;
  const maker = paper ? RELEASED_BY.exec(written)?.[1] : undefined;
  if (maker !== undefined) return { name: maker, stands: null, word: '', paper, length };
  const dated = paper ? written.replace(DATED_PAPER, '').replace(RELEASED, '') : written;
  const phrase = OF_TIME.exec(dated)?.[1] ?? dated;
  const end = /([\w-]+)$/.exec(phrase)?.[1] ?? '';
  const last = end.toLowerCase();
  if (UNNAMED.has(last) || (GROUPS.has(last) && FIGURE_BEFORE.test(phrase))) return null;
  const isNoun = end === last || /^the \w+$/i.test(phrase);
  const isThe = /^(?:the|its) /i.test(phrase);
  if (GROUPS.has(last) && /^(?:the|its) [\w-]+'s /i.test(phrase))
    return { name: null, stands: 'group', word: phrase, paper, length };
  if (ONE_PERSON.test(phrase)) return { name: null, stands: 'person', word: phrase.toLowerCase(), paper, length };
  if (bodyCalled(phrase) !== null) return { name: null, stands: 'body', word: phrase, paper, length };
  if (isThe && isNoun && COMPANY_NOUNS.has(last)) return { name: null, stands: 'firm', word: phrase, paper, length };
  if (isThe && isNoun && BODIES.has(last) && !/ [A-Z]/.test(phrase))
    return { name: null, stands: 'body', word: phrase, paper, length };
  const name = NAME_AT_END.exec(phrase)?.[1]?.replace(OPENERS, '');
  if (name !== undefined && name !== '' && !NO_NAME.test(name)) return { name, stands: null, word: '', paper, length };
  if (isThe && isNoun && BODIES.has(last)) {
    const bare = phrase.slice(4);
    return { name: bare, stands: null, word: '', paper, length };
  }
  const isDescribed = PAPERS.has(last) || GROUPS.has(last) || /^(?:spokes\w+|executive|official)$/.test(last);
  const described = isDescribed || (paper && phrase !== written) ? nameIn(phrase) : null;
  return described === null ? null : { name: described, stands: null, word: '', paper, length };
}
