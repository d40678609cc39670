// The audits of the topic ses-mail-from, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { sesMailFromFailed } from './failed.ts';
import { sesMailFromMxForeign } from './mx-foreign.ts';
import { sesMailFromMxLost } from './mx-lost.ts';
import { sesMailFromMxMissing } from './mx-missing.ts';
import { sesMailFromMxPriority } from './mx-priority.ts';
import { sesMailFromMxSeveral } from './mx-several.ts';
import { sesMailFromNone } from './none.ts';
import { sesMailFromNoneUnsigned } from './none-unsigned.ts';
import { sesMailFromOutsideIdentity } from './outside-identity.ts';
import { sesMailFromPending } from './pending.ts';
import { sesMailFromRegionWrong } from './region-wrong.ts';
import { sesMailFromRegionsSeveral } from './regions-several.ts';
import { sesMailFromRejecting } from './rejecting.ts';
import { sesMailFromServersDiffer } from './servers-differ.ts';
import { sesMailFromSpfMissing } from './spf-missing.ts';
import { sesMailFromSpfOpen } from './spf-open.ts';
import { sesMailFromSpfRefusesDedicated } from './spf-refuses-dedicated.ts';
import { sesMailFromSpfRefusesSes } from './spf-refuses-ses.ts';
import { sesMailFromSpfSeveral } from './spf-several.ts';
import { sesMailFromSpfWithoutSes } from './spf-without-ses.ts';
import { sesMailFromTemporaryFailure } from './temporary-failure.ts';
import { sesMailFromUsedForReceiving } from './used-for-receiving.ts';
import { sesMailFromUsedForSending } from './used-for-sending.ts';

export const sesMailFromAudits: readonly Audit[] = [
  sesMailFromRejecting,
  sesMailFromNoneUnsigned,
  sesMailFromFailed,
  sesMailFromTemporaryFailure,
  sesMailFromMxMissing,
  sesMailFromMxSeveral,
  sesMailFromMxForeign,
  sesMailFromRegionWrong,
  sesMailFromMxLost,
  sesMailFromServersDiffer,
  sesMailFromSpfMissing,
  sesMailFromSpfSeveral,
  sesMailFromSpfWithoutSes,
  sesMailFromSpfRefusesSes,
  sesMailFromSpfRefusesDedicated,
  sesMailFromOutsideIdentity,
  sesMailFromUsedForSending,
  sesMailFromUsedForReceiving,
  sesMailFromPending,
  sesMailFromNone,
  sesMailFromSpfOpen,
  sesMailFromRegionsSeveral,
  sesMailFromMxPriority,
];
