import { bundle, published } from '../../scripts/bundle.mjs';

/** Before all tests: the program is bundled anew, so that tests of the binary see the sources as they are. */
export default async function setup() {
  await bundle(published, 'dist');
}
