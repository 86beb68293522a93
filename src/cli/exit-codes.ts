/** The exit codes of commands that read articles, as their help tells them; `usage` is what counts as wrong usage. */
export const exitCodes = (usage = 'wrong usage'): string => `
Exit codes:
  0   done, also where nothing was found
  1   something could not be read, the rest was
  2   ${usage}
  3   nothing could be read
  4   the output could not be written
  70  a bug in newsfacts`;
