declare const NEWSFACTS_VERSION: string | undefined;

/** The version of the package, put in by the build; run from source it is `0.0.0-source`. */
export const VERSION = typeof NEWSFACTS_VERSION === 'string' ? NEWSFACTS_VERSION : '0.0.0-source';
