import { lead } from './lead.ts';
import { COUNTERFACTUAL, DOUBTED, WANTED, WHENEVER, WOULD_NEXT } from './modality-words.ts';
import type { Candidate } from './refiner.ts';
import type { Words } from './words.ts';

const movesOnly = ({ type, modality }: Candidate): boolean =>
  modality === 'actual' && (type === 'price_move' || type === 'growth');

const UNSTATED = ['wanted', 'doubted', 'supposed', 'whenever'] as const;

/** Why a movement is none that the text states: it is wanted, doubted or only supposed; null where it is one. */
export function whyUnstated(claim: Candidate, words: Words): string | null {
  if (OF_LIVES.test(claim.metric ?? '')) return 'how many died or were hurt: no measure of markets';
  if (words.has('against') && isAgainstAnother(claim)) return 'how two differ: nothing has changed';
  if (isDefinition(claim)) return 'what a bear market or a correction is: nothing has moved so';
  if (words.has('withdrawn') && WITHDRAWN.test(lead(claim))) return 'withdrawn: it is foreseen no longer';
  if (words.has('each') && isOfEach(claim)) return 'hypothetical: what any such move would do';
  if (!movesOnly(claim) || !UNSTATED.some((cue) => words.has(cue))) return null;
  const before = lead(claim);
  if (words.has('wanted') && WANTED.test(before)) return 'wanted: the text says what ought to be';
  if (words.has('whenever') && WHENEVER.test(before)) return 'hypothetical: the text only says what would follow';
  if (words.has('doubted') && DOUBTED.test(before)) return 'doubted: the text does not say that it is so';
  const { article, end } = claim.sentence;
  return words.has('supposed') &&
    COUNTERFACTUAL.test(before) &&
    WOULD_NEXT.test(article.clean.slice(claim.span.end, Math.min(end, claim.span.end + 130)))
    ? 'hypothetical: the text only supposes it'
    : null;
}

/** "each 1% rise in oil adds $5m to costs": what it would be and what it would do. */
function isOfEach({ sentence, span, change, value }: Candidate): boolean {
  const first = change ?? value;
  const before = sentence.article.clean.slice(sentence.start, first?.start ?? span.start);
  return EACH.test(before) || EACH_MOVE.test(before);
}

/** "withdrew its forecast of $50m in sales" */
const WITHDRAWN =
  /\b(?:withdr(?:ew|awn|awing)|scrapped|suspended|abandoned|pulled|shelved|ditched|retracted|rescinded) (?:its|their|the|all) (?:[\w-]+ ){0,4}(?:forecasts?|guidance|outlook|targets?|projections?)(?: (?:of|for|to) [^,;.]{0,50})?$/i;
const EACH = /\b(?:each|every) (?:(?:extra|additional|further) )?$/i;
const EACH_MOVE =
  /\b(?:each|every) (?:(?:extra|additional|further) )?[$€£¥]?\d[\d.,]*(?: ?%|[ -](?:percent|per cent|pct|cents?|(?:basis |percentage )?points?))? (?:[a-z-]+ ){0,2}(?:rise|fall|gain|drop|increase|decrease|move|change|decline|cut|jump)\b[^.;]*$/i;

/** "in a bear market, defined as a 20% drop from a high": how it is defined, not what happened. */
function isDefinition({ type, change, sentence }: Candidate): boolean {
  if (type !== 'price_move' || change?.kind !== 'percent' || (change.value !== 20 && change.value !== 10)) return false;
  const { clean } = sentence.article;
  return (
    TERM.test(clean.slice(Math.max(sentence.start, change.start - 90), change.start)) &&
    DROP_NEXT.test(clean.slice(change.end, Math.min(sentence.end, change.end + 50)))
  );
}

const TERM =
  /\b(?:bear[- ]market|correction)(?: territory)?(?: ?[-\u2013\u2014(]+ ?|, (?:(?:or|which|that|is|are|means|typically|commonly|often|usually|generally|technically|widely|sometimes|defined|described|marked|known|considered|as|by) )*| (?:is|as|means)(?: (?:typically|commonly|often|usually|generally|widely|defined|as|by))* )(?:an? (?:drop|decline|fall) of|an?|at least|more than|of)?(?: (?:at least|more than|over))? ?$/i;
const DROP_NEXT = /^ (?:or more )?(?:drop|decline|fall|slump|slide|retreat|loss)?(?: or more)? ?(?:from|off|below)\b/;

const OF_LIVES = /\b(?:death tolls?|deaths|casualties|fatalities|dead|killed|injured|wounded|injuries)$/i;

/** "Acme's sales are 20% higher than Beta's", "prices in Spain are 5% lower than in France". */
function isAgainstAnother({ type, subject, change, previous, sentence }: Candidate): boolean {
  if ((type !== 'growth' && type !== 'price_move') || change === null || previous !== null) return false;
  const { clean } = sentence.article;
  const than = THAN.exec(clean.slice(change.end, Math.min(sentence.end, change.end + REACH)));
  if (than === null) return false;
  const at = change.end + than[0].length;
  const other = sentence.entities.find(({ outer }) => outer.start === at);
  if (other === undefined) return RIVALS.test(clean.slice(at, at + REACH));
  return (
    /^(?:company|economy|other|index|sector|fund|crypto)$/.test(other.value.kind) &&
    other.value.name !== subject.name &&
    !FORESAW.test(clean.slice(other.outer.end, other.outer.end + REACH))
  );
}

const REACH = 44;
const THAN =
  /^ (?:points? |percentage points? )?(?:\w+er|more|less|above|below)(?: \w+)? (?:than )?(?:(?:that|those) (?:of|at|in|for) |at |in |for )?/;
const RIVALS =
  /^(?:its |the |their )?(?:\w+ )?(?:rivals?|peers?|competitors?|(?:industry|sector|national|market) average)\b/;
const FORESAW =
  /^(?:'s?)? (?:analysts|estimates?|expectations?|forecasts?|consensus|had|expected|forecast|close|target|projected)/;
