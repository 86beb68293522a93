import type { EntityMention } from '../entity/index.ts';
import { ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { unlisted } from '../frame/topic/topic.ts';
import { economyOfBank } from '../lexicon/roles.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const BANK =
  /\bBank of\b|\bFederal Reserve\b|\bBundesbank\b|\bCentral Bank\b|\bReserve Bank\b|\bRiksbank\b|\bNorges Bank\b/;
const BACK = 10;

export const moneyMarket = defineRule<'figure'>({
  id: 'money-market',
  type: 'figure',
  about:
    'What a central bank lends to the money market, or buys from it and sells to it: help, bills, repurchase agreements; and what that market is short of.',

  figures: ['money'],
  cues: ['assistance|help|repurchase*|repo|repos|bills|paper|shortage|shortfall|surplus|deficit'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const bank = bankOf(sentence, context);
    if (bank === null) return reading;
    let listed: { readonly done: string; readonly end: number } | null = null;
    for (const quantity of sentence.quantities) {
      if (quantity.value.kind !== 'money' || quantity.value.per !== null) continue;
      const operation: Operation | null = operationOf(sentence, quantity, listed);
      const short = operation === null ? balanceOf(sentence, quantity) : null;
      if (short !== null) {
        reading.drafts.push(shortOf(sentence, quantity, bank, short));
        continue;
      }
      if (operation === null) continue;
      if (operation.done !== null) listed = { done: operation.done, end: quantity.outer.end };
      const k = sentence.items.findIndex((item) => item.quantity === quantity);
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer: {
            topic: ofMention(bank, bank.start >= sentence.start ? 'named' : 'referred'),
            range: { from: 0, to: 0 },
          },
          metric: operation.metric,
          trigger: { from: k, to: k + 1 },
          modality: AHEAD.test(before(sentence, quantity, 120)) ? 'forecast' : 'actual',
          confidence: 0.9,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The Bank of England said it gave the money market a further 168 mln stg assistance.',
        { subject: { name: 'Bank of England' }, metric: 'assistance', value: { value: 168e6 } },
      ],
      [
        'The Federal Reserve arranged 1.5 billion dlrs of customer repurchase agreements.',
        { metric: 'customer repurchase agreements', value: { value: 1.5e9 } },
      ],
      [
        'The Bank of Japan will sell tomorrow a total of 800 billion yen worth of financing bills.',
        { metric: 'financing bills to sell', modality: 'forecast', value: { value: 8e11 } },
      ],
      [
        'The Bank of England said it estimated the shortage in the money market at around 350 mln stg.',
        { subject: { name: 'United Kingdom' }, metric: 'shortage', modality: 'estimate', value: { value: 350e6 } },
      ],
      [
        'In band one, the central bank bought 37 mln stg treasury bills.',
        { subject: { name: 'Bank of England' }, metric: 'treasury bills bought' },
        { before: 'The Bank of England said it operated in the market. ' },
      ],
    ],
    silent: [
      ['The Bank of England said the state gave Acme Corp 168 mln stg.', 'no help of the bank'],
      ['Acme Corp bought 37 mln stg of bills.', 'no central bank'],
      ['The Bank of England said it would hold a surplus of 5 mln stg.', 'not what the market is short of'],
      ['The Federal Reserve said aid of 20 mln dlrs in military help was agreed.', 'no help to a market'],
    ],
  },
});

/** The central bank that the sentence names or, as "it" and "the bank", goes on about. */
function bankOf(sentence: Sentence, context: Context): EntityMention | null {
  const own = sentence.entities.find(isBank);
  if (own) return own;
  if (!/\b(?:It|it|[Tt]he (?:central )?bank|The Bank|the Bank|the Fed|This|assistance)\b/.test(sentence.text))
    return null;
  for (const other of context.before(sentence, BACK)) {
    const found = other.entities.find(isBank);
    if (found) return found;
  }
  return null;
}

const isBank = ({ value }: EntityMention): boolean => value.kind === 'economy' && BANK.test(value.name);

interface Operation {
  readonly metric: string;
  /** "bought", for the further sums of a list */
  readonly done: string | null;
}

const REPO =
  /^(?: worth)?(?: of| in)? ((?:(?:customer|system|overnight|weekend|temporary|reverse|securities|[\w-]+-day) ){0,3}(?:repurchase agreements?|repurchase accords?|repos?))\b/;
