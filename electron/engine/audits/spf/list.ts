// The SPF audits, worst first; one line each.
import type { Audit } from '../define-audit.ts';
import { spfAddressFamilyMismatch } from './address-family-mismatch.ts';
import { spfAddressInvalid } from './address-invalid.ts';
import { spfAddressPrivate } from './address-private.ts';
import { spfAllMissing } from './all-missing.ts';
import { spfAllNeutral } from './all-neutral.ts';
import { spfAllPass } from './all-pass.ts';
import { spfAllRepeated } from './all-repeated.ts';
import { spfAllUnfitForDmarc } from './all-unfit-for-dmarc.ts';
import { spfAuthorisationBroad } from './authorisation-broad.ts';
import { spfBranchUnreachable } from './branch-unreachable.ts';
import { spfBytesInvalid } from './bytes-invalid.ts';
import { spfExplanationUnusable } from './explanation-unusable.ts';
import { spfIncludeBroken } from './include-broken.ts';
import { spfIncludeLoop } from './include-loop.ts';
import { spfIncludePermissive } from './include-permissive.ts';
import { spfIncludeRepeated } from './include-repeated.ts';
import { spfLookupsExceeded } from './lookups-exceeded.ts';
import { spfLookupsNearLimit } from './lookups-near-limit.ts';
import { spfMacroInvalid } from './macro-invalid.ts';
import { spfMailFromRecordMissing } from './mail-from-record-missing.ts';
import { spfMechanismAsModifier } from './mechanism-as-modifier.ts';
import { spfMechanismUnknown } from './mechanism-unknown.ts';
import { spfModifierRepeated } from './modifier-repeated.ts';
import { spfModifierUnknown } from './modifier-unknown.ts';
import { spfMxAddressesExceeded } from './mx-addresses-exceeded.ts';
import { spfMxHostsExceeded } from './mx-hosts-exceeded.ts';
import { spfNoMailRecordLoose } from './no-mail-record-loose.ts';
import { spfPtrUsed } from './ptr-used.ts';
import { spfQuotesInside } from './quotes-inside.ts';
import { spfRecordLong } from './record-long.ts';
import { spfRecordMissing } from './record-missing.ts';
import { spfRecordUnrecognised } from './record-unrecognised.ts';
import { spfRecordsSeveral } from './records-several.ts';
import { spfRedirectBroken } from './redirect-broken.ts';
import { spfRedirectIgnored } from './redirect-ignored.ts';
import { spfSenderDependent } from './sender-dependent.ts';
import { spfSenderIdPresent } from './sender-id-present.ts';
import { spfSesIncludeWasted } from './ses-include-wasted.ts';
import { spfSesUnauthorised } from './ses-unauthorised.ts';
import { spfSyntaxError } from './syntax-error.ts';
import { spfTargetEmpty } from './target-empty.ts';
import { spfTargetUnregistered } from './target-unregistered.ts';
import { spfTermsAfterAll } from './terms-after-all.ts';
import { spfTermsGlued } from './terms-glued.ts';
import { spfTxtSetLarge } from './txt-set-large.ts';
import { spfType99Present } from './type99-present.ts';
import { spfVoidsExceeded } from './voids-exceeded.ts';
import { spfWildcardUncovered } from './wildcard-uncovered.ts';

export const spfAudits: readonly Audit[] = [
  spfRecordsSeveral,
  spfTermsGlued,
  spfSyntaxError,
  spfMechanismUnknown,
  spfAddressInvalid,
  spfAddressFamilyMismatch,
  spfModifierRepeated,
  spfMacroInvalid,
  spfBytesInvalid,
  spfAllPass,
  spfRedirectBroken,
  spfIncludeBroken,
  spfIncludeLoop,
  spfLookupsExceeded,
  spfMxHostsExceeded,
  spfTargetUnregistered,
  spfSesUnauthorised,
  spfMailFromRecordMissing,
  spfRecordUnrecognised,
  spfQuotesInside,
  spfMechanismAsModifier,
  spfIncludePermissive,
  spfVoidsExceeded,
  spfMxAddressesExceeded,
  spfAllMissing,
  spfAllNeutral,
  spfAllRepeated,
  spfAuthorisationBroad,
  spfBranchUnreachable,
  spfLookupsNearLimit,
  spfNoMailRecordLoose,
  spfTargetEmpty,
  spfTxtSetLarge,
  spfRecordMissing,
  spfRecordLong,
  spfType99Present,
  spfAddressPrivate,
  spfTermsAfterAll,
  spfRedirectIgnored,
  spfPtrUsed,
  spfIncludeRepeated,
  spfWildcardUncovered,
  spfSesIncludeWasted,
  spfModifierUnknown,
  spfSenderIdPresent,
  spfAllUnfitForDmarc,
  spfSenderDependent,
  spfExplanationUnusable,
];
