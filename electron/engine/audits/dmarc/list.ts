// The DMARC audits, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';
import { dmarcAliasDangling } from './alias-dangling.ts';
import { dmarcFailureOptionsWrong } from './failure-options-wrong.ts';
import { dmarcFailureReportsRequested } from './failure-reports-requested.ts';
import { dmarcMissingNamePolicyWeak } from './missing-name-policy-weak.ts';
import { dmarcNameAlias } from './name-alias.ts';
import { dmarcNameDeep } from './name-deep.ts';
import { dmarcOrganizationDisputed } from './organization-disputed.ts';
import { dmarcOwnPolicyWeaker } from './own-policy-weaker.ts';
import { dmarcParkedOpen } from './parked-open.ts';
import { dmarcPercentagePartial } from './percentage-partial.ts';
import { dmarcPolicyInvalid } from './policy-invalid.ts';
import { dmarcPolicyMissing } from './policy-missing.ts';
import { dmarcPolicyNone } from './policy-none.ts';
import { dmarcPsdFlagWrong } from './psd-flag-wrong.ts';
import { dmarcPublicSuffix } from './public-suffix.ts';
import { dmarcRecordAtApex } from './record-at-apex.ts';
import { dmarcRecordLong } from './record-long.ts';
import { dmarcRecordMissing } from './record-missing.ts';
import { dmarcRecordsSeveral } from './records-several.ts';
import { dmarcReportAddressInvalid } from './report-address-invalid.ts';
import { dmarcReportAddressMissing } from './report-address-missing.ts';
import { dmarcReportAddressesExcess } from './report-addresses-excess.ts';
import { dmarcReportDomainDead } from './report-domain-dead.ts';
import { dmarcReportSchemeUnsupported } from './report-scheme-unsupported.ts';
import { dmarcReportSizeLimit } from './report-size-limit.ts';
import { dmarcReportUnauthorized } from './report-unauthorized.ts';
import { dmarcSpfText } from './spf-text.ts';
import { dmarcStrictAlignment } from './strict-alignment.ts';
import { dmarcSubdomainPolicyWeak } from './subdomain-policy-weak.ts';
import { dmarcSubdomainTagUseless } from './subdomain-tag-useless.ts';
import { dmarcSyntaxError } from './syntax-error.ts';
import { dmarcTagHistoric } from './tag-historic.ts';
import { dmarcTagRepeated } from './tag-repeated.ts';
import { dmarcTagUnknown } from './tag-unknown.ts';
import { dmarcTestMode } from './test-mode.ts';
import { dmarcTtlLong } from './ttl-long.ts';
import { dmarcUnrelatedText } from './unrelated-text.ts';
import { dmarcVersionInvalid } from './version-invalid.ts';
import { dmarcWildcard } from './wildcard.ts';

export const dmarcAudits: readonly Audit[] = [
  dmarcRecordMissing,
  dmarcRecordsSeveral,
  dmarcRecordAtApex,
  dmarcVersionInvalid,
  dmarcSpfText,
  dmarcAliasDangling,
  dmarcSyntaxError,
  dmarcTagRepeated,
  dmarcPolicyMissing,
  dmarcPolicyInvalid,
  dmarcPsdFlagWrong,
  dmarcReportAddressInvalid,
  dmarcReportDomainDead,
  dmarcReportUnauthorized,
  dmarcStrictAlignment,
  dmarcPolicyNone,
  dmarcSubdomainPolicyWeak,
  dmarcOwnPolicyWeaker,
  dmarcTestMode,
  dmarcPercentagePartial,
  dmarcReportAddressMissing,
  dmarcNameDeep,
  dmarcOrganizationDisputed,
  dmarcParkedOpen,
  dmarcUnrelatedText,
  dmarcTagUnknown,
  dmarcTagHistoric,
  dmarcSubdomainTagUseless,
  dmarcMissingNamePolicyWeak,
  dmarcReportSchemeUnsupported,
  dmarcReportSizeLimit,
  dmarcReportAddressesExcess,
  dmarcFailureOptionsWrong,
  dmarcRecordLong,
  dmarcWildcard,
  dmarcTtlLong,
  dmarcNameAlias,
  dmarcPublicSuffix,
  dmarcFailureReportsRequested,
];
