import type { Discourse } from '../frame/discourse/discourse.ts';
import { DOLLAR_OF, DOLLAR_OF_LAND, FRANC_OF, NAMESAKES } from '../lexicon/currencies.ts';
import { REPORT_IN_US_DOLLARS } from '../lexicon/dollar-reporters.ts';
import type { Quantity } from '../schema/quantity.ts';
import { type Candidate, eachClaim, type Refiner } from './refiner.ts';

const IN_US_DOLLARS = new RegExp(`^(?:${REPORT_IN_US_DOLLARS.join('|')})`, 'i');

/** Which dollar a bare "$" or "cents" is: that of a listing in Australia, Canada, Hong Kong …, else the US one. */
export const currency: Refiner = {
  id: 'currency',
  about: 'Settles the currency of a bare "$", franc, crown, dinar, peso or rupee.',
  refine: eachClaim('currency', (claim, discourse) => {
    const shared = SHARED.find((code) => isIn(code, claim));
    const [from, to] = isIn('CHF', claim)
      ? ['CHF', francOf(claim, discourse)]
      : shared === undefined
        ? ['USD', isIn('USD', claim) ? (isBritish(claim) ? 'GBP' : dollarOf(claim, discourse)) : null]
        : [shared, namesakeOf(shared, claim, discourse)];
    if (to === null) return claim;
    const settle = <T extends Quantity | null>(quantity: T): T =>
      quantity?.currencyImplied && quantity.currency === from ? { ...quantity, currency: to } : quantity;
    const figures = {
      change: settle(claim.change),
      changeAlso: settle(claim.changeAlso),
      value: settle(claim.value),
      previous: settle(claim.previous),
      expected: settle(claim.expected),
    };
    return claim.type === 'deal'
      ? { ...claim, ...figures, stake: settle(claim.stake), perShare: settle(claim.perShare) }
      : { ...claim, ...figures };
  }),
};

const published = (claim: Candidate): string => claim.sentence.article.publishedAt ?? '9999';

/** "5 mln dlrs": an old wire's dollars are those of the town that it writes from. */
const isDlrs = (claim: Candidate): boolean =>
  [claim.change, claim.value, claim.previous].some(
    (quantity) => quantity !== null && /(?:dlrs?|cts?|[bm]illion|mln|bln)$/i.test(quantity.text),
  );

const isIn = (currency: string, claim: Candidate): boolean =>
  [claim.change, claim.changeAlso, claim.value, claim.previous, claim.expected].some(
    (quantity) => quantity?.currencyImplied && quantity.currency === currency,
  ) ||
  (claim.type === 'deal' &&
    [claim.stake, claim.perShare].some((quantity) => quantity?.currencyImplied && quantity.currency === currency));

/** Which franc a bare "franc" is: that of the date line's town or of the economy that the article is about, before the euro. */
function francOf(claim: Candidate, discourse: Discourse): string | null {
  if (published(claim) >= '2002') return null;
  const { local } = discourse.statement(claim.sentence);
  if (local !== null) return local === 'CHF' || !/^(?:FRF|BEF|LUF)$/.test(local) ? null : local;
  return FRANC_OF[discourse.economy?.value.country ?? ''] ?? null;
}

/** "a penny a share": an American cent, but where pounds or pence are told. */
const isBritish = ({ value, previous, change, sentence: { article } }: Candidate): boolean =>
  [value, previous, change].some((quantity) => quantity !== null && /penny$/i.test(quantity.text)) &&
  /£|\b(?:pence|sterling)\b/.test(article.clean);

const SHARED = [...NAMESAKES.keys()];

/** Which crown, dinar, peso or rupee: that of whom the claim is of, of the date line's town, of the economy that the article is about. */
function namesakeOf(code: string, claim: Candidate, discourse: Discourse): string | null {
  const family = NAMESAKES.get(code);
  if (family === undefined) return null;
  const main = discourse.main?.value;
  const named = claim.sentence.entities.find((mention) => mention.value.name === claim.subject.name)?.value;
  const own = (named ?? (main?.name === claim.subject.name ? main : undefined))?.country ?? '';
  if (family[own] !== undefined) return family[own];
  const { local } = discourse.statement(claim.sentence);
  if (local !== null && (local === code || Object.values(family).includes(local))) return local;
  return family[discourse.economy?.value.country ?? ''] ?? null;
}

function dollarOf(claim: Candidate, discourse: Discourse): string | null {
  const { kind } = claim.subject;
  const beside = besides(claim);
  if (beside !== null) return beside;
  if (discourse.dollar !== null && (kind === 'company' || kind === 'other' || kind === 'fund')) return discourse.dollar;
  if (kind === 'economy') return dollarOfLand(claim, discourse);
  if (kind !== 'company') return null;
  const main = discourse.main?.value;
  const entity = main && main.name === claim.subject.name ? main : null;
  const listed = claim.sentence.entities.find((mention) => mention.value.name === claim.subject.name)?.value ?? entity;
  const dollar = DOLLAR_OF[listed?.country ?? ''];
  const local = published(claim) < '2000' && isDlrs(claim) ? discourse.statement(claim.sentence).local : null;
  if (local !== null && /^(?:CAD|AUD|NZD|HKD|SGD)$/.test(local) && listed?.country !== 'US') return local;
  if (listed === null || dollar === undefined) return null;
  const reportsInUs = IN_US_DOLLARS.test(listed.name) || /^(?:NYSE|NASDAQ|AMEX|OTC)/i.test(listed.exchange ?? '');
  return reportsInUs ? null : dollar;
}

/** "fell to 2 mln U.S. dlrs from 5 mln dlrs": one figure that says its dollar says that of the others. */
function besides(claim: Candidate): string | null {
  const figures = [claim.value, claim.change, claim.previous];
  if (!figures.some((figure) => figure?.currencyImplied)) return null;
  const said = figures.find((figure) => figure?.kind === 'money' && figure.currencyImplied === false)?.currency ?? null;
  return said !== null && DOLLARS.has(said) ? said : null;
}

const DOLLARS = new Set(['USD', ...Object.values(DOLLAR_OF)]);

/** An old wire counts the budget and trade of the land that it writes from in that land's own dollars. */
function dollarOfLand(claim: Candidate, discourse: Discourse): string | null {
  if (published(claim) >= '2000' || !isDlrs(claim) || FOREIGN.test(claim.metric ?? '')) return null;
  const own = DOLLAR_OF_LAND[claim.subject.name];
  return own !== undefined && discourse.statement(claim.sentence).local === own ? own : null;
}

const FOREIGN = /\b(?:foreign|external|overseas|offshore)\b/i;
