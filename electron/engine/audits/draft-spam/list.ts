// The audits of the topic draft-spam, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftSpamAddressNumeric } from './address-numeric.ts';
import { draftSpamColorsMany } from './colors-many.ts';
import { draftSpamCurrencySigns } from './currency-signs.ts';
import { draftSpamExclamations } from './exclamations.ts';
import { draftSpamFontHuge } from './font-huge.ts';
import { draftSpamLettersSpaced } from './letters-spaced.ts';
import { draftSpamScore } from './score.ts';
import { draftSpamWords } from './words.ts';

export const draftSpamAudits: readonly Audit[] = [
  draftSpamWords,
  draftSpamExclamations,
  draftSpamCurrencySigns,
  draftSpamLettersSpaced,
  draftSpamAddressNumeric,
  draftSpamFontHuge,
  draftSpamColorsMany,
  draftSpamScore,
];
