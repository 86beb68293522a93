import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/read/published.ts';
import { readBytes, readFile, readOne } from './reading.ts';

describe('SGML of Reuters-21578', () => {
  const head = '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n';
  const record = (id: number, text: string) =>
    `<REUTERS TOPICS="NO" NEWID="${id}">\n<DATE> 5-APR-1987 09:08:07.66</DATE>\n${text}\n</REUTERS>\n`;

  it('gives an article for every record, with or without a body', async () => {
    const text =
      head +
      record(
        1,
        '<TEXT>&#2;\n<TITLE>ACME &lt;ACM> NET UP</TITLE>\n<DATELINE>    OSLO, April 5 - </DATELINE><BODY>Acme said\nnet rose 3 pct.\n Reuter\n&#3;</BODY></TEXT>',
      ) +
      record(2, '<TEXT TYPE="BRIEF">&#2;\n<TITLE>******BETA SEES LOSS\n</TITLE>\n</TEXT>') +
      record(3, '<TEXT TYPE="UNPROC">&#2;\nGAMMA CORP 1ST QTR\nShr 3 cts vs 2 cts\n&#3;</TEXT>');
    const { articles, codes } = await readBytes(text, 'a.sgm');
    expect(codes).toEqual([]);
    expect(articles.map(({ id, title, publishedAt, source, text }) => [id, title, publishedAt, source, text])).toEqual([
      [
        'a.sgm#1',
        'ACME <ACM> NET UP',
        '1987-04-05T09:08:07',
        'Reuters',
        'ACME <ACM> NET UP\n\nOSLO, April 5 - Acme said\nnet rose 3 pct.\n Reuter',
      ],
      ['a.sgm#2', '******BETA SEES LOSS', '1987-04-05T09:08:07', 'Reuters', '******BETA SEES LOSS'],
      ['a.sgm#3', 'GAMMA CORP 1ST QTR', '1987-04-05T09:08:07', 'Reuters', 'GAMMA CORP 1ST QTR\nShr 3 cts vs 2 cts'],
    ]);
  });

  it('loses no record whose end is missing', async () => {
    const text = `${head}<REUTERS NEWID="1">\n<TEXT><BODY>One.\n<REUTERS NEWID="2">\n<TEXT><BODY>Two.`;
    expect((await readBytes(text, 'a.sgm')).articles.map((each) => each.text)).toEqual(['One.', 'Two.']);
  });
});

describe('dates of records', () => {
  it.each<[string | number, string | null]>([
    ['2026-03-10', '2026-03-10'],
    ['2026-03-10T14:30:00Z', '2026-03-10T14:30:00Z'],
    ['2026-03-10T14:30:00.123456789+0530', '2026-03-10T14:30:00+05:30'],
    ['2026-03-10 14:30:00', '2026-03-10T14:30:00'],
    ['20260310T143000', '2026-03-10T14:30:00'],
    ['20260310143000', '2026-03-10T14:30:00'],
    ['20260310T143000Z', '2026-03-10T14:30:00Z'],
    ['Tue, 10 Mar 2026 14:30:00 GMT', '2026-03-10T14:30:00Z'],
    ['Tue, 10 Mar 2026 10:30:00 -0400', '2026-03-10T10:30:00-04:00'],
    ['10-MAR-1987 18:04:17.59', '1987-03-10T18:04:17'],
    ['March 10, 2026', '2026-03-10'],
    [1773153000, '2026-03-10T14:30:00Z'],
    [1773153000000, '2026-03-10T14:30:00Z'],
    ['1773153000', '2026-03-10T14:30:00Z'],
    ['03/04/2026', null],
    ['yesterday', null],
    ['2026-13-40', null],
    [17, null],
  ])('%s', (written, date) => {
    expect(readPublished(written)).toBe(date);
  });

  it('follow the order that is asked for', () => {
    expect(readPublished('03/04/2026', 'mdy')).toBe('2026-03-04');
  });
});

