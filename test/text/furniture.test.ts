import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/read/article.ts';

/** What is masked of a text that stands under a headline and some copy. */
function masked(text: string): string[] {
  const whole = `Acme lifts its goal\n\nAcme rose 3% on Monday.\n\n${text}`;
  const { article } = buildArticle({ text: whole, path: 'a.txt' });
  return article.masks.map((mask) => whole.slice(mask.start, mask.end));
}

describe('findFurniture', () => {
  it.each([
    ['Ad'],
    ['Advertisement - scroll to continue'],
    ['Story continues below'],
    ['ACME $182.52 (+1.35%) BETA $9.10 (-0.4%)'],
    ['S&P 500 6,842.17 -0.84% | NASDAQ 22,690.44 -1.35%'],
    ['Most popular: 5 stocks that doubled'],
    ['Get the 5 biggest stories in your inbox every morning'],
    ['We and our 128 partners store information on a device'],
    ['By clicking "Accept all", you agree that 3 cookies are stored'],
    ['This article is for subscribers only. Join now for $4 a month.'],
    ['You have 2 free articles left this month'],
    ['Try 4 weeks for $1, then $40 a month.'],
    ['To continue reading, pay $5'],
    ['At the time of writing, the author held 5% of Acme.'],
    ["Editor's note: this story was corrected on March 9 to say 4%, not 5%."],
    ['Past performance is no guide: 12% a year may not come again.'],
    ['Capital at risk. 74% of retail investor accounts lose money.'],
    ['Market data provided by the exchange, 15 minutes late.'],
    ['A yard that cost $90 million. (Photo by Ann Lee)'],
    ['File photo: a ship worth $40 million'],
    ['5 min read'],
    ['Acme Stock: Buy or Sell?! New Acme Analysis from May 3 gives the answer:'],
    ['Acme: Buy or sell? Read more here...'],
    ['Should investors sell now? Or is it worth buying Acme?'],
    ['Acme Corp. (ACM) : Free Stock Analysis Report'],
    ['10 stocks we like better than Acme'],
    ['*Stock Advisor returns as of May 3, 2021'],
    ['Also Read: Beta Opens A Plant'],
    ['READ MORE: Beta opens a plant'],
    ['Related: Beta opens a plant'],
    ['Click here to see the list.'],
    ['Photo by Ann Lee via Shutterstock'],
    ['(Photo: Ann Lee)'],
    ['Ann Lee | Getty Images'],
    ['Acme price chart (Source: ChartHouse)'],
    ['By Ann Lee and Bob Roe'],
    ['Written by Ann Lee for The Daily Widget'],
    ['Write to Ann Lee at ann.lee@example.com'],
    ['To contact the reporter on this story: Ann Lee in Oslo at alee@example.net'],
    ['(Reporting by Ann Lee in Oslo; Editing by Bob Roe)'],
    ['--With assistance from Ann Lee.'],
    ['Ann Lee contributed to this report.'],
    ['Follow Ann Lee on Twitter @annlee'],
    ['© 2021, Widget Media, Inc. All Rights Reserved.'],
    ['Copyright (c) 2021 Widget Media'],
    ['The views and opinions expressed herein are those of the author.'],
    ['Disclaimer: This is no advice.'],
    ['Ann Lee owns shares in Acme. The Widget Fool has no position in any of the stocks mentioned.'],
    ['To add symbols:'],
    ['Sign up for our newsletter'],
    ['Subscribe now'],
    ['Share | Tweet | Email'],
    ['• Watchlist'],
    ['2021-05-03'],
    ['May 03, 2021 — 11:07 am EST'],
    ['Published: 3 May 2021, 14:05 GMT'],
    ['ANN LEE 2021-05-03'],
    ['Reuter\u0003'],
  ])('masks the line "%s"', (line) => {
    expect(masked(line)).toEqual([line.replace('\u0003', '')]);
  });

  it.each([
    ['a link at the end of a line', 'Beta fell 2%. Click here for the list.', ['Click here for the list.']],
    ['a picture credit in the copy', 'Beta fell 2% (Photo: Ann Lee) on Friday.', ['(Photo: Ann Lee)']],
    ['who edited, at the end', 'Beta fell 2%. (Reporting by Ann Lee)', ['(Reporting by Ann Lee)']],
    ['rights at the end', 'Beta fell 2%. © 2021 Widget Media', ['© 2021 Widget Media']],
    [
      'a list of pointers and its heading',
      'YOU MAY ALSO LIKE:\n\nBeta Rises 5% On A Deal\n\n• Gamma falls\n\nDelta fell by 2% on Friday.',
      ['YOU MAY ALSO LIKE:', 'Beta Rises 5% On A Deal', '• Gamma falls'],
    ],
    ['a note on changes', '(Updates prices) Beta fell 2%.', ['(Updates prices)']],
  ])('masks %s', (_about, text, expected) => {
    expect(masked(text)).toEqual(expected);
  });

  it.each([
    ['a heading of the copy', 'Outlook for the year'],
    ['an advertiser', 'Ad sales rose 3% at Acme.'],
    ['a reader', 'Readers of the report saw sales rise 3%.'],
    ['a time at the head', 'By Friday, Acme had gained 4%.'],
    ['shares held by a fund', 'The fund owns shares in Acme worth $5 million.'],
    ['a subscriber count', 'Subscribers rose 4% to 2 million.'],
    ['a copyright case', 'Copyright claims cost Acme $3 million.'],
    ['a date with copy after it', 'May 3, 2021 was the best day of the year for Acme, up 4%.'],
    ['a headline that ends in a year', 'Best gain since March 2009'],
    ['a share that trades', 'Live cattle futures rose 2%.'],
    ['a chart that the copy tells of', 'Charts show a rise of 3%.'],
    ['data that the copy tells of', 'Data provided by the ministry showed that exports rose 5%.'],
    ['the price of one share', 'ACME rose 3% to $182.52'],
    ['a popular thing', 'Most popular funds gained 5%.'],
    ['the past of a company', 'Past performance rights cost Acme $5 million.'],
    ['a correction of a market', 'Correction: the index is 10% below its peak.'],
    ['news that follows', 'Follow-on offerings rose 3% on the year.'],
  ])('leaves %s', (_about, text) => {
    expect(masked(text)).toEqual([]);
  });

  it('masks a date before the first words and keeps the words', () => {
    const text = 'Acme lifts its goal\n03.05.2021 - 17:33:05Shares of Acme rose 3% on Monday.';
    const { article } = buildArticle({ text, path: 'a.txt' });
    expect(article.masks.map((mask) => text.slice(mask.start, mask.end))).toEqual(['03.05.2021 - 17:33:05']);
  });
});
