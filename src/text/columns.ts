/** True of a line in columns: cells between tabs, bars, or two gaps of more than one space. */
export function inColumns(words: string): boolean {
  if (words.includes('\t')) return true;
  const bar = words.indexOf('|');
  return (bar >= 0 && words.indexOf('|', bar + 1) > 0) || hasGaps(words);
}

/** Two gaps of more than one space, each behind a letter, digit, "%" or ")", and letters between them. */
function hasGaps(words: string): boolean {
  let cell = -1;
  for (let gap = words.indexOf('  '); gap >= 0; ) {
    let behind = gap + 2;
    while (words.charCodeAt(behind) === SPACE) behind += 1;
    if (gap > 0 && CELL_END.test(words.charAt(gap - 1)) && FILLED.test(words.charAt(behind))) {
      if (cell >= 0 && gap - 1 > cell) return true;
      if (cell < 0) cell = behind;
    }
    gap = words.indexOf('  ', behind);
  }
  return false;
}

const SPACE = 32;
const CELL_END = /[\w%)]/;
const FILLED = /\S/;
