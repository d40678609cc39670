// Which findings of the sending domain a receiver's reason leads to; a test holds that each is in the catalogue.
import type { CauseName } from '../../../shared/history/diagnosis.ts';
import type { ReplyCause } from '../protocols/smtp-reply/phrases.ts';

const spf: readonly string[] = [
  'ses-mail-from-none',
  'ses-mail-from-failed',
  'ses-mail-from-spf-missing',
  'ses-mail-from-spf-without-ses',
  'ses-mail-from-spf-refuses-ses',
  'ses-mail-from-spf-several',
  'spf-mail-from-record-missing',
  'spf-ses-unauthorised',
  'spf-lookups-exceeded',
  'spf-syntax-error',
];
const dkim: readonly string[] = [
  'ses-dkim-not-set-up',
  'ses-dkim-signing-off',
  'ses-dkim-failed-incomplete',
  'ses-dkim-failed-complete',
  'ses-dkim-pending-incomplete',
  'ses-dkim-token-absent',
  'ses-dkim-token-wrong-target',
  'ses-dkim-address-unsigned',
  'dkim-key-revoked',
  'dkim-key-damaged',
];
const dmarc: readonly string[] = [
  'ses-dmarc-failing-refused',
  'ses-dmarc-failing-quarantined',
  'ses-dmarc-failing-monitored',
  'ses-dmarc-single-leg',
  'ses-dmarc-adkim-strict',
  'ses-dmarc-aspf-strict',
];
const dmarcRecord: readonly string[] = [
  'dmarc-record-missing',
  'dmarc-policy-missing',
  'dmarc-policy-invalid',
  'dmarc-syntax-error',
  'ses-dmarc-policy-missing',
];
const names: readonly string[] = [
  'mx-missing',
  'mx-null-sender',
  'ses-mail-from-mx-missing',
  'ses-mail-from-mx-lost',
  'spf-mail-from-record-missing',
];
const all: readonly string[] = [...dmarc, ...spf, ...dkim, ...dmarcRecord];

const byReply: { readonly [C in ReplyCause]?: readonly string[] } = {
  'dmarc-failed': all,
  'dmarc-not-aligned': [...dmarc, ...spf, ...dkim],
  'not-authenticated': all,
  'authentication-incomplete': all,
  // It may be this, and the reply does not say.
  'policy-unsaid': all,
  'spf-failed': [...spf, 'ses-dmarc-aspf-strict'],
  'dkim-failed': dkim,
  'dmarc-missing': dmarcRecord,
  'sender-domain-missing': names,
  'sender-invalid': names,
  // Google, "Email sender guidelines": mail that is not authenticated is slowed down first.
  'unsolicited-rate': all,
  'complaints-or-volume': all,
};

const byCause: { readonly [C in CauseName]?: readonly string[] } = {
  authentication: all,
  spam: all,
  reputation: all,
};

/** Empty where no finding of the domain bears on it. */
export function advisorAudits(cause: CauseName, replyCause: ReplyCause | null): readonly string[] {
  return (replyCause === null ? undefined : byReply[replyCause]) ?? byCause[cause] ?? [];
}

export const everyAdvisorAudit: readonly string[] = [
  ...new Set([...Object.values(byReply), ...Object.values(byCause)].flat()),
];
