// newsfacts and its peers on the same text: a row each, and how many times as fast newsfacts is.
import { PEERS } from './peers.mjs';
import { median } from './table.mjs';

export const COMPARED = ['found by', 'what', 'MB', 'found', 'MB/s', 'newsfacts : it', 'figures : it'];

const OWN = { extract: ['newsfacts', 'claims'], quantities: ['newsfacts, figures alone', 'figures'] };

/** Megabytes a second of processor time. */
const speedOf = (answers) => answers[0].bytes / 1e6 / median(answers.map(({ seconds }) => seconds));

const two = (value) => (value < 0.1 ? value.toPrecision(2) : value.toFixed(2));
const times = (value) => `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)}x`;

/** Rows of COMPARED from answers by mode; the last columns say how many times as fast newsfacts is, whole and in part. */
export function comparedRows(answers) {
  const [whole, figures] = [speedOf(answers.get('extract')), speedOf(answers.get('quantities'))];
  return [...answers].map(([mode, given]) => {
    const [name, what] = OWN[mode] ?? [mode, PEERS[mode].finds];
    const speed = speedOf(given);
    const { bytes, found } = given[0];
    const ratios = mode in OWN ? ['', ''] : [times(whole / speed), times(figures / speed)];
    return [name, what, two(bytes / 1e6), String(found), two(speed), ...ratios];
  });
}
