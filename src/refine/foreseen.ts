import { BROKERS } from '../lexicon/brokers.ts';
import { OF_BODY } from '../lexicon/sources.ts';
import type { Candidate } from './refiner.ts';
import type { Source } from './sources.ts';

/** `called`: the name with titles. What somebody else than the subject foresees is an estimate; what has no plans of its own is only foreseen by others. */
export function isForeseenByOthers(claim: Candidate, source: Source, name: string, called: string): boolean {
  if (claim.type === 'deal') return false;
  const { subject, modality, sentence } = claim;
  if (/^the (?:company|firm)$/i.test(source.word)) return false;
  const isPut =
    source.stands !== 'person' &&
    source.manner === 'reports' &&
    PUT.test(sentence.article.clean.slice(source.span.start, source.span.end));
  if (modality === 'actual') return isPut && subject.kind !== 'company';
  if (modality !== 'forecast' || subject.name.includes(name)) return false;
  if (subject.kind === 'company') return source.manner === 'expects' && (BROKERS.test(name) || OF_BODY.test(name));
  return !STATE.test(called) && !isOfState(sentence, name) && subject.kind !== 'other';
}

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
const STATE =
  /\b(?:[Gg]overnment|[Mm]inist(?:ry|er)|[Aa]dministration|President|Chancellor|[Cc]abinet|Trump|Bank of \w+|Reserve|Fed)\b/;
