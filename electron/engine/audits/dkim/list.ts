// The DKIM audits, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';
import { dkimAdsp } from './adsp.ts';
import { dkimCnameBeside } from './cname-beside.ts';
import { dkimCnameBroken } from './cname-broken.ts';
import { dkimCnameFlattened } from './cname-flattened.ts';
import { dkimCnameInTxt } from './cname-in-txt.ts';
import { dkimCnameLeftover } from './cname-leftover.ts';
import { dkimDomainkeyDoubled } from './domainkey-doubled.ts';
import { dkimDomainkeyMissing } from './domainkey-missing.ts';
import { dkimEd25519Alone } from './ed25519-alone.ts';
import { dkimEd25519Length } from './ed25519-length.ts';
import { dkimHashMissing } from './hash-missing.ts';
import { dkimKeyAbsent } from './key-absent.ts';
import { dkimKeyDamaged } from './key-damaged.ts';
import { dkimKeyFormWrong } from './key-form-wrong.ts';
import { dkimKeyLeftover } from './key-leftover.ts';
import { dkimKeyOversize } from './key-oversize.ts';
import { dkimKeyRevoked } from './key-revoked.ts';
import { dkimKeyRevokedUnused } from './key-revoked-unused.ts';
import { dkimKeyShared } from './key-shared.ts';
import { dkimKeyShort } from './key-short.ts';
import { dkimKeyTooShort } from './key-too-short.ts';
import { dkimKeyTypeUnknown } from './key-type-unknown.ts';
import { dkimKeyWeak } from './key-weak.ts';
import { dkimNameDoubled } from './name-doubled.ts';
import { dkimNameMistyped } from './name-mistyped.ts';
import { dkimRecordMalformed } from './record-malformed.ts';
import { dkimRecordsSeveral } from './records-several.ts';
import { dkimSelectorMissing } from './selector-missing.ts';
import { dkimSelectorUnknown } from './selector-unknown.ts';
import { dkimMailExcluded } from './mail-excluded.ts';
import { dkimTagsIgnored } from './tags-ignored.ts';
import { dkimTesting } from './testing.ts';
import { dkimVersionWrong } from './version-wrong.ts';
import { dkimWildcard } from './wildcard.ts';

export const dkimAudits: readonly Audit[] = [
  dkimSelectorMissing,
  dkimNameDoubled,
  dkimNameMistyped,
  dkimCnameFlattened,
  dkimCnameBroken,
  dkimCnameInTxt,
  dkimKeyRevoked,
  dkimKeyAbsent,
  dkimKeyDamaged,
  dkimRecordMalformed,
  dkimVersionWrong,
  dkimMailExcluded,
  dkimHashMissing,
  dkimKeyTooShort,
  dkimEd25519Length,
  dkimDomainkeyDoubled,
  dkimDomainkeyMissing,
  dkimRecordsSeveral,
  dkimKeyTypeUnknown,
  dkimKeyFormWrong,
  dkimKeyWeak,
  dkimEd25519Alone,
  dkimCnameBeside,
  dkimKeyShort,
  dkimTesting,
  dkimKeyShared,
  dkimWildcard,
  dkimKeyOversize,
  dkimKeyLeftover,
  dkimSelectorUnknown,
  dkimKeyRevokedUnused,
  dkimCnameLeftover,
  dkimTagsIgnored,
  dkimAdsp,
];