describe('feeds', () => {
  it('give the whole text before the summary', async () => {
    const item =
      '<item><title>A &amp; B</title><description>Short.</description><content:encoded>&lt;p&gt;Acme rose 3%.&lt;/p&gt;</content:encoded><dc:date>2026-03-10T09:00:00Z</dc:date></item>';
    const rss = `<rss xmlns:content="c" xmlns:dc="d"><channel><title>The Daily</title>${item}</channel></rss>`;
    expect(await readOne(rss, 'a.xml')).toMatchObject({
      text: 'A & B\n\nAcme rose 3%.',
      publishedAt: '2026-03-10T09:00:00Z',
    });
  });

  it('may be RSS 1.0, and Atom with its markup in it', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="r"><channel><title>The Daily</title></channel><item rdf:about="u1"><title>A</title><description>B rose 3%.</description></item></rdf:RDF>';
    expect(await readOne(rdf, 'a.xml')).toMatchObject({ id: 'a.xml#u1', source: 'The Daily' });
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title type="html">A &amp;amp; B</title><content type="xhtml"><div><p>One.</p><p>Two.</p></div></content></entry></feed>';
    expect((await readOne(atom, 'a.xml')).text).toBe('A & B\n\nOne.\n\nTwo.');
  });

  it('have an encoding that they state', async () => {
    const xml =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Société up 3%</title></item></channel></rss>';
    expect((await readOne(Buffer.from(xml, 'latin1'), 'a.rss')).title).toBe('Société up 3%');
  });

  it('of an unknown kind are told', async () => {
    expect((await readBytes('<?xml version="1.0"?><plays><play/></plays>', 'a.xml')).codes).toEqual([
      'read/unsupported',
    ]);
  });
});

describe('NewsML', () => {
  it('gives an article an item, and tells of pictures', async () => {
    const item = (id: string, content: string) =>
      `<newsItem guid="${id}"><contentMeta><headline>H ${id}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const xml = `<newsMessage>${item('a', '<inlineData contenttype="text/plain">Acme rose 3%.</inlineData>')}${item('b', '<remoteContent href="x.jpg"/>')}${item('c', '<inlineXML><nitf><body><body.content><p>Beta fell 2%.</p></body.content></body></nitf></inlineXML>')}</newsMessage>`;
    const { articles, codes } = await readBytes(xml, 'a.xml');
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a.xml#a', 'H a\n\nAcme rose 3%.'],
      ['a.xml#c', 'H c\n\nBeta fell 2%.'],
    ]);
    expect(codes).toEqual(['read/skipped']);
  });
});

describe('mail', () => {
  const mail = (type: string, body: string) =>
    `From: The Daily <d@daily.example>\r\nTo: r@example.org\r\nSubject: =?iso-8859-1?Q?Soci=E9t=E9_up?=\r\nMIME-Version: 1.0\r\nDate: Tue, 10 Mar 2026 09:00:00 -0500\r\nContent-Type: ${type}\r\n\r\n${body}`;
  const parts = (text: string) =>
    mail(
      'multipart/alternative; boundary=x',
      `--x\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p style="display:none">Preview</p><table><tr><td><p>Acme rose 3% on Monday, and Beta fell by a tenth.</p><p>Gamma stood still all day long, as it had the day before.</p></td></tr></table>\r\n--x--\r\n`,
    );

  it('gives its text part, with subject, sender and date', async () => {
    expect(await readOne(mail('text/plain; charset=utf-8', 'Acme rose 3%.\r\n'), 'a.eml')).toMatchObject({
      title: 'Société up',
      source: 'The Daily',
      publishedAt: '2026-03-10T09:00:00-05:00',
      text: 'Société up\n\nAcme rose 3%.',
    });
  });

  it('gives its HTML where the text part only points to it', async () => {
    expect((await readOne(parts('See the page.'), 'a.eml')).text).toContain('tenth.\n\nGamma stood');
    expect((await readOne(parts('Acme rose 3% on Monday. '.repeat(12)), 'a.eml')).text).not.toContain('Gamma');
  });
});

describe('tables of articles', () => {
  it.each([
    ['commas', 'Headline,Body,Pub Date\n"A, B","Acme\nrose 3%.",2026-03-10\n'],
    ['semicolons', 'Headline;Body;Pub Date\n"A, B";"Acme\nrose 3%.";2026-03-10\n'],
    ['tabs', 'Headline\tBody\tPub Date\nA, B\t"Acme\nrose 3%."\t2026-03-10\n'],
  ])('may have %s', async (_, text) => {
    expect(await readOne(text, 'a.csv')).toMatchObject({ text: 'A, B\n\nAcme\nrose 3%.', publishedAt: '2026-03-10' });
  });

  it('are mapped by the names of their columns', async () => {
    expect((await readOne('nr,copy\n7,Acme rose 3%.\n', 'a.csv', { map: { text: 'copy', id: 'nr' } })).id).toBe(
      'a.csv#7',
    );
    const { problems } = await readBytes('nr,copy\n7,Acme rose 3%.\n', 'a.csv');
    expect(problems).toMatchObject([{ code: 'read/no-text', hint: expect.stringContaining('--map') }]);
  });

  it('keep the rows before a quotation mark that is never closed', async () => {
    const { articles, codes } = await readBytes('id,text\n1,Acme rose 3%.\n2,"Beta', 'a.csv');
    expect(articles.map(({ id }) => id)).toEqual(['a.csv#1']);
    expect(codes).toEqual(['read/bad-csv']);
  });
});

describe('Web archives', () => {
  const record = (type: string, content: string, block: Buffer, uri = 'https://n.example/1') =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Type: ${content}\r\nContent-Length: ${block.length}\r\n\r\n`,
      ),
      block,
      Buffer.from('\r\n\r\n'),
    ]);
  const html =
    '<html><body><article><h1>Acme lifts its goal</h1><p>Acme rose 3% on Monday, its best day since the spring of last year.</p></article></body></html>';
  const http = (head: string, body: string) => Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`);

  it('give the pages, whole or in chunks', async () => {
    const chunked = `${html.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`;
    const bytes = Buffer.concat([
      record('response', 'application/http', http('Content-Type: text/html', html)),
      record(
        'response',
        'application/http',
        http('Content-Type: text/html\r\nTransfer-Encoding: chunked', chunked),
        'https://n.example/2',
      ),
      record('response', 'application/http', http('Content-Type: image/png', 'x')),
      record('conversion', 'text/plain', Buffer.from('Acme rose 3%.'), 'https://n.example/3'),
    ]);
    const { articles, codes } = await readBytes(bytes, 'a.warc');
    expect(articles.map(({ id }) => id)).toEqual(['1', '2', '3'].map((n) => `a.warc#https://n.example/${n}`));
    expect(articles[0]?.text).toBe(articles[1]?.text);
    expect(codes).toEqual(['read/skipped']);
  });

  it('keep the records before the one that breaks off', async () => {
    const one = record('response', 'application/http', http('Content-Type: text/html', html));
    const { articles, codes } = await readBytes(Buffer.concat([one, one.subarray(0, one.length - 60)]), 'a.warc');
    expect(articles).toHaveLength(1);
    expect(codes).toEqual(['read/truncated']);
  });
});

