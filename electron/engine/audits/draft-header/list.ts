// The audits of the topic draft-header, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftHeaderBccVisible } from './bcc-visible.ts';
import { draftHeaderControlUnknown } from './control-unknown.ts';
import { draftHeaderEightBit } from './eight-bit.ts';
import { draftHeaderLanguageNonstandard } from './language-nonstandard.ts';
import { draftHeaderMany } from './many.ts';
import { draftHeaderNameBroken } from './name-broken.ts';
import { draftHeaderOverwritten } from './overwritten.ts';
import { draftHeaderPriority } from './priority.ts';
import { draftHeaderRecipientsRepeated } from './recipients-repeated.ts';
import { draftHeaderRepeated } from './repeated.ts';
import { draftHeaderSignatureBreaks } from './signature-breaks.ts';
import { draftHeaderValueBroken } from './value-broken.ts';
import { draftHeaderValueNotAscii } from './value-not-ascii.ts';
import { draftHeaderWrittenBySes } from './written-by-ses.ts';

export const draftHeaderAudits: readonly Audit[] = [
  draftHeaderRepeated,
  draftHeaderRecipientsRepeated,
  draftHeaderOverwritten,
  draftHeaderWrittenBySes,
  draftHeaderNameBroken,
  draftHeaderValueBroken,
  draftHeaderValueNotAscii,
  draftHeaderEightBit,
  draftHeaderMany,
  draftHeaderControlUnknown,
  draftHeaderSignatureBreaks,
  draftHeaderBccVisible,
  draftHeaderLanguageNonstandard,
  draftHeaderPriority,
];
