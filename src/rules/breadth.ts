import { type Doer, ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { BREADTH_NOUNS } from '../lexicon/counted.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const SHARE =
  /^ of (?:(?:all|the|its|their|those|these) )*(?:[\w&.-]+ ){0,4}?((?:stocks|shares|constituents|companies|components|members|issues|counters)(?: (?:in|on|of) (?:the )?[\w&.-]+(?: [\w&.-]+){0,3}?)?) (?=are |were |was |is |have |had |traded |closed |ended |hit |rose |fell )/i;
const STATE =
  /^ ?(?:have |had )?((?:are|were|was|is|traded|closed|ended|finished) (?:in (?:the )?(?:red|green|black)|above (?:their|its) \S+ (?:moving )?average|below (?:their|its) \S+ (?:moving )?average|up|down|higher|lower|in positive territory|in negative territory)|(?:touch|hit|reach|made|scal|record)\w* (?:(?:their|its|a|new|fresh) )*(?:52-week|one-year|all-time|record|upper circuits?|lower circuits?|new|fresh|\d+-\w+)(?: (?:highs?|lows?|peaks?|limits?))?)/i;
const APPOSED = /^,? ?(?:including|such as|like) [^.;]{0,260}?, (?=hit|touched|reached|made|scaled)/i;

export const breadth = defineRule<'figure'>({
  id: 'breadth',
  type: 'figure',
  about: 'How many stocks of a market rose, fell or set a high: "more than 230 stocks touched their 52-week low".',

  figures: ['percent', 'count'],
  cues: [
    'stock*|share*|compan*|constituent*|scrip*|component*|member*|issue*|firm*|counter*|equit*|name*',
    'red|green|black|average|up|down|higher|lower|territory|touch*|hit*|reach*|made*|scal*|record*',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const quantity of sentence.quantities) {
      const said = saidOf(sentence, quantity);
      if (said === null) continue;
      const doer = marketOf(sentence, context, quantity);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'no market is named whose stocks they are' });
        continue;
      }
      const k = sentence.items.findIndex((item) => item.quantity === quantity);
      reading.drafts.push(
        statedFigure(sentence, { quantity, doer, metric: said, trigger: { from: k, to: k + 1 }, confidence: 0.93 }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'More than 230 stocks touched their 52-week low on the BSE Sensex.',
        { metric: 'stocks touched their 52-week low', value: { value: 230 } },
      ],
      [
        'About 64% of the constituents were in the red on the Nikkei 225.',
        { metric: 'constituents were in the red', value: { value: 64 } },
      ],
      ['In the S&P 500, 67.2% of stocks are above their 200-day moving average.', { subject: { name: 'S&P 500' } }],
      ['On the Nasdaq Composite, 140 stocks hit new highs.', { metric: 'stocks hit new highs', value: { value: 140 } }],
      ['More than 80% of shares were in the green on the Nikkei 225.', { value: { value: 80 } }],
      [
        'Some 300 companies, including Acme and Beta, hit their 52-week highs on the Nasdaq Composite.',
        { metric: 'companies hit their 52-week highs' },
      ],
    ],
    silent: [
      ['On the Nasdaq Composite, 140 stocks were studied.', 'nothing happened to them'],
      ['Analysts on the Nikkei 225 like 12 stocks.', 'nothing happened to them'],
      ['More than 80% of voters were in the green on the Nikkei 225.', 'voters are no stocks'],
      ['Acme Corp sold 230 stocks.', 'a sale is no breadth'],
    ],
  },
});

/** What is said of the stocks, from their noun on; null where the figure is of something else. */
function saidOf(sentence: Sentence, { value, end, outer }: QuantityMention): string | null {
  const right = sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 380)).replace(/\s/g, ' ');
  if (value.kind === 'percent') {
    const share = SHARE.exec(right);
    const state = share ? STATE.exec(right.slice(share[0].length)) : null;
    return share && state ? `${share[1]} ${state[1]}` : null;
  }
  if (value.kind !== 'count' || value.unit === null || (value.value ?? 0) < 10) return null;
  const noun = value.unit.slice(value.unit.lastIndexOf(' ') + 1).toLowerCase();
  if (!BREADTH_NOUNS.has(noun)) return null;
  const state = STATE.exec(right.replace(APPOSED, ' '));
  if (!state || /^(?:are|were|was|is|traded|closed|ended|finished) (?:up|down|higher|lower)$/.test(state[1] ?? ''))
    return null;
  const words = /[a-z][a-z-]*$/i.exec(sentence.article.clean.slice(outer.start, end))?.[0] ?? noun;
  return `${words} ${state[1]}`;
}

/** The index or exchange that the sentence names, else the index named before it; its stocks are what stands here. */
function marketOf(sentence: Sentence, context: Context, quantity: QuantityMention): Doer | null {
  const { clean } = sentence.article;
  const range = { from: 0, to: 0 };
  const named =
    sentence.entities.find((mention) => mention.value.kind === 'index') ??
    sentence.entities.find(
      (mention) =>
        mention.start > quantity.end &&
        /\bon (?:the )?$/.test(clean.slice(mention.outer.start - 8, mention.outer.start)),
    );
  if (named) return { topic: ofMention(named, 'named'), range };
  const earlier = context.discourse.instrument(sentence, quantity.start, ['index']);
  if (!earlier) return null;
  const words =
    /^ of (?:the |its )?((?:[\w-]+ ){0,2}(?:stocks|shares|constituents|companies|components|members))\b/.exec(
      clean.slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + 60)),
    )?.[1];
  const at = words === undefined ? -1 : clean.indexOf(words, quantity.outer.end);
  const mention = words === undefined ? null : { start: at, end: at + words.length };
  return { topic: { ...ofMention(earlier, 'referred'), mention }, range };
}
