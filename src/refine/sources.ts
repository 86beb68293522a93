import type { Sentence } from '../frame/sentence.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { EXPECTING, GROUPS, MERELY_TELLING, PAPERS, SHOWING, TELLING, UNNAMED } from '../lexicon/sources.ts';
import type { Span } from '../schema/span.ts';
import { NAME, NO_NAME, nameIn } from './named.ts';

/** Who speaks in a sentence, and which part of it is theirs. */
export interface Source {
  /** The name, or null where a word stands for it. */
  readonly name: string | null;
  /** What the word stands for: the firm ("it", "the lender"), a person ("he"), the one quoted last ("the bank's analysts"). */
  readonly stands: 'firm' | 'person' | 'group' | null;
  /** "expects" and "reported" make only somebody else the source. */
  readonly manner: 'tells' | 'expects' | 'reports';
  /** The words that say so. */
  readonly span: Span;
  /** What they said lies here. */
  readonly scope: Span;
}

const CUE =
  /\b(?:according to|citing|told by|sa(?:id|ys?|ying)|t(?:old|ells)|announc(?:ed|es|ing)|believes|reckons?|not(?:ed|es)|warn(?:ed|s)|wr(?:ote|ites)|den(?:ied|ies)|confirm(?:ed|s)|predict(?:ed|s)|argue[sd]|comment(?:ed)|cautioned|disclosed|revealed|state[sd]|add(?:ed|s)|report(?:ed|s)|explained|continued|expect(?:s|ed)?|estimate[sd]?|forecast(?:s|ing)?|sees|project(?:s|ed)|pegged|puts?|press release|calculates|show(?:s|ed|n)?|indicate[sd]|suggest(?:s|ed)?)\b/gi;
const NAME_AT_END = new RegExp(`(?:^|[ "(<])(${NAME})>?$`);
const ROLES =
  '(?:the|its|a|an|chief|vice|deputy|senior|executive|financial|operating|marketing|managing|investment|market|officer|president|chairman|chairwoman|chair|director|head|analyst|analysts|strategist|strategists|economist|economists|trader|broker|consultants?|consultancy|at|of|founder|spokes\\w+|manager|partner)';
