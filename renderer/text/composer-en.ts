// The words of the composer, in English.

export const composerEn = {};
export type ComposerWords = typeof composerEn;
