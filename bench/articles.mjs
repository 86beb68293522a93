// Market news of our own, the same on every machine: templates whose names and figures a seeded generator varies.

const TEMPLATES = [
  `[co] shares slide after cautious outlook
Shares of [co] fell [pct] on [day] after the retailer told investors that shoppers were trading down.
The stock closed at $[price], its lowest finish since the spring. Volume was heavy from the opening bell.
Management blamed the weather, and then the discounts that followed. [co] now expects full-year sales of $[bn] billion, compared with an earlier forecast of $[bn] billion.
"We would rather be honest in [month] than sorry in the autumn," the chief executive told analysts on a call.
Nobody asked about the dividend. The finance chief, who joined from a rival two years ago, said that inventories were clean and that the board saw no need to raise capital.
Peers were dragged lower as well: [co2] lost [pct] and [co3] slipped [pct].`,

  `[co] lifts quarterly profit on stronger orders
[co] said net profit rose [pct] to $[mn] million in the [quarter] quarter, from $[mn] million a year earlier.
Revenue climbed [pct] to $[bn] billion. Analysts had expected $[bn] billion, according to a poll of eleven brokers.
Earnings per share came in at $[eps], ahead of the consensus of $[eps].
- Operating margin widened to [pct]
- Order intake up [pct]
- Free cash flow of $[mn] million
The company has spent most of the past year rebuilding its supply chain, a project that older plants resisted and newer ones hardly noticed. It plans to open [n] sites and to hire [n] people by the end of next year.`,

  `Broker notes: [co], [co2] and [co3]
Analysts at a large bank raised their price target on [co] to $[price] from $[price] and kept a neutral rating.
The team cut its target for [co2] to $[price], saying that the easy gains are behind it.
Another house started coverage of [co3] with a buy rating and a target price of $[price], which implies upside of [pct].
The note runs to ninety pages and spends a good part of them on history. What matters, its authors argue, is whether customers renew.`,

  `European shares edge higher as bond yields ease
The broad regional index rose [pct] by midday, helped by miners and banks, while the yield on the German 10-year bond fell [n] basis points to [pct].
London's FTSE 100 added [pct] to [level] points. Frankfurt's DAX gained [pct], and the CAC 40 in Paris was up [pct].
The euro was little changed at ${'$'}1.0[n2]. Sterling weakened [pct] against the dollar.
Traders spoke of a quiet session before the long weekend; desks were half empty and the usual rumours found few takers.
Brent crude slipped [pct] to $[price] a barrel. Gold was up [pct] at $[level] an ounce.`,

  `[co] agrees to buy [co2] for $[bn] billion
[co] agreed to acquire [co2] for $[bn] billion in cash and shares, the two companies announced on [day].
Holders of [co2] will receive $[price] a share, a premium of [pct] to the last close.
The transaction is expected to close in the [quarter] quarter, subject to approval by regulators who have been in no hurry of late.
[co] will take on $[mn] million of debt and sees savings of about $[mn] million a year by the third year.
Advisers on both sides declined to say how the talks began. People who know the families say that it was over lunch.`,

  `Inflation cools more than forecast
Consumer prices rose [pct] in [month] from a year earlier, the statistics office said, after a gain of [pct] the month before.
Core inflation, which leaves out food and energy, slowed to [pct] from [pct]. Economists polled ahead of the release had expected [pct].
Food prices were [pct] higher on the year. Rents, the slowest part of the basket to turn, were still going up.
The central bank has held its policy rate at [pct] since the winter, and most of its watchers expect it to wait for another set of data.
Unemployment was [pct] in the same month, with [n],000 jobs added.`,

  `Small caps in focus: [co] wins order, [co2] raises funds
[co] said it had won an order worth $[mn] million from a state railway to deliver [n] trains over four years.
[co2] raised $[mn] million in a funding round led by existing investors that values the firm at $[bn] billion.
[co3] plans to buy back up to $[mn] million of its shares.
The market for such companies has been narrow since the summer. Some founders complain that nobody picks up the phone; others say that they no longer call.`,

  `Sensex, Nifty end lower as banks weigh
The BSE Sensex fell [n] points, or [pct], to close at [level], while the Nifty 50 ended [pct] lower.
[co] was the biggest loser, down [pct] at Rs [price]. [co2] bucked the trend with a gain of [pct].
Foreign investors sold shares worth Rs [n] crore on [day], provisional data showed.
[co3] reported a [pct] rise in quarterly net profit to Rs [n] crore; its board recommended a dividend of Rs [n2] per share.
Volumes were thin. The rupee, which had a dull day of its own, settled at [n2].[n2] to the dollar.`,

  `Oil steadies after a week of losses
Oil prices steadied on [day] as traders weighed a surprise draw in stocks against doubts about demand.
West Texas Intermediate was up [pct] at $[price] a barrel after falling [pct] over the previous four sessions.
Stocks fell by [n2].[n2] million barrels last week, official figures showed, against expectations for a build of [n2] million.
Producers meet again next month. Delegates, as delegates do, spoke of unity in public and of cheating in private.
Natural gas futures dropped [pct], and copper was [pct] higher at $[level] a tonne.`,

  `Bitcoin swings as traders await ruling
Bitcoin rose [pct] to $[level] in volatile trading, while ether lost [pct].
Shares of [co], which holds coins on its balance sheet, jumped more than [pct] before the bell.
The move follows weeks in which nothing at all had happened, a silence that veterans of the market found more worrying than any crash.
[co2] said trading volume on its platform doubled in the [quarter] quarter and that it now has [n2] million users.`,

  `    [co] <XYZ> sets higher payout, sees record year
    NEW YORK, March 9 - [co] said it raised its quarterly dividend
to [n2] cts a share from [n2] cts, payable on May 1.
    The company said it expects earnings of about [mn] mln dlrs in
the year, compared with [mn] mln dlrs a year ago, helped by lower
taxes and by a strong showing of its paper mills.
    Sales in the first quarter rose [pct] to [mn] mln dlrs, it said.
    It gave no further details.`,

  `What to watch this week
The calendar is full and the mood is not. Three central banks meet, two governments sell bonds, and the largest chip maker of them all reports after the close on [day].
Expectations for [co] are high: analysts see revenue growth of [pct] and a gross margin near [pct].
For [co2] the question is simpler. Can it stop losing customers? It had [n2] million at the last count, [pct] fewer than a year before.
Elsewhere, minutes of the last meeting may show how close the vote was. Do not expect fireworks.`,
];

