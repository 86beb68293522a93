import type { Claim, Direction } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const SCALES = [
  [12, 'tn'],
  [9, 'bn'],
  [6, 'm'],
] as const;
const MARKS: Readonly<Record<Direction, string>> = { up: '▲', down: '▼', flat: '■' };

/** A number in plain decimal digits with thousands marked by commas: 1234567.5 is `1,234,567.5`. No digit is lost. */
export function formatNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = unsigned(mantissa).split('.');
  const shift = Number(exponent ?? 0);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const right = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const grouped = left.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${grouped}${right === '' ? '' : `.${right}`}`;
}

const unsigned = (digits: string): string => (digits.startsWith('-') ? digits.slice(1) : digits);

/** A number with the largest scale that needs at most three decimals: 925000000 is `925m`, 1234567 is `1,234,567`. */
export function formatScaled(value: number): string {
  for (const [exponent, name] of SCALES) {
    const scaled = Number(`${value}e-${exponent}`);
    if (Math.abs(scaled) >= 1 && /^-?\d+(?:\.\d{1,3})?$/.test(String(scaled))) return `${formatNumber(scaled)}${name}`;
  }
  return formatNumber(value);
}

/** A quantity in few signs: `~4.3%`, `$925m`, `HKD 149`, `5–7%`, `≥$2bn/year`, `25 bp`; counts in the article's words. */
export function formatQuantity(quantity: Quantity): string {
  const hedge = `${quantity.approx ? '~' : ''}${bound(quantity)}`;
  if (quantity.kind === 'count' && quantity.unit !== null) return `${hedge}${quantity.text}`;
  const [before, after] = affixes(quantity);
  return `${hedge}${before}${amount(quantity)}${after}${quantity.per === null ? '' : `/${quantity.per}`}`;
}

function bound(quantity: Quantity): string {
  if (quantity.bound !== null) return quantity.bound === 'at_least' ? '≥' : '≤';
  if (quantity.value !== null || (quantity.min !== null && quantity.max !== null)) return '';
  return quantity.max === null ? '≥' : '≤';
}

function amount(quantity: Quantity): string {
  const scaled = quantity.kind === 'money' || quantity.kind === 'count';
  const format = scaled ? formatScaled : formatNumber;
  const { value, min, max } = quantity;
  if (value !== null) return format(value);
  const ends = [min, max].filter((end) => end !== null).map(format);
  return shareScale(ends).join('–');
}

/** "5bn" and "7bn" are written "5" and "7bn". */
function shareScale(ends: readonly string[]): readonly string[] {
  const [low, high] = ends;
  if (low === undefined || high === undefined) return ends;
  const scale = high.match(/[a-z]+$/)?.[0];
  return scale !== undefined && low.endsWith(scale) && !/[a-z]/.test(low.slice(0, -scale.length))
    ? [low.slice(0, -scale.length), high]
    : ends;
}

function affixes(quantity: Quantity): readonly [string, string] {
  switch (quantity.kind) {
    case 'percent':
      return ['', '%'];
    case 'percentage_points':
      return ['', ' pp'];
    case 'basis_points':
      return ['', ' bp'];
    case 'points':
      return ['', ' pts'];
    case 'multiple':
      return ['', 'x'];
    case 'count':
      return ['', ''];
    case 'money':
      return [currencySign(quantity.currency), ''];
  }
}

const currencySign = (currency: string | null): string =>
  currency === null ? '' : (SYMBOLS[currency] ?? `${currency} `);

/** The figures of a claim: `▲ 4.3% → HKD 149 from HKD 143`, `$2.98 vs $2.63 expected`, `$2.6bn; 20% stake`. */
export function formatFigures(claim: Claim): string {
  const { direction, change, changeAlso, value, previous, expected } = claim;
  const parts: string[] = [];
  if (direction !== null) parts.push(MARKS[direction]);
  if (change !== null) parts.push(formatQuantity(change));
  if (changeAlso !== null) parts.push(`(${formatQuantity(changeAlso)})`);
  if (value !== null) parts.push(...(change === null ? [] : ['→']), formatQuantity(value));
  if (claim.type === 'deal') parts.push(...dealParts(claim, value !== null));
  if (previous !== null) parts.push('from', formatQuantity(previous));
  if (expected !== null) parts.push('vs', formatQuantity(expected), 'expected');
  return parts.join(' ');
}

function dealParts(claim: Extract<Claim, { type: 'deal' }>, hasValue: boolean): readonly string[] {
  const parts: string[] = [];
  if (claim.stake !== null) parts.push(`${formatQuantity(claim.stake)} stake`);
  if (claim.perShare !== null) {
    parts.push(formatQuantity(claim.perShare) + (claim.perShare.per === null ? '/share' : ''));
  }
  return hasValue ? parts.map((part) => `· ${part}`) : parts.length === 2 ? [parts.join(' · ')] : parts;
}

/** What the figures measure: the metric, else the hours of a move, the kind of level, target or deal; and a modality that is not actual. */
export function formatMeasure(claim: Claim): string {
  const measure = measureOf(claim);
  const modality = claim.modality === 'actual' ? '' : `(${claim.modality})`;
  return [measure, modality].filter((part) => part !== '').join(' ');
}

function measureOf(claim: Claim): string {
  switch (claim.type) {
    case 'price_move':
      return claim.session === null || claim.session === 'regular' ? '' : words(claim.session);
    case 'price_level':
      return claim.levelKind === 'other' ? 'level' : claim.levelKind;
    case 'price_target':
      return 'target price';
    case 'deal':
      return [words(claim.dealKind), claim.parties.target].filter((part) => part !== null).join(': ');
    default:
      return claim.metric;
  }
}

/** An identifier as words: `funding_round` is `funding round`. */
export const words = (identifier: string): string => identifier.replaceAll('_', ' ');
