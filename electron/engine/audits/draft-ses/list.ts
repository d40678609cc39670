// The audits of the topic draft-ses, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftSesAttributeMisplaced } from './attribute-misplaced.ts';
import { draftSesAttributeMisspelt } from './attribute-misspelt.ts';
import { draftSesBodyMissing } from './body-missing.ts';
import { draftSesByteOrderMark } from './byte-order-mark.ts';
import { draftSesCharsetOther } from './charset-other.ts';
import { draftSesControlCharacter } from './control-character.ts';
import { draftSesMojibake } from './mojibake.ts';
import { draftSesPlaceholderMisspelt } from './placeholder-misspelt.ts';
import { draftSesReplacementCharacter } from './replacement-character.ts';
import { draftSesSubjectLineBreak } from './subject-line-break.ts';
import { draftSesSurrogateLone } from './surrogate-lone.ts';
import { draftSesTagsMalformed } from './tags-malformed.ts';
import { draftSesTemplateName } from './template-name.ts';
import { draftSesTrackerMisplaced } from './tracker-misplaced.ts';
import { draftSesTrackerRepeated } from './tracker-repeated.ts';
import { draftSesUnsubscribeMisplaced } from './unsubscribe-misplaced.ts';
import { draftSesUnsubscribeRepeated } from './unsubscribe-repeated.ts';

export const draftSesAudits: readonly Audit[] = [
  draftSesTrackerRepeated,
  draftSesTrackerMisplaced,
  draftSesUnsubscribeRepeated,
  draftSesUnsubscribeMisplaced,
  draftSesPlaceholderMisspelt,
  draftSesTagsMalformed,
  draftSesAttributeMisplaced,
  draftSesAttributeMisspelt,
  draftSesTemplateName,
  draftSesSubjectLineBreak,
  draftSesBodyMissing,
  draftSesSurrogateLone,
  draftSesControlCharacter,
  draftSesReplacementCharacter,
  draftSesByteOrderMark,
  draftSesMojibake,
  draftSesCharsetOther,
];
