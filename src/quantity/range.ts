import { type Figure, figureValue } from './frame.ts';

/** The word or dash between the two ends of a range. */
export interface Joint {
  readonly end: number;
  readonly by: 'dash' | 'to' | 'and' | 'or';
}

const JOINT =
  /[ ]?[-][ ]?(?=[\d$£€¥₹.(A-Z])|[ ](to|and|or|through)[ ](?:(?:about|around|nearly|almost|as much as)[ ])?(?=[-+]?[\d$£€¥₹.A-Zaouefstn¼½¾])/y;
const [SPACE, HYPHEN] = [32, 45] as const;
/** What a joint has behind a space: "-", "to", "through", "and", "or". */
const BEHIND_SPACE = [...'-tao'].map((sign) => sign.charCodeAt(0));
const BETWEEN = /\bbetween[ ](?:about[ ]|around[ ]|roughly[ ])?(?:an?[ ]|the[ ])?$/i;
const FROM = /\bfrom[ ](?:about[ ]|around[ ]|a[ ])?$/i;
/** "to a range of 5 to 6 million, from 4 to 6 million": what a range was before is a range. */
const FROM_BEHIND_RANGE =
  /\d%?(?: [a-z]+)?(?:[-\u2013]| to | and )[A-Z]{0,3}[$£€¥₹]?\d[\d.,]*%?(?: [a-z]+){0,2},? (?:(?:up|down|narrowed|raised|lowered|revised|changed) )?from $/;
/** "between $900 million and $950 million, up 20% to 25%": what a range is more by is a range. */
const MORE_BEHIND_RANGE =
  /\d%?(?: [a-z]+)?(?:[-\u2013]| to | and )[A-Z]{0,3}[$£€¥₹]?\d[\d.,]*(?: [a-z]+){0,2}, (?:up|down|or)(?: about| around| roughly)? $/;
const RANGE_WORDS = /\b(?:rang(?:e|es|ed|ing)|runs?|vary|varies|varying|band|spread)\b[^.;]{0,24}$/i;
const MOVE =
  /\b(?:rose|fell|gained|lost|dropped|climbed|slipped|jumped|added|surged|soared|sank|slid|tumbled|plunged|shed|advanced|declined|eased|edged|up|down|higher|lower|rallied|increased|decreased|firmed|inched|ticked|crept|popped|leapt|spiked|slumped|dipped|retreated|rebounded|recovered|plummeted|weakened|strengthened|settled|raised|raises|cut|cuts|hiked|lifted|grew|shrank|rise|fall|rises|falls|gains|loses|drops|slips|jumps|climbs|increase|drop|gain|decline|widened|narrowed|risen|fallen|quickened|slowed|improved|boosted|lowered)\b([^.;]*)$/gi;
const MODAL =
  /\b(?:expect\w*|forecast\w*|will|would|could|may|might|should|likely|see|sees|seen|guid\w*|project\w*|target\w*|anticipat\w*|estimat\w*|to)\b[^.;]*$/i;
const LINKED = /\b(?:to|of|at|between|for|with|in|about|within)\b/i;

/** The joint of a range at `at`, where there is one. */
export function readJoint(text: string, at: number): Joint | null {
  const code = text.charCodeAt(at);
  if (code !== HYPHEN && (code !== SPACE || !BEHIND_SPACE.includes(text.charCodeAt(at + 1)))) return null;
  JOINT.lastIndex = at;
  const match = JOINT.exec(text);
  if (match === null) return null;
  const word = match[1]?.toLowerCase();
  return { end: JOINT.lastIndex, by: word === undefined ? 'dash' : word === 'and' || word === 'or' ? word : 'to' };
}

/** Where a movement stands before the figure: the words from it to the figure, and what comes before. */
function moveBefore(left: string): { after: string; modal: boolean } | null {
  MOVE.lastIndex = 0;
  let found: { after: string; modal: boolean } | null = null;
  for (let match = MOVE.exec(left); match !== null; match = MOVE.exec(left)) {
    found = {
      after: match[1] ?? '',
      modal: MODAL.test(left.slice(Math.max(0, match.index - 30), match.index).replace(/\bMay /g, '')),
    };
    MOVE.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * The two ends joined to one range, or null where they are two figures. A dash joins what has one unit; "and" only after
 * "between"; "to" not after a bare "from", and not where a movement makes it change and level ("rose $2 to $57").
 */
export function joins(text: string, first: Figure, second: Figure, joint: Joint): boolean {
  const left = text.slice(Math.max(0, first.start - 48), first.start);
  if (second.sign !== null && joint.by === 'dash') return false;
  if (first.negative !== second.negative && !first.negative) return false;
  if (!sameUnit(first, second, joint)) return false;
  if (joint.by === 'or') return isEither(first, second);
  if (joint.by === 'and') return BETWEEN.test(left);
  if (joint.by === 'dash') return true;
  if (BETWEEN.test(left) || RANGE_WORDS.test(left)) return true;
  if (first.kind === 'percent' && second.kind === 'percent' && MORE_BEHIND_RANGE.test(left)) return true;
  if (FROM.test(left)) return FROM_BEHIND_RANGE.test(left);
  // "to decline by 30 to 40 billion dlrs": a level would not stand beside a change of another scale
  if (sharesScale(first, second)) return true;
  // "rose by 10 to 30 pct", "fell 4 to 7 basis points"
  const shares = first.bare && !first.tailed && first.numeral.plain && /^(?:percent|basis_points)/.test(second.kind);
  if (/\bby[ ]$/.test(left) && first.kind !== 'percent' && !shares)
    return MODAL.test(left) && figureValue(second) <= 3 * figureValue(first);
  if (first.kind === 'count' || first.kind === 'points') {
    if (first.kind === second.kind && figureValue(second) > 3 * figureValue(first) && first.scale === second.scale)
      return false;
  }
  const move = moveBefore(left);
  if (move === null) return true;
  // "was to open down 8.4p to 96.3p"
  if (first.kind === 'money' && figureValue(second) > 3 * figureValue(first)) return false;
  if (LINKED.test(move.after)) return true;
  if (first.kind === 'percent' || second.kind === 'percent' || shares)
    return !first.tailed || move.modal || /\bby\b/.test(move.after);
  return move.modal && first.kind !== 'count';
}

/** "1/8 or 1/4 point", "two or three percent": the first, in words or a fraction, is of the unit of the second. */
const isEither = (first: Figure, second: Figure): boolean =>
  first.bare &&
  (first.numeral.needsUnit || first.numeral.spelled) &&
  second.numeral.spelled === first.numeral.spelled &&
  /^(?:percent|percentage_points|basis_points|points)$/.test(second.kind) &&
  figureValue(second) <= 3 * figureValue(first);

/** A plain number before one with a scale, and near to it as they stand: they share the scale. */
const sharesScale = (first: Figure, second: Figure): boolean =>
  first.bare &&
  !first.led &&
  !first.tailed &&
  first.scale === 0 &&
  second.scale > 0 &&
  figureValue(second, 0) > figureValue(first, 0) &&
  figureValue(second, 0) <= 3 * figureValue(first, 0);

function sameUnit(first: Figure, second: Figure, joint: Joint): boolean {
  if (first.numeral.share || second.numeral.share) return false;
  if (first.kind === second.kind) {
    if (first.kind === 'money') return !first.led || !second.led || first.currency?.code === second.currency?.code;
    if (first.kind !== 'count') return true;
    if (first.bare && second.bare) return joint.by !== 'dash' ? goodBare(first, second) : goodBare(first, second);
    return first.bare || first.unit === second.unit;
  }
  // "5-7%", "70-72 dollars": the first has no unit of its own
  if (first.bare) return !first.led;
  // "$5-6": the second has none
  return first.kind === 'money' && first.led && second.bare;
}

/** Two plain numbers are a range only with decimals, separators or a scale: "3-1" is a score. */
const goodBare = (first: Figure, second: Figure): boolean =>
  (!first.numeral.plain && !second.numeral.plain) || first.scale > 0 || second.scale > 0;

/** The two ends with the scale, unit and currency that they share; null where they do not run upwards, nor are two near levels. */
export function rangeEnds(
  first: Figure,
  second: Figure,
): { readonly min: number; readonly max: number; readonly like: Figure } | null {
  const like = first.led && second.bare ? first : second;
  const coin = like.coin;
  // "$32-34.5 billion" shares the scale; "50 cents to 52 cents" has its own at both ends
  const secondScale =
    second.scale === 0 && first.scale > 0 && !second.tailed && !second.led ? first.scale : second.scale;
  const max = figureValue({ ...second, coin }, secondScale);
  const shared = first.scale === 0 && !first.tailed ? secondScale : first.scale;
  for (const scale of [shared, first.scale]) {
    const min = figureValue({ ...first, coin: first.tailed ? first.coin : coin }, scale);
    if (min <= max) return { min, max, like };
    // "support at 13,680-13,600": a zone told from above
    if (first.bare && second.bare && max > 0.9 * min && min >= 100) return { min: max, max: min, like };
    if (!first.led) return null;
  }
  return null;
}
