/** Which files of a folder are wanted, by their path within it. */
export interface Select {
  /** True: to be read whatever its ending; false: left out; null: as its ending says. */
  readonly file: (inside: string) => boolean | null;
  readonly folder: (inside: string) => boolean;
}

export const ALL: Select = { file: () => null, folder: () => true };

/**
 * A choice by globs (picomatch): a pattern without a slash is held against the name, one with a slash against the path within
 * the folder that was given. What is excluded is left out, folders with all below them; where something is included, all
 * else is left out.
 */
export async function openSelect(include: readonly string[], exclude: readonly string[]): Promise<Select> {
  if (include.length === 0 && exclude.length === 0) return ALL;
  const { default: picomatch } = await import('picomatch');
  const openMatch = (globs: readonly string[]) => {
    const byName = picomatch(
      globs.filter((glob) => !glob.includes('/')),
      { nonegate: true },
    );
    const byPath = picomatch(globs.filter((glob) => glob.includes('/')).map(fromRoot), { nonegate: true });
    return (inside: string) => byName(inside.slice(inside.lastIndexOf('/') + 1)) || byPath(inside);
  };
  const [included, excluded] = [openMatch(include), openMatch(exclude)];
  return {
    file: (inside) => {
      if (excluded(inside)) return false;
      return include.length === 0 ? null : included(inside);
    },
    folder: (inside) => !excluded(inside),
  };
}

/** "/a/*" is "a/*", and "drafts/" the folder of that name. */
const fromRoot = (glob: string): string => glob.replace(/^\.?\//, '').replace(/\/$/, '');
