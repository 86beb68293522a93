import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { GROUPS, PAPERS, UNNAMED } from '../lexicon/sources.ts';
import { isWordCode } from '../text/cues.ts';
import { NAME, NO_NAME, nameIn } from './named.ts';

const NAME_AT_END = new RegExp(`(?:^|[ "(<])(${NAME})>?$`);
const APPOSED = new RegExp(
  `(?:^|[ "])(${NAME})(?: \\([^()]{1,40}\\))?, (?:a|an|the|its|who|chief|head|[a-z]+)\\b[^,;"]{2,90},$`,
);
/** "Jane Roe, Chief Strategist, Acme Research, said" */
const TITLED = new RegExp(
  `(?:^|[ "])(${NAME}), (?:[A-Z][\\w&.'-]* ){0,4}(?:Chief|Head|Director|Analyst|Strategist|Economist|President|Chairman|Chairwoman|Chair|Manager|Officer|CEO|CFO|COO|Founder|Partner|Minister|Governor|Secretary|Associate|Advisor)\\b[^;"]{0,90},$`,
);
/** "The company, which listed last year, said", "the chain, which said". */
const RELATED = new RegExp(
  `((?:^|[,;"] |\\b(?:at|by|of|for|from|to|in|with) )(?:(?:[Tt]he|[Ii]ts) [a-z-]+|(?:[a-z]+ ){0,4}${NAME})),? (?:which|who|whose)(?: [^;"]{2,110},)?$`,
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
  /** What the word stands for: the firm ("it", "the lender"), a person ("he"), the one quoted last ("the bank's analysts"). */
  readonly stands: 'firm' | 'person' | 'group' | null;
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
    return { name: titled[1], stands: null, paper: false, length: whole - before.indexOf(titled[1], titled.index) };
  const role = before.endsWith(',') ? ROLED.exec(before)?.[1] : undefined;
  if (role !== undefined) return { name: role, stands: null, paper: false, length: role.length + 2 };
  const spoken = withoutHelpers(before);
  const plain = DAY_BEHIND.test(spoken) ? spoken.replace(DAY_BEHIND, ',') : spoken;
  const apposed = plain.endsWith(',') ? APPOSED.exec(plain) : null;
  if (apposed?.[1] !== undefined && !NO_NAME.test(apposed[1])) {
    const name = apposed[1].replace(OPENERS, '');
    return { name, stands: null, paper: false, length: whole - before.indexOf(name, apposed.index) };
  }
  if (FORMS_OF_BE.has(lastWord(before))) return null;
  const relative = before.includes(' wh') ? RELATED.exec(before) : null;
  if (relative?.[1] !== undefined) return speakerIn(relative[1]);
  if (before.endsWith(',') || before.endsWith('"')) return null;
  const words = withoutAsides(before);
  const end = lastWord(words).toLowerCase();
  if (/^(?:and|but)$/.test(end) && /(?:^|[ ,])(?:and|but)$/.test(words))
    return { name: null, stands: 'firm', paper: false, length: whole - words.length };
  const pronoun = PRONOUNS.has(end) && /(?:^|[ "])\w+$/.test(words) ? end : undefined;
  if (pronoun !== undefined) {
    const stands = pronoun === 'he' || pronoun === 'she' ? 'person' : 'firm';
    return { name: null, stands, paper: false, length: whole - words.length + pronoun.length };
  }
  return describedBy(words, whole);
}

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

/** Who is described by the noun phrase at the end of some words; `whole` is how far its verb stands from their start. */
function describedBy(words: string, whole: number): Speaker | null {
  const phrase =
    /(?:^|[,;:"] ?|\b(?:and|but|after|as|while|because|that|when|where) )([^,;:"]{2,80})$/.exec(words)?.[1] ??
    words.slice(-60);
  const last = /([\w-]+)$/.exec(phrase)?.[1]?.toLowerCase() ?? '';
  if (UNNAMED.has(last)) return null;
  const length = whole - words.length + phrase.length;
  const paper =
    /\b(?:data|figures|numbers|statistics|reports?|surveys?|polls?|study|research|analysis|filings?|index)\b/i.test(
      phrase,
    );
  if (COMPANY_NOUNS.has(last) && /^(?:the|its) /i.test(phrase)) return { name: null, stands: 'firm', paper, length };
  if (GROUPS.has(last) && /^(?:the|its) [\w-]+'s /i.test(phrase)) return { name: null, stands: 'group', paper, length };
  const name = NAME_AT_END.exec(phrase)?.[1]?.replace(OPENERS, '');
  if (name !== undefined && !NO_NAME.test(name)) return { name, stands: null, paper, length };
  const described =
    PAPERS.has(last) || GROUPS.has(last) || /^(?:spokes\w+|executive|official)$/.test(last) ? nameIn(phrase) : null;
  return described === null ? null : { name: described, stands: null, paper, length };
}