const FIRST = [
  'Alder',
  'Brook',
  'Cedar',
  'Dunmore',
  'Elm',
  'Fairway',
  'Granite',
  'Harbour',
  'Iron',
  'Juniper',
  'Kestrel',
];
const LAST = ['Foods', 'Motors', 'Energy', 'Systems', 'Pharma', 'Bank', 'Mining', 'Retail', 'Telecom', 'Rail'];
const FORM = ['Inc', 'Corp', 'plc', 'Ltd', 'AG'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** Mulberry32: numbers in [0, 1), the same from the same seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fillers(next) {
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const one = (list) => list[whole(0, list.length - 1)];
  const company = () => `${one(FIRST)} ${one(LAST)} ${one(FORM)}`;
  const names = { co: company(), co2: company(), co3: company() };
  return {
    co: () => names.co,
    co2: () => names.co2,
    co3: () => names.co3,
    pct: () => `${whole(0, 24)}.${whole(1, 9)}%`,
    price: () => `${whole(3, 480)}.${whole(10, 99)}`,
    eps: () => `${whole(0, 6)}.${whole(10, 99)}`,
    level: () => `${whole(2, 89)},${whole(100, 999)}.${whole(10, 99)}`,
    mn: () => `${whole(2, 980)}`,
    bn: () => `${whole(1, 60)}.${whole(1, 9)}`,
    n: () => `${whole(3, 900)}`,
    n2: () => `${whole(10, 99)}`,
    day: () => one(DAYS),
    month: () => one(MONTHS),
    quarter: () => one(QUARTERS),
  };
}

/** 4,800 articles of some 600 characters, each template four hundred times. */
export function builtInArticles() {
  const next = seeded(20260302);
  return Array.from({ length: 400 }, () => TEMPLATES)
    .flat()
    .map((template) => {
      const fill = fillers(next);
      const text = template.replace(/\[(\w+)\]/g, (_, name) => fill[name]());
      return { text, publishedAt: '2026-03-02' };
    });
}
