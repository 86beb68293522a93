import type { Sentence } from '../frame/sentence.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import {
  AGENCY,
  BODIES,
  EXPECTING,
  GROUPS,
  MERELY_TELLING,
  PUTTING,
  SHOWING,
  TELLING,
  TELLING_AS,
} from '../lexicon/sources.ts';
import type { Span } from '../schema/span.ts';
import { openFinder } from '../text/cues.ts';
import { isOfCause } from './cause.ts';
import { headlineSource } from './headline-source.ts';
import { apposedTo, speakerBehind } from './inverted.ts';
import { NAME, NO_NAME, nameIn } from './named.ts';
import { REVISING, reviserIn } from './reviser.ts';
import { bodyCalled, type Speaker, speakerIn } from './speaker.ts';

/** Who speaks in a sentence, and which part of it is theirs. */
export interface Source {
  /** The name, or null where a word stands for it. */
  readonly name: string | null;
  /** What the word stands for, and that word. */
  readonly stands: Speaker['stands'];
  readonly word: string;
  /** "expects" and "reported" make only somebody else the source. */
  readonly manner: 'tells' | 'expects' | 'reports';
  /** The words that say so. */
  readonly span: Span;
  /** What they said lies here. */
  readonly scope: Span;
}

const cuesIn = openFinder(
  `${[...REVISING].join('|')}|according to|as per|per|expectation of|expectations of|pointed out|points out|adding|citing|told by|said|say|says|saying|told|tells|announced|announces|announcing|believes|reckons|noted|notes|warned|warns|wrote|writes|denied|denies|confirmed|confirms|predicted|predicts|argues|argued|commented|cautioned|disclosed|revealed|states|stated|added|adds|reported|reports|explained|continued|expect|expects|expected|expecting|estimate|estimates|estimated|forecast|forecasts|forecasting|sees|see|project|projects|projected|pegs|pegged|thinks|think|pencils in|pencil in|calls for|call for|cautioning|warning|announcing|disclosing|revealing|noting|put|puts|reckon|press release|calculates|show|shows|showed|shown|indicates|indicated|suggest|suggests|suggested|was quoted|is quoted|was quoted as saying|is quoted as saying`,
);
const NAME_ALONE = new RegExp(`^(${NAME}) $`);
const ROLES =
  '(?:the|its|a|an|chief|vice|deputy|senior|executive|financial|operating|marketing|managing|investment|market|officer|president|chairman|chairwoman|chair|director|head|analyst|analysts|strategist|strategists|economist|economists|trader|broker|consultants?|consultancy|at|of|founder|spokes\\w+|manager|partner)';