const HELP =
  /^(?: worth)?(?: of| in)?(?: (?:further|late|early|morning|afternoon|unspecified|market|official|liquidity|extra|of)){0,3} (assistance|help)\b(?! funds)/;
const HELP_BEFORE =
  /\b(assistance|help)(?: today| so far| worth| of| to| totalling| totaling| a total| around| about)*\s$/;
const PAPER =
  /^(?: worth)?(?: of| in)? ((?:(?:band (?:one|two|three|four)|government|treasury|bank|financing|local authority|eligible|public authority|U\.S\. Treasury|Treasury) ){0,3}(?:bills|paper))\b/;
const TRADED =
  /\b(bought|buying|buy|buys|purchased|purchase|purchasing|sold|sell|sells|selling)(?: (?:outright|tomorrow|today|a|an|the|another|further|total|of|some|around|about|up|to|approximately|nearly))*\s$/;
const LISTED = /^[^.;]{0,70}(?:,| and|together with|plus)\s$/;
const MILITARY = /\b(?:military|food|economic|disaster|housing)\b/i;
const AHEAD = /\b(?:will|would|expected|likely|plans?|probably)\b/;

function operationOf(
  sentence: Sentence,
  quantity: QuantityMention,
  listed: { readonly done: string; readonly end: number } | null,
): Operation | null {
  const { clean } = sentence.article;
  const { outer } = quantity;
  const right = clean.slice(outer.end, Math.min(sentence.end, outer.end + 80)).replace(/\s/g, ' ');
  const left = before(sentence, quantity, 60);
  const repo = REPO.exec(right)?.[1];
  if (repo !== undefined) return { metric: repo, done: null };
  const help = HELP.exec(right)?.[1] ?? HELP_BEFORE.exec(left)?.[1];
  if (help !== undefined) return MILITARY.test(right.slice(0, 40)) ? null : { metric: help, done: null };
  const paper = PAPER.exec(right)?.[1]?.replace(/^band (?:one|two|three|four) /, '');
  if (paper === undefined) return null;
  const traded = TRADED.exec(left)?.[1];
  if (traded !== undefined) {
    const done = /^(?:bought|sold|purchased)$/.test(traded) ? traded : /^buy|^purch/.test(traded) ? 'bought' : 'sold';
    return AHEAD.test(left) && !/^(?:bought|sold|purchased)$/.test(traded)
      ? { metric: `${paper} to ${traded}`, done: `to ${traded}` }
      : { metric: `${paper} ${done}`, done };
  }
  if (listed === null || !LISTED.test(clean.slice(listed.end, outer.start))) return null;
  return { metric: `${paper} ${listed.done}`, done: listed.done };
}

const BALANCE =
  /\b((?:liquidity |money market )?(?:shortage|shortfall|surplus|deficit))(?: (?:it|has|had|now|is|was|in|the|money|markets?|system|today|estimated|forecast|put|at|an?|to|of|around|about|some|revised|up|down))*\s$/;
const OF_MARKET = /\b(?:liquidity|money markets?|(?:in|from) the system|shortage|shortfall)\b/;
const OF_TRADE = /\b(?:trade|accounts?|budget|payments|fiscal)\b/;

/** What a money market is short of, or has over: "a liquidity shortage it estimated at". */
const balanceOf = (sentence: Sentence, quantity: QuantityMention): string | null =>
  OF_MARKET.test(sentence.text) && !OF_TRADE.test(sentence.text)
    ? (BALANCE.exec(before(sentence, quantity, 110))?.[1] ?? null)
    : null;

function shortOf(sentence: Sentence, quantity: QuantityMention, { value: { name } }: EntityMention, metric: string) {
  const k = sentence.items.findIndex((item) => item.quantity === quantity);
  const isReckoned = /\b(?:estimate[ds]?|forecasts?|revised)\b/.test(sentence.text);
  return statedFigure(sentence, {
    quantity,
    doer: {
      topic: unlisted('measure', economyOfBank(name) ?? name, 'economy', null, metric, 'referred'),
      range: { from: 0, to: 0 },
    },
    metric,
    trigger: { from: k, to: k + 1 },
    modality: isReckoned ? 'estimate' : 'actual',
    confidence: 0.9,
  });
}

const before = (sentence: Sentence, { outer }: QuantityMention, reach: number): string =>
  sentence.article.clean.slice(Math.max(sentence.start, outer.start - reach), outer.start).replace(/\s/g, ' ');