describe('Markdown', () => {
  it('has its words without its marks', async () => {
    const text =
      '---\ntitle: "Acme: up"\ndate: 2026-03-10\ntags: [a]\n---\n# Acme: up\n\n**Acme** rose _3%_ to [$5](u).\n\n* One\n* Two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n';
    expect(await readOne(text, 'a.md')).toMatchObject({
      title: 'Acme: up',
      publishedAt: '2026-03-10',
      text: 'Acme: up\n\nAcme rose 3% to $5.\n\n• One\n• Two\n\nA\tB\n1\t2',
    });
  });

  it('is told where its front matter is none', async () => {
    expect((await readBytes('---\na: [\n---\nAcme rose 3%.', 'a.md')).codes).toEqual(['read/front-matter']);
  });
});

describe('encodings', () => {
  const sjis = Buffer.from([
    0x8a, 0x94, 0x89, 0xbf, 0x82, 0xcd, 0x8f, 0xe3, 0x8f, 0xb8, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42,
  ]);

  it('are guessed where none is stated, and told', async () => {
    const { articles, problems } = await readBytes(Buffer.concat(Array.from({ length: 8 }, () => sjis)), 'a.txt');
    expect(articles[0]?.text.startsWith('株価は上昇した。')).toBe(true);
    expect(problems).toMatchObject([{ code: 'read/encoding', message: expect.stringContaining('shift_jis') }]);
    const euro = Buffer.from('Acme raised \xa45m in Oslo.', 'latin1');
    expect((await readOne(euro, 'a.txt')).text).toBe('Acme raised €5m in Oslo.');
  });

  it('may be UTF-16, also without its mark', async () => {
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(`${mark}{"text":"Acme rose 3%."}\n`, 'utf16le');
      expect((await readOne(bytes, 'a.jsonl')).text).toBe('Acme rose 3%.');
    }
  });
});

describe('what is asked for by --from', () => {
  it('comes before content and ending', async () => {
    expect((await readOne('{"text":"A."}', 'a.json', { from: 'text' })).text).toBe('{"text":"A."}');
    expect((await readOne('text\nAcme rose.\n', 'a.dat', { from: 'csv' })).text).toBe('Acme rose.');
  });

  it('is not needed for a named file of another ending that is plainly of a kind', async () => {
    expect((await readOne('{"text":"A."}', 'a.dat')).text).toBe('A.');
    expect((await readFile('package.json')).codes).toEqual([]);
  });
});