const NAME_AT_START = new RegExp(
  `^ (?:${ROLES} ){0,4}(${NAME})(?=[.,;"]|$| \\(| (?:of|at|in|on|for|from|who|to|after|during|late|earlier)\\b)`,
);
const ENDS =
  /^(?:$|[.,;"!?)]|(?: (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|in|at|late|earlier|this|last|to|by|during|today|yesterday|after)\b| as (?:an? |the |joint |co-?)*(?:lead |book)-?(?:manager|runner)))/;

/** Whom it was told: "tells TechCrunch." */
const TO_PAPER = /^ [A-Z][\w'&-]*(?: [A-Z][\w'&-]*){0,3} ?[.,]/;

/** In headlines, and "According to" anywhere. */
const HEADED =
  /^(?:His|Her|(?:He|She) [a-z]+|According to|As per|Per|S(?:ays|AYS|aid|AID|ees|EES|EE)|Expects|EXPECTS|FORECASTS|Predicts|Warns)$/;
/** Words behind which a source stands. */
const SIDES = new Set(['per', 'according to', 'as per', 'expectation of', 'expectations of', 'citing', 'told by']);

/** The sources of a sentence, in order. */
export function findSources(sentence: Sentence): Source[] {
  const { start, end, article } = sentence;
  const headed = isHeadline(sentence) ? ofHeadline(sentence) : null;
  const found: Source[] = headed === null ? [] : [headed];
  const cues = cuesIn(article.clean, start, end);
  if (cues.length === 0) return found;
  const text = article.clean.slice(start, end).replaceAll('\n', ' ');
  for (const { start: from, end: to } of cues) {
    const at = from - start;
    const written = text.slice(at, to - start);
    const cue = written.toLowerCase();
    if (written !== cue && !HEADED.test(written)) continue;
    if (cue === 'per' && text[at - 2] !== ',') continue;
    const source = REVISING.has(cue)
      ? revised(text, at, found)
      : cue === 'press release'
        ? released(text, at)
        : SIDES.has(cue) || cue === 'told by'
          ? named(text, at, cue)
          : cue === 'adding'
            ? goneOn(text, at, found.at(-1), start)
            : TELLING_AS.has(cue)
              ? tellingAs(text, at, cue)
              : spoken(text, at, cue, found.at(-1) ?? null);
    if (source !== null) found.push({ ...source, span: shift(source.span, start), scope: shift(source.scope, start) });
  }
  return found;
}

const isHeadline = ({ kind, index, text }: Sentence): boolean =>
  kind === 'headline' || (index === 0 && !/[.!?]["')]*$/.test(text));

/** "Growth seen at 5%: RBI" */
function ofHeadline({ article, start, end }: Sentence): Source | null {
  const found = headlineSource(article.clean.slice(start, end).replaceAll('\n', ' '));
  if (found === null) return null;
  return told(called(found.name), 'tells', shift(found, start), shift(found.scope, start));
}

type Who = Pick<Speaker, 'name' | 'stands' | 'word'>;

const called = (name: string): Who => ({ name, stands: null, word: '' });

/** How far a source reaches in a sentence. */
const REACH = 600;

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** "according to X": all of the sentence on its side of a semicolon. */
function named(text: string, at: number, cue: string): Source | null {
  const from = at + cue.length;
  const phrase = /^[^,;:"()]{2,90}/.exec(text.slice(from))?.[0] ?? '';
  const words = phrase.replace(/ (?:that|which|who|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b.*$/, '');
  const noun =
    /^ (?:the|an|its) ([a-z-]+)(?:'s)?(?: (?:data|figures|statement|website|filing))?\.?$/.exec(words)?.[1] ?? '';
  const isBody = bodyCalled(words.trim()) !== null || BODIES.has(noun);
  const stands = COMPANY_NOUNS.has(noun) && /^ the [a-z-]+\.?$/.test(words) ? 'firm' : isBody ? 'body' : null;
  const name = stands === null ? nameIn(apposedTo(text, from, words)) : null;
  if (name === null && stands === null) return null;
  if (cue.endsWith(' of') && !GROUPS.has(name ?? '')) return null;
  if (cue === 'citing' && name !== null && isOfCause(words, name)) return null;
  // "a source citing data" names nobody
  if (cue === 'citing' && /\bsources? $/.test(text.slice(0, at))) return null;
  const reach = Math.max(0, at - REACH);
  const open = reach + text.slice(reach, at).lastIndexOf(';') + 1;
  const close = text.slice(at, at + REACH).indexOf(';');
  return {
    name,
    stands,
    word: stands === null ? '' : words.trim().replace(/\.$/, ''),
    manner: 'tells',
    span: { start: at, end: from + phrase.trimEnd().length },
    scope: { start: open, end: close < 0 ? Math.min(text.length, at + REACH) : at + close },
  };
}

/** "said X, adding that …": the same speaker. */
function goneOn(text: string, at: number, last: Source | undefined, start: number): Source | null {
  if (last === undefined || !text.startsWith(' that', at + 6) || text[at - 2] !== ',') return null;
  const span = { start: last.span.start - start, end: last.span.end - start };
  return { ...last, span, scope: { start: at, end: Math.min(text.length, at + REACH) } };
}

/** "Roe lowered her estimate to": what the sentence goes on to is Roe's. */
function revised(text: string, at: number, found: readonly Source[]): Source | null {
  if (found.some(({ manner }) => manner === 'expects')) return null;
  const reviser = reviserIn(text);
  if (reviser === null || reviser.end < at) return null;
  return told(reviser.who, 'expects', { start: 0, end: reviser.end }, { start: reviser.end, end: text.length });
}

/** "Air Canada press release: …" */
function released(text: string, at: number): Source | null {
  if (at > 60) return null;
  const name = NAME_ALONE.exec(text.slice(0, at).replace(/^[•*–-] */, ''))?.[1];
  const colon = at + text.slice(at, at + 60).indexOf(':');
  if (name === undefined || colon < at) return null;
  return told(called(name), 'tells', { start: 0, end: at + 13 }, { start: colon, end: text.length });
}

const mannerOf = (cue: string): Source['manner'] =>
  (MERELY_TELLING.has(cue) && cue.startsWith('report')) || PUTTING.has(cue)
    ? 'reports'
    : EXPECTING.has(cue) && !cue.startsWith('estimate')
      ? 'expects'
      : 'tells';

/** "X said …", "…, X said", "…, said X": the part of the sentence that was said. */
function spoken(text: string, at: number, cue: string, last: Source | null): Source | null {
  const to = at + cue.length;
  const after = text.slice(to, to + 100);
  const before = text.slice(Math.max(0, at - 200), at).trimEnd();
  if (TELLING.has(cue) && !/^(?:told|tells)$/.test(cue) && /[,"]$/.test(before)) {
    const name = NAME_AT_START.exec(after);
    if (name?.[1] !== undefined && !NO_NAME.test(name[1]))
      return told(
        called(name[1]),
        'tells',
        { start: at, end: to + name[0].length },
        { start: Math.max(0, at - REACH), end: /" ?\S/.test(after.slice(name[0].length)) ? text.length : at },
      );
  }
  const speaker =
    last?.name != null && before.endsWith(' who')
      ? { ...called(last.name), paper: false, length: 4 }
      : speakerIn(before);
  const behind = speaker === null && /[,"]$/.test(before) ? speakerBehind(cue, after) : null;
  if (behind !== null) {
    const isFollowed = /" ?\S/.test(after.slice(behind.length));
    const scope = { start: Math.max(0, at - REACH), end: isFollowed ? text.length : at };
    return told(behind.who, 'tells', { start: at, end: to + behind.length }, scope);
  }
  const from = speaker === null ? at : at - speaker.length;
  const isBehindText = /[,"] ?$/.test(text.slice(Math.max(0, from - 3), Math.max(0, from)));
  const ends =
    ENDS.test(after) ||
    (/^(?:tells|told)$/.test(cue) && (TO_PAPER.test(after) || (isBehindText && !CLAUSE.test(after))));
  const isAgencys = cue === 'reported' && /^ (?:an?|the)\b/.test(after) && AGENCY.test(before.slice(-48));
  if (MERELY_TELLING.has(cue) && !ends && !isAgencys && !THAT.test(after)) return null;
  if (NOUNS.test(cue) && NOUN_NEXT.test(after)) return null;
  if (cue === 'notes' && !NOTES_THAT.test(after)) return null;
  if (speaker === null || (SHOWING.has(cue) && !TELLING.has(cue) && !speaker.paper && !ends)) return null;
  if (
    EXPECTING.has(cue) &&
    speaker.stands === 'firm' &&
    !/^(?:it|the fund|the group|the bank|the brokerage|the broker)$/i.test(speaker.word)
  )
    return null;
  if (/^(?:expected|forecast|predicted|estimated|projected|reckoned)$/.test(cue) && /\bas $/.test(text.slice(0, from)))
    return null;
  if (ends && TOLD_OF.test(text.slice(Math.max(0, from - 40), from))) return null;
  const span = { start: from, end: to };
  const isBehind = ends && isBehindText;
  if (!isBehind && ends && cue !== 'announced' && after.length < 3) return null;
  const close = Math.min(text.length, to + REACH);
  const scope = isBehind
    ? { start: Math.max(0, span.start - REACH), end: ASIDE.test(after) ? close : span.start }
    : { start: to, end: close };
  return told(speaker, mannerOf(cue), span, scope);
}

/** "reported on Tuesday that" */
const THAT = /^(?: (?:on )?(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? that\b/;

/** "shares fell after cautioning that margins": the firm that the sentence began with. */
function tellingAs(text: string, at: number, cue: string): Source | null {
  const to = at + cue.length;
  if (!/(?:,|\bafter|\bby|\bbefore) $/.test(text.slice(Math.max(0, at - 8), at))) return null;
  if (cue !== 'announcing' && !/^ (?:that|it|its|the|on)\b/.test(text.slice(to, to + 6))) return null;
  const speaker: Who = { name: null, stands: 'firm', word: cue };
  return told(speaker, 'tells', { start: at, end: to }, { start: to, end: Math.min(text.length, to + REACH) });
}

/** What somebody was told follows: "told CNBC that sales rose". */
const CLAUSE =
  /^[^,."]{0,60}\b(?:that|would|will|is|was|are|were|had|has|have|it|he|she|they|rose|fell|could|should|may)\b/;
/** "sales in China rose, it said, while those in Europe fell": what follows is told by the same. */
const ASIDE = /^[^,;."]{0,50},(?! (?:and|but) [^,]{0,40}\b(?:said|says)\b)/;

/** "a rise that Acme announced last month" */
const TOLD_OF =
  /\b(?:increase|rise|hike|cut|deal|plan|buyback|dividend|programme|program|takeover|acquisition|merger|sale)s? (?:that|which) (?:the )?$/;
const NOUNS = /^(?:estimates?|forecasts?|notes|projects|reports|put|puts)$/;
/** Behind a verb, not behind papers of debt. */
const NOTES_THAT = /^(?:[,:.]| (?:that|the|how|it|its|an?|this|there|we|they)\b)/;
const NOUN_NEXT = /^ (?:for|of|to|by|and|from|in|at|on|were|was|had)\b|^[,.;)]/;

const told = (speaker: Who, manner: Source['manner'], span: Span, scope: Span): Source => ({
  name: speaker.name,
  stands: speaker.stands,
  word: speaker.word,
  manner,
  span,
  scope,
});
