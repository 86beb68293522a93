// What the bench calls: the insides of the library, bundled for it alone.
export { extract } from '../src/extract.ts';
export { readQuantities } from '../src/quantity/index.ts';
export { buildArticle } from '../src/read/article.ts';
export { cleanCopy } from '../src/text/clean.ts';
