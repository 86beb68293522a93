import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/read/article.ts';
import { openDuplicates } from '../../src/read/fingerprint.ts';
import { foreignLanguage } from '../../src/read/language.ts';

const article = (text: string) => buildArticle({ text, path: 'a.txt' }).article;

describe('the language of an article', () => {
  it.each([
    [
      'de',
      'Die Aktie der Werft Halden Marine ist am Dienstag um 6,4 Prozent auf 41,20 Dollar gestiegen, nachdem das Unternehmen seine Prognose für das Gesamtjahr angehoben hatte. Der Umsatz wuchs im dritten Quartal um 12 Prozent auf 1,84 Milliarden Dollar, wie die Firma mitteilte.',
    ],
    [
      'fr',
      "L'action du chantier naval Halden Marine a bondi de 6,4 % à 41,20 dollars mardi, après que le groupe a relevé ses prévisions annuelles. Le chiffre d'affaires a progressé de 12 % à 1,84 milliard de dollars au troisième trimestre, a annoncé la société. Les analystes tablaient sur moins que cela.",
    ],
    [
      'es',
      'Las acciones del astillero Halden Marine subieron un 6,4 % hasta 41,20 dólares el martes, después de que la compañía elevara sus previsiones para todo el año. Los ingresos crecieron un 12 % hasta 1.840 millones de dólares en el tercer trimestre, según informó la empresa.',
    ],
    [
      'ja',
      '造船会社の株価は火曜日に上昇し、四十一ドルとなった。通期の業績予想を引き上げたことが好感された。'.repeat(6),
    ],
  ])('is told where it is %s', async (language, text) => {
    expect(await foreignLanguage(article(text))).toBe(language);
  });

  it.each([
    ['short', 'Die Aktie der Werft Halden Marine ist am Dienstag um 6,4 Prozent gestiegen.'],
    [
      'a table of names',
      `Aktien Frankfurt\n\n${'Bayerische Motoren Werke 315,00 276,10\nDeutsche Bank 317,00 464,20\n'.repeat(8)}`,
    ],
    [
      'English',
      'Shares of the yard rose 6.4% on Tuesday after it lifted its forecast for the year, the company said. Its sales were up by a tenth from the year before, and more of that is to come, it added. Analysts had looked for less than half of that.',
    ],
    [
      'English of a wire',
      `ACME INC <ACM> 1ST QTR NET\n\nOSLO, April 5 - Shr 33 cts vs 19 cts\n Net 1,234,000 vs 800,000\n${' Revs 12.3 mln vs 9.8 mln avg shrs outstanding primary diluted\n'.repeat(4)}`,
    ],
  ])('is not told apart where the text is %s', async (_, text) => {
    expect(await foreignLanguage(article(text))).toBeNull();
  });
});

const BODY = `Halden Marine shares rose 6.4% to $41.20 on Tuesday after the shipyard raised its full-year forecast.

Revenue grew 12% to $1.84 billion in the third quarter from $1.64 billion a year earlier, the company said. The yard has work for four years and hires welders from five countries to get through it.

Analysts at Norrland Securities raised their price target to $48 from $42 and said that the ferries earn more than the tugs do.`;

describe('duplicates', () => {
  const earlier = (second: string, first = BODY) => {
    const find = openDuplicates();
    find(article('Something else that stands before it and is no part of this, about copper and tin.'));
    expect(find(article(`Halden lifts outlook\n2026-03-10\n\n${first}`))).toBeNull();
    return find(article(second));
  };

  it.each([
    ['the same words', `Halden lifts outlook\n2026-03-10\n\n${BODY}`],
    [
      'the same under another headline, with furniture',
      `Yard ups its goal\nBy Mara Lind\n\n${BODY}\n\n© 2026 The Daily. All rights reserved.`,
    ],
    [
      'an update with another paragraph',
      `UPDATE 1-Halden lifts outlook\n\n${BODY}\n\nThe yard later said that it may hire another 300 people, which its union welcomed.`,
    ],
  ])('are told of %s', (_, second) => {
    expect(earlier(second)).toBe(2);
  });

  it.each([
    [
      'other news of the same company',
      'Halden Marine said its chief executive will leave at the end of the year after nine years. The board looks for somebody from outside of the trade, and has asked a firm of head hunters for a list.',
    ],
    [
      'the same form with other figures',
      BODY.replace('6.4%', '2.1%').replace('$41.20', '$43.75').replace('12%', '9%').replace('$1.84', '$1.79'),
    ],
  ])('are not told of %s', (_, second) => {
    expect(earlier(second)).toBeNull();
  });

  it('holds a form of few words by its figures', () => {
    const note = (value: string) =>
      `Net asset value\n\nThe trust announces that its net asset value per share was ${value} pence at the close.`;
    expect(earlier(note('415.7'), note('412.3'))).toBeNull();
  });
});
