// The audits of the topic ses-dkim, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';
import { sesDkimAddressUnsigned } from './address-unsigned.ts';
import { sesDkimByodkimKeyLength } from './byodkim-key-length.ts';
import { sesDkimByodkimKeyMissing } from './byodkim-key-missing.ts';
import { sesDkimByodkimKeyUnusable } from './byodkim-key-unusable.ts';
import { sesDkimByodkimPemLines } from './byodkim-pem-lines.ts';
import { sesDkimByodkimSelectorUnknown } from './byodkim-selector-unknown.ts';
import { sesDkimByodkimSpaces } from './byodkim-spaces.ts';
import { sesDkimDeedParentMissing } from './deed-parent-missing.ts';
import { sesDkimDeedParentUnhealthy } from './deed-parent-unhealthy.ts';
import { sesDkimDelegationStale } from './delegation-stale.ts';
import { sesDkimErrorExplained } from './error-explained.ts';
import { sesDkimFailedComplete } from './failed-complete.ts';
import { sesDkimFailedIncomplete } from './failed-incomplete.ts';
import { sesDkimKeyCutOff } from './key-cut-off.ts';
import { sesDkimKeyLengthDiffers } from './key-length-differs.ts';
import { sesDkimKeyLengthPending } from './key-length-pending.ts';
import { sesDkimKeyOld } from './key-old.ts';
import { sesDkimKeyShort } from './key-short.ts';
import { sesDkimMethodPending } from './method-pending.ts';
import { sesDkimNotSetUp } from './not-set-up.ts';
import { sesDkimPendingComplete } from './pending-complete.ts';
import { sesDkimPendingIncomplete } from './pending-incomplete.ts';
import { sesDkimRegionsHalfMigrated } from './regions-half-migrated.ts';
import { sesDkimReplicationError } from './replication-error.ts';
import { sesDkimServerLame } from './server-lame.ts';
import { sesDkimServersDisagree } from './servers-disagree.ts';
import { sesDkimSesSawOlderZone } from './ses-saw-older-zone.ts';
import { sesDkimSesSawOtherProvider } from './ses-saw-other-provider.ts';
import { sesDkimSigningOff } from './signing-off.ts';
import { sesDkimSuccessAtRisk } from './success-at-risk.ts';
import { sesDkimTargetMissing } from './target-missing.ts';
import { sesDkimTokenAbsent } from './token-absent.ts';
import { sesDkimTokenFlattened } from './token-flattened.ts';
import { sesDkimTokenInTxt } from './token-in-txt.ts';
import { sesDkimTokenMistyped } from './token-mistyped.ts';
import { sesDkimTokenNameDoubled } from './token-name-doubled.ts';
import { sesDkimTokenUnderscoreLost } from './token-underscore-lost.ts';
import { sesDkimTokenWrongRegion } from './token-wrong-region.ts';
import { sesDkimTokenWrongTarget } from './token-wrong-target.ts';

export const sesDkimAudits: readonly Audit[] = [
  sesDkimSigningOff,
  sesDkimNotSetUp,
  sesDkimTokenAbsent,
  sesDkimTokenWrongRegion,
  sesDkimTokenMistyped,
  sesDkimTokenWrongTarget,
  sesDkimTokenFlattened,
  sesDkimTokenInTxt,
  sesDkimTokenNameDoubled,
  sesDkimTokenUnderscoreLost,
  sesDkimByodkimKeyMissing,
  sesDkimByodkimKeyUnusable,
  sesDkimByodkimPemLines,
  sesDkimByodkimKeyLength,
  sesDkimServersDisagree,
  sesDkimDelegationStale,
  sesDkimDeedParentMissing,
  sesDkimFailedIncomplete,
  sesDkimFailedComplete,
  sesDkimSuccessAtRisk,
  sesDkimMethodPending,
  sesDkimAddressUnsigned,
  sesDkimSesSawOtherProvider,
  sesDkimServerLame,
  sesDkimTargetMissing,
  sesDkimKeyCutOff,
  sesDkimDeedParentUnhealthy,
  sesDkimReplicationError,
  sesDkimPendingComplete,
  sesDkimRegionsHalfMigrated,
  sesDkimByodkimSpaces,
  sesDkimKeyLengthDiffers,
  sesDkimKeyShort,
  sesDkimByodkimSelectorUnknown,
  sesDkimPendingIncomplete,
  sesDkimErrorExplained,
  sesDkimSesSawOlderZone,
  sesDkimKeyLengthPending,
  sesDkimKeyOld,
];
