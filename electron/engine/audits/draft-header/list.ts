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
import { draftHeaderReceived } from './received.ts';
import { draftHeaderRecipientsRepeated } from './recipients-repeated.ts';
import { draftHeaderRepeated } from './repeated.ts';
import { draftHeaderRepeatsForm } from './repeats-form.ts';
import { draftHeaderSignatureBreaks } from './signature-breaks.ts';
import { draftHeaderStructureOwn } from './structure-own.ts';
import { draftHeaderValueLong } from './value-long.ts';
import { draftHeaderValueMissing } from './value-missing.ts';
import { draftHeaderValueNotAscii } from './value-not-ascii.ts';

export const draftHeaderAudits: readonly Audit[] = [
  draftHeaderReceived,
  draftHeaderRepeated,
  draftHeaderRecipientsRepeated,
  draftHeaderOverwritten,
  draftHeaderRepeatsForm,
  draftHeaderStructureOwn,
  draftHeaderNameBroken,
  draftHeaderValueLong,
  draftHeaderValueMissing,
  draftHeaderValueNotAscii,
  draftHeaderEightBit,
  draftHeaderMany,
  draftHeaderControlUnknown,
  draftHeaderSignatureBreaks,
  draftHeaderBccVisible,
  draftHeaderLanguageNonstandard,
  draftHeaderPriority,
];