const NAME_AT_START = new RegExp(
  `^ (?:${ROLES} ){0,4}(${NAME})(?=[.,;"]|$| (?:of|at|in|on|for|from|who|to|after|during|late|earlier)\\b)`,
);
const APPOSED = new RegExp(`(?:^|[ "])(${NAME}), (?:a|an|the|its|who|chief|head|[a-z]+)\\b[^,;"]{2,90},$`);
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
const BRACKET = /(?<=[\w.'>] )[<(][^<>()]{1,60}[>)]$/;
const OPENERS =
  /^(?:The|A|An|But|And|So|In|On|At|As|It|He|She|They|We|While|Meanwhile|However|Its|Their|For|After|Earlier|Still|This|That|If) /;
const ENDS = /^(?:$|[.,;"!?)]|(?: (?:on|in|at|late|earlier|this|last|to|by|during|today|yesterday|after)\b))/;

/** The sources of a sentence, in order. */
export function findSources(sentence: Sentence): Source[] {
  const { start, end, article } = sentence;
  const text = article.clean.slice(start, end).replaceAll('\n', ' ');
  const found: Source[] = [];
  for (const match of text.matchAll(CUE)) {
    const cue = match[0].toLowerCase();
    if (match[0] !== cue && !/^(?:Says|According to)$/.test(match[0])) continue;
    const at = match.index;
    const source =
      cue === 'press release'
        ? released(text, at)
        : cue === 'according to' || cue === 'citing' || cue === 'told by'
          ? named(text, at, cue)
          : spoken(text, at, cue);
    if (source !== null) found.push({ ...source, span: shift(source.span, start), scope: shift(source.scope, start) });
  }
  return found;
}

/** How far a source reaches in a sentence. */
const REACH = 600;

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** "according to X": all of the sentence on its side of a semicolon. */
function named(text: string, at: number, cue: string): Source | null {
  const from = at + cue.length;
  const phrase = /^[^,;:"()]{2,90}/.exec(text.slice(from))?.[0] ?? '';
  const name = nameIn(phrase.replace(/ (?:that|which|who|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b.*$/, ''));
  if (name === null) return null;
  const reach = Math.max(0, at - REACH);
  const open = reach + text.slice(reach, at).lastIndexOf(';') + 1;
  const close = text.slice(at, at + REACH).indexOf(';');
  return {
    name,
    stands: null,
    manner: 'tells',
    span: { start: at, end: from + phrase.trimEnd().length },
    scope: { start: open, end: close < 0 ? Math.min(text.length, at + REACH) : at + close },
  };
}

/** "Air Canada press release: …" */
function released(text: string, at: number): Source | null {
  if (at > 60) return null;
  const name = new RegExp(`^(${NAME}) $`).exec(text.slice(0, at))?.[1];
  const colon = at + text.slice(at, at + 60).indexOf(':');
  if (name === undefined || colon < at) return null;
  return told(name, null, 'tells', { start: 0, end: at + 13 }, { start: colon, end: text.length });
}

const mannerOf = (cue: string): Source['manner'] =>
  MERELY_TELLING.has(cue) && cue.startsWith('report')
    ? 'reports'
    : EXPECTING.has(cue) && !cue.startsWith('estimate')
      ? 'expects'
      : 'tells';

/** "X said …", "…, X said", "…, said X": the part of the sentence that was said. */
function spoken(text: string, at: number, cue: string): Source | null {
  const to = at + cue.length;
  const after = text.slice(to, to + 100);
  const before = text.slice(Math.max(0, at - 140), at).trimEnd();
  if (TELLING.has(cue) && /[,"]$/.test(before)) {
    const name = NAME_AT_START.exec(after);
    if (name?.[1] !== undefined && !NO_NAME.test(name[1]))
      return told(
        name[1],
        null,
        'tells',
        { start: at, end: to + name[0].length },
        { start: Math.max(0, at - REACH), end: at },
      );
  }
  const ends = ENDS.test(after);
  if (MERELY_TELLING.has(cue) && !ends && !/^ that\b/.test(after)) return null;
  if (NOUNS.test(cue) && NOUN_NEXT.test(after)) return null;
  const speaker = speakerIn(before);
  if (speaker === null || (SHOWING.has(cue) && !TELLING.has(cue) && !speaker.paper && !ends)) return null;
  if (EXPECTING.has(cue) && speaker.stands !== null) return null;
  const span = { start: at - speaker.length, end: to };
  const isBehind = ends && /[,"] ?$/.test(text.slice(Math.max(0, span.start - 3), Math.max(0, span.start)));
  if (!isBehind && ends && cue !== 'announced' && after.length < 3) return null;
  const scope = isBehind
    ? { start: Math.max(0, span.start - REACH), end: span.start }
    : { start: to, end: Math.min(text.length, to + REACH) };
  return told(speaker.name, speaker.stands, mannerOf(cue), span, scope);
}

const NOUNS = /^(?:estimates?|forecasts?|notes|projects|reports|put|puts)$/;
const NOUN_NEXT = /^ (?:for|of|to|by|and|from|in|at|on|were|was|had)\b|^[,.;)]/;

const told = (
  name: string | null,
  stands: Source['stands'],
  manner: Source['manner'],
  span: Span,
  scope: Span,
): Source => ({
  name,
  stands,
  manner,
  span,
  scope,
});

interface Speaker {
  readonly name: string | null;
  readonly stands: Source['stands'];
  readonly paper: boolean;
  /** From the first word of the speaker to the verb. */
  readonly length: number;
}

/** Who stands before a verb of saying. */
function speakerIn(before: string): Speaker | null {
  const whole = before.length + 1;
  const apposed = APPOSED.exec(before.replace(/(?: (?:also|has|had|have|later|recently|separately))+$/, ''));
  const role = ROLED.exec(before)?.[1];
  if (role !== undefined) return { name: role, stands: null, paper: false, length: role.length + 2 };
  if (apposed?.[1] !== undefined && !NO_NAME.test(apposed[1])) {
    const name = apposed[1].replace(OPENERS, '');
    return { name, stands: null, paper: false, length: whole - before.indexOf(name, apposed.index) };
  }
  if (/\b(?:is|are|was|were|be|been|being)$/.test(before)) return null;
  const relative = RELATED.exec(before);
  if (relative?.[1] !== undefined) return speakerIn(relative[1]);
  if (/[,"]$/.test(before)) return null;
  const words = before
    .replace(ASIDE, '')
    .replace(IN_PAPER, '')
    .replace(ASIDE, '')
    .replace(/,$/, '')
    .replace(BRACKET, '')
    .trimEnd();
  if (/(?:^|[ ,])(?:and|but)$/.test(words))
    return { name: null, stands: 'firm', paper: false, length: whole - words.length };
  const pronoun = /(?:^|[ "])(it|they|he|she|we)$/i.exec(words)?.[1]?.toLowerCase();
  if (pronoun !== undefined) {
    const stands = pronoun === 'he' || pronoun === 'she' ? 'person' : 'firm';
    return { name: null, stands, paper: false, length: whole - words.length + pronoun.length };
  }
  const phrase =
    /(?:^|[,;:"] ?|\b(?:and|but|after|as|while|because|that|when|where) )([^,;:"]{2,80})$/.exec(words)?.[1] ??
    words.slice(-60);
  const last = /([\w-]+)$/.exec(phrase)?.[1]?.toLowerCase() ?? '';
  const length = whole - words.length + phrase.length;
  const paper =
    /\b(?:data|figures|numbers|statistics|reports?|surveys?|polls?|study|research|analysis|filings?|index)\b/i.test(
      phrase,
    );
  if (UNNAMED.has(last)) return null;
  if (COMPANY_NOUNS.has(last) && /^(?:the|its) /i.test(phrase)) return { name: null, stands: 'firm', paper, length };
  if (GROUPS.has(last) && /^(?:the|its) [\w-]+'s /i.test(phrase)) return { name: null, stands: 'group', paper, length };
  const name = NAME_AT_END.exec(phrase)?.[1]?.replace(OPENERS, '');
  if (name !== undefined && !NO_NAME.test(name)) return { name, stands: null, paper, length };
  const described =
    PAPERS.has(last) || GROUPS.has(last) || /^(?:spokes\w+|executive|official)$/.test(last) ? nameIn(phrase) : null;
  return described === null ? null : { name: described, stands: null, paper, length };
}
