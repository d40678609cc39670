// The audits of the topic draft-mime, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftMimeAlternativeOrder } from './alternative-order.ts';
import { draftMimeBoundaryBroken } from './boundary-broken.ts';
import { draftMimeCalendarMethod } from './calendar-method.ts';
import { draftMimeCharsetWrong } from './charset-wrong.ts';
import { draftMimeControl } from './control.ts';
import { draftMimeEightBit } from './eight-bit.ts';
import { draftMimeEncodingBroken } from './encoding-broken.ts';
import { draftMimeHeaderBroken } from './header-broken.ts';
import { draftMimeHeadersEndedEarly } from './headers-ended-early.ts';
import { draftMimeLineEnds } from './line-ends.ts';
import { draftMimeLineLong } from './line-long.ts';
import { draftMimeNestedDeep } from './nested-deep.ts';
import { draftMimeParameterBroken } from './parameter-broken.ts';
import { draftMimePartsOver } from './parts-over.ts';
import { draftMimeSigned } from './signed.ts';
import { draftMimeTypeRisky } from './type-risky.ts';
import { draftMimeVersionMissing } from './version-missing.ts';

export const draftMimeAudits: readonly Audit[] = [
  draftMimeHeadersEndedEarly,
  draftMimeHeaderBroken,
  draftMimeBoundaryBroken,
  draftMimeEncodingBroken,
  draftMimeLineLong,
  draftMimeEightBit,
  draftMimeCharsetWrong,
  draftMimeControl,
  draftMimeLineEnds,
  draftMimeParameterBroken,
  draftMimeNestedDeep,
  draftMimeVersionMissing,
  draftMimePartsOver,
  draftMimeAlternativeOrder,
  draftMimeTypeRisky,
  draftMimeCalendarMethod,
  draftMimeSigned,
];
