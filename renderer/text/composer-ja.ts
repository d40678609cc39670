// The words of the composer, in Japanese.
import type { ComposerWords } from './composer-en.ts';

export const composerJa: ComposerWords = {};
