// What newsfacts is held against. Each reads part of what newsfacts reads; none makes claims of it.

/**
 * Peers by name: the npm packages (or the Python module) that they are, what they find, how much of a corpus they are
 * given (in MB: about what they read in some seconds), and `open`, which resolves to what finds it in one text.
 */
export const PEERS = {
  'wink-nlp': {
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
    finds: 'entities',
    megabytes: 3,
    async open() {
      const [{ default: winkNlp }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ]);
      const nlp = winkNlp(model);
      return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
    },
  },
  'chrono-node': {
    packages: ['chrono-node'],
    finds: 'dates',
    megabytes: 3,
    async open() {
      const { parse } = await import('chrono-node');
      const reference = new Date('2026-03-02T00:00:00Z');
      return (text) => parse(text, reference).length;
    },
  },
  'recognizers number': recognizer('numbers', 0.5, 'recognizeNumber'),
  'recognizers percentage': recognizer('percentages', 0.5, 'recognizePercentage'),
  'recognizers currency': recognizer('currencies', 0.015, 'recognizeCurrency'),
  'compromise/three': {
    packages: ['compromise'],
    finds: 'sentences, tagged',
    megabytes: 0.25,
    async open() {
      const { default: nlp } = await import('compromise/three');
      return (text) => nlp(text).length;
    },
  },
  quantulum3: { python: 'quantulum3', finds: 'quantities', megabytes: 0.05 },
};

function recognizer(finds, megabytes, name) {
  return {
    packages: ['@microsoft/recognizers-text-suite'],
    finds,
    megabytes,
    async open() {
      const { default: suite } = await import('@microsoft/recognizers-text-suite');
      return (text) => suite[name](text, suite.Culture.English).length;
    },
  };
}
