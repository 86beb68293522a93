import type { Sentence } from '../frame/sentence.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { AGENCY, EXPECTING, GROUPS, MERELY_TELLING, SHOWING, TELLING } from '../lexicon/sources.ts';
import type { Span } from '../schema/span.ts';
import { openFinder } from '../text/cues.ts';
import { NAME, NO_NAME, nameIn } from './named.ts';
import { type Speaker, speakerIn } from './speaker.ts';

/** Who speaks in a sentence, and which part of it is theirs. */
export interface Source {
  /** The name, or null where a word stands for it. */
  readonly name: string | null;
  /** What the word stands for: the firm ("it", "the lender"), a person ("he"), the one quoted last ("the bank's analysts"). */
  readonly stands: Speaker['stands'];
  /** "expects" and "reported" make only somebody else the source. */
  readonly manner: 'tells' | 'expects' | 'reports';
  /** The words that say so. */
  readonly span: Span;
  /** What they said lies here. */
  readonly scope: Span;
}

const cuesIn = openFinder(
  'according to|as per|expectation of|expectations of|pointed out|points out|adding|citing|told by|said|say|says|saying|told|tells|announced|announces|announcing|believes|reckon|reckons|noted|notes|warned|warns|wrote|writes|denied|denies|confirmed|confirms|predicted|predicts|argues|argued|commented|cautioned|disclosed|revealed|states|stated|added|adds|reported|reports|explained|continued|expect|expects|expected|estimate|estimates|estimated|forecast|forecasts|forecasting|sees|projects|projected|pegged|put|puts|press release|calculates|show|shows|showed|shown|indicates|indicated|suggest|suggests|suggested',
);
const NAME_ALONE = new RegExp(`^(${NAME}) $`);
const ROLES =
  '(?:the|its|a|an|chief|vice|deputy|senior|executive|financial|operating|marketing|managing|investment|market|officer|president|chairman|chairwoman|chair|director|head|analyst|analysts|strategist|strategists|economist|economists|trader|broker|consultants?|consultancy|at|of|founder|spokes\\w+|manager|partner)';
const NAME_AT_START = new RegExp(
  `^ (?:${ROLES} ){0,4}(${NAME})(?=[.,;"]|$| \\(| (?:of|at|in|on|for|from|who|to|after|during|late|earlier)\\b)`,
);
const ENDS =
  /^(?:$|[.,;"!?)]|(?: (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|in|at|late|earlier|this|last|to|by|during|today|yesterday|after)\b))/;

/** Whom it was told: "tells TechCrunch." */
const TO_PAPER = /^ (?:[A-Z][\w'&-]* ?){1,4}[.,]/;

/** Words behind which a source stands. */
const SIDES = new Set(['according to', 'as per', 'expectation of', 'expectations of', 'citing', 'told by']);

/** The sources of a sentence, in order. */
export function findSources(sentence: Sentence): Source[] {
  const { start, end, article } = sentence;
  const found: Source[] = [];
  const cues = cuesIn(article.clean, start, end);
  if (cues.length === 0) return found;
  const text = article.clean.slice(start, end).replaceAll('\n', ' ');
  for (const { start: from, end: to } of cues) {
    const at = from - start;
    const written = text.slice(at, to - start);
    const cue = written.toLowerCase();
    if (written !== cue && written !== 'Says' && written !== 'According to' && written !== 'As per') continue;
    const source =
      cue === 'press release'
        ? released(text, at)
        : SIDES.has(cue) || cue === 'told by'
          ? named(text, at, cue)
          : cue === 'adding'
            ? goneOn(text, at, found.at(-1), start)
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
  const words = phrase.replace(/ (?:that|which|who|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b.*$/, '');
  const noun = /^ the ([a-z-]+)\.?$/.exec(words)?.[1] ?? '';
  const stands = COMPANY_NOUNS.has(noun) ? 'firm' : null;
  const name = stands === null ? nameIn(words) : null;
  if (name === null && stands === null) return null;
  if (cue.endsWith(' of') && !GROUPS.has(name ?? '')) return null;
  // "a source citing data" names nobody
  if (cue === 'citing' && /\bsources? $/.test(text.slice(0, at))) return null;
  const reach = Math.max(0, at - REACH);
  const open = reach + text.slice(reach, at).lastIndexOf(';') + 1;
  const close = text.slice(at, at + REACH).indexOf(';');
  return {
    name,
    stands,
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

/** "Air Canada press release: …" */
function released(text: string, at: number): Source | null {
  if (at > 60) return null;
  const name = NAME_ALONE.exec(text.slice(0, at).replace(/^[•*–-] */, ''))?.[1];
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
  const ends = ENDS.test(after) || (/^tells|told$/.test(cue) && TO_PAPER.test(after));
  const isAgencys = cue === 'reported' && /^ (?:an?|the)\b/.test(after) && AGENCY.test(before.slice(-48));
  if (MERELY_TELLING.has(cue) && !ends && !isAgencys && !/^ that\b/.test(after)) return null;
  if (NOUNS.test(cue) && NOUN_NEXT.test(after)) return null;
  const speaker = speakerIn(before);
  if (speaker === null || (SHOWING.has(cue) && !TELLING.has(cue) && !speaker.paper && !ends)) return null;
  const isPersons = cue === 'estimated' && speaker.stands === 'person';
  if (EXPECTING.has(cue) && speaker.stands !== null && !isPersons) return null;
  if (ends && TOLD_OF.test(text.slice(Math.max(0, at - speaker.length - 40), at - speaker.length))) return null;
  const span = { start: at - speaker.length, end: to };
  const isBehind = ends && /[,"] ?$/.test(text.slice(Math.max(0, span.start - 3), Math.max(0, span.start)));
  if (!isBehind && ends && cue !== 'announced' && after.length < 3) return null;
  const scope = isBehind
    ? { start: Math.max(0, span.start - REACH), end: span.start }
    : { start: to, end: Math.min(text.length, to + REACH) };
  return told(speaker.name, speaker.stands, mannerOf(cue), span, scope);
}

/** "a rise that Acme announced last month" */
const TOLD_OF =
  /\b(?:increase|rise|hike|cut|deal|plan|buyback|dividend|programme|program|takeover|acquisition|merger|sale)s? (?:that|which) (?:the )?$/;
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
