import { BROKERS } from '../lexicon/brokers.ts';
import { OF_BODY } from '../lexicon/sources.ts';
import type { Candidate } from './refiner.ts';
import type { Source } from './sources.ts';

/** `called`: the name with titles. What somebody else than the subject foresees is an estimate; what has no plans of its own is only foreseen by others. */
export function isForeseenByOthers(claim: Candidate, source: Source, name: string, called: string): boolean {
  if (claim.type === 'deal') return false;
  const { subject, modality, sentence } = claim;
  if (/^the (?:company|firm)$/i.test(source.word)) return false;
  const words = sentence.article.clean.slice(source.span.start, source.span.end);
  const isPut = source.stands !== 'person' && source.manner === 'reports' && PUT.test(words);
  if (modality === 'actual') return isPut && subject.kind !== 'company';
  if (modality !== 'forecast' || subject.name.includes(name)) return false;
  if (FORESEERS.test(words)) return true;
  if (subject.kind === 'company') return BROKERS.test(name) || (source.manner === 'expects' && OF_BODY.test(name));
  return !STATE.test(called) && !isOfState(sentence, name) && subject.kind !== 'other';
}

/** Those whose word on a firm is no plan of its own. */
const FORESEERS =
  /\b(?:polls?|surveys?|consensus|analysts?|economists?|strategists?|brokers?|brokerages?|estimates)\b/i;

const NEAR = 3000;

/** "Prime Minister Ann Doe" where the text first named her. */
function isOfState({ article: { clean }, end }: Candidate['sentence'], name: string): boolean {
  const before = clean.slice(Math.max(0, end - NEAR), end);
  const at = before.indexOf(name);
  return at > 0 && / /.test(name) && STATE.test(before.slice(Math.max(0, at - TITLE), at));
}
const TITLE = 32;

const PUT = /\b(?:puts?|pegs|pegged|calculates|estimates)$/;
/** Those whose plans for an economy are its own. */
const STATE = /\b(?:[Gg]overnment|[Mm]inist(?:ry|er)|[Aa]dministration|President|Chancellor|[Cc]abinet|Trump)\b/;
