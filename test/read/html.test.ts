import { describe, expect, it } from 'vitest';
import { fragmentText, hasTags } from '../../src/read/markup.ts';
import { readOne } from './reading.ts';

describe('marked-up text', () => {
  it.each<[string, string, string]>([
    ['paragraphs apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['lists as bullets', '<ul><li>One<li><p>Two</p></ul>Three', '• One\n• Two\n\nThree'],
    ['the bullets of lists in lists', '<ul><li>One<ul><li>In</ul><li>Two</ul>', '• One\n• In\n• Two'],
    ['a year that opens an item', '<ol start="2026"><li>The year</ol>', '2026. The year'],
    ['rows by line and cells by tab', '<table><tr><th>A<th>B<tr><td>1,234<td>5,678</table>', 'A\tB\n1,234\t5,678'],
    ['an empty cell in its place', '<table><tr><td>A<td><td>3</table>', 'A\t\t3'],
    [
      'a cell over two columns',
      '<table><tr><th>A<th colspan=2>B<th>C<tr><td>1<td>2<td>3<td>4</table>',
      'A\tB\t\tC\n1\t2\t3\t4',
    ],
    ['words over two rows', '<table><tr><td rowspan=2>Oil<td>1<tr><td>2</table>', 'Oil\t1\nOil\t2'],
    ['a figure over two rows once', '<table><tr><td rowspan=2>9<td>1<tr><td>2</table>', '9\t1\n\t2'],
    ['lines within a cell on one', '<table><tr><td>A<br>B<td>1</table>', 'A B\t1'],
    ['tables that only place blocks', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', 'One.\n\nTwo.'],
    ['figures of two elements apart', '<span>182.52</span><span>1.35%</span><span>+2</span>', '182.52 1.35% +2'],
    ['a figure in parts together', '<b>$</b>5<i>.2</i>bn', '$5.2bn'],
    ['an ordinal together', 'the 10<sup>th</sup>', 'the 10th'],
    ['no number of a note', 'rose to 1,234<sup>3</sup> from 900<sup>[4]</sup>.', 'rose to 1,234 from 900.'],
    ['a fraction', 'up 5<sup>1</sup>/<sub>2</sub> points', 'up 5 1/2 points'],
    ['square metres', '90 m<sup>2</sup>', '90 m2'],
    ['no soft hyphens', 'infla&shy;tion\u200b', 'inflation'],
    ['no scripts, forms or menus', '<nav>Home</nav>A<script>B</script><button>C</button><aside>D</aside>', 'A'],
    ['nothing hidden', 'A<p style="display: none">B</p><p hidden>C</p><i aria-hidden="true">D</i>', 'A'],
    ['nothing struck out', 'cut to <s>$90</s> $85', 'cut to $85'],
    ['no captions', '<figure><img><figcaption>$90m yard</figcaption></figure>A', 'A'],
    ['preformatted lines', '<pre>a  1\nb  2</pre>', 'a  1\nb  2'],
    ['entities', 'AT&amp;T&nbsp;&lt;T&gt; &#8364;5', 'AT&T <T> €5'],
  ])('has %s', async (_, html, text) => {
    expect(await fragmentText(html)).toBe(text);
  });

  it.each([
    ['Sears <S> and Agilent <A> rose 3%, <ACME> fell.', false],
    ['5 < 6 and 7 > 3', false],
    ['Acme<br>rose', true],
    ['<P>Acme rose.</P>', true],
    ['<DIV CLASS="x">Acme', true],
    ['<a href="u">Acme</a> rose', true],
  ])('is told from text: %s', (text, tags) => {
    expect(hasTags(text)).toBe(tags);
  });

  it('takes linear time, whatever is nested or left open', async () => {
    const started = performance.now();
    for (const piece of ['<table><tr><td>', '<ul><li>', '<b>', '</p>', '<td>1', '<', '&amp', '<!--', '<sup>1']) {
      await fragmentText(piece.repeat(50_000));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const words =
  'The yard builds ferries for the northern routes and has done so for ninety years, through booms and busts. ';
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}<p>${words.repeat(6)}</p></article></body></html>`;

describe('a page', () => {
  it('has its headline from the heading where the title says more', async () => {
    const html = page('<title>Acme lifts its goal | The Daily</title>', '<h1>Acme lifts its goal</h1>');
    expect((await readOne(html, 'a.html')).title).toBe('Acme lifts its goal');
  });

  it('has the name of its site taken off the title', async () => {
    const head =
      '<meta property="og:title" content="Acme lifts goal - The Daily"><meta property="og:site_name" content="The Daily">';
    expect(await readOne(page(head, ''), 'a.html')).toMatchObject({ title: 'Acme lifts goal', source: 'The Daily' });
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2026-03-10T09:00:00+01:00"}]}</script>',
      '2026-03-10T09:00:00+01:00',
    ],
    ['meta', '<meta property="article:published_time" content="2026-03-10T09:00:00Z">', '2026-03-10T09:00:00Z'],
    ['a meta of its own', '<meta name="parsely-pub-date" content="2026-03-10">', '2026-03-10'],
  ])('has its date from %s', async (_, head, date) => {
    expect((await readOne(page(head, '<h1>Acme lifts its goal</h1>'), 'a.html')).publishedAt).toBe(date);
  });

  it('has its date from the time that it shows', async () => {
    const html = page('', '<h1>Acme lifts its goal</h1><time datetime="2026-03-10T09:00">10 March</time>');
    expect((await readOne(html, 'a.html')).publishedAt).toBe('2026-03-10T09:00:00');
  });

  it('keeps a small table of figures', async () => {
    const table = '<table><tr><td>Acme</td><td>$41.20</td></tr><tr><td>Beta</td><td>$9.10</td></tr></table>';
    expect((await readOne(page('', table), 'a.html')).text).toContain('Acme\t$41.20\nBeta\t$9.10');
  });

  it('has its text from its data where it shows none', async () => {
    const body = `Acme rose 3% on Monday. ${words.repeat(3)}`;
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Acme rises', articleBody: body });
    const html = `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`;
    expect((await readOne(html, 'a.html')).text).toBe(`Acme rises\n\n${body.trim()}`);
  });

  it('is told by its content, whatever its ending', async () => {
    expect((await readOne(page('', '<h1>Acme lifts its goal</h1>'), 'a.txt')).text).not.toContain('<');
    expect((await readOne('<ACME> rose 3% on Monday.', 'a.txt')).text).toContain('<ACME>');
  });

  it('is decoded as it states', async () => {
    const html = page('<meta charset="iso-8859-2">', '<h1>Škoda lifts its goal</h1>');
    const bytes = Buffer.from([...html].map((sign) => (sign === 'Š' ? 0xa9 : sign.charCodeAt(0))));
    expect((await readOne(bytes, 'a.html')).title).toBe('Škoda lifts its goal');
  });
});
