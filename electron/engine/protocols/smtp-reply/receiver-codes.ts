// Enhanced status codes that single receivers use in their own way, beyond or against the registry.
import type { ReplyCause } from './phrases.ts';

export type ReceiverCode = {
  /** As in the list of providers. */
  readonly receiver: string;
  /** Subject and detail, the class aside; both ends are meant. */
  readonly from: string;
  readonly to: string;
  readonly cause: ReplyCause;
  /** The registry has another meaning for it, or none that is used: it counts only where the receiver is known. */
  readonly isShared?: true;
};

const of = (receiver: string, cause: ReplyCause, ...codes: readonly string[]): readonly ReceiverCode[] =>
  codes.map((code) => {
    const [from = code, to = from] = code.split('-');
    return { receiver, cause, from, to };
  });

const shared = (receiver: string, cause: ReplyCause, ...codes: readonly string[]): readonly ReceiverCode[] =>
  of(receiver, cause, ...codes).map((row) => ({ ...row, isShared: true }));

export const receiverCodes: readonly ReceiverCode[] = [
  // Google Workspace Admin Help, "Gmail SMTP errors and codes".
  ...shared('Google', 'ptr-missing', '7.23', '7.25'),
  ...shared('Google', 'spf-failed', '7.24', '7.27'),
  ...shared('Google', 'not-authenticated', '7.26'),
  ...shared('Google', 'unsolicited-rate', '7.28'),
  ...shared('Google', 'tls-required', '7.29'),
  ...shared('Google', 'dkim-failed', '7.30'),
  ...of('Google', 'dmarc-not-aligned', '7.32'),
  ...of('Google', 'dmarc-missing', '7.40'),
  // Microsoft Learn, "Email non-delivery reports in Exchange Online". The registry has no details beyond 99.
  ...shared('Microsoft', 'no-mailbox', '4.1'),
  ...of('Microsoft', 'no-mailbox', '1.351'),
  ...shared('Microsoft', 'no-mailbox', '1.10'),
  ...of('Microsoft', 'sender-rate', '2.121'),
  ...of('Microsoft', 'recipient-rate', '2.122'),
  ...of('Microsoft', 'dns-failed', '4.310', '4.312'),
  ...of('Microsoft', 'server-unreachable', '4.316', '4.317'),
  ...of('Microsoft', 'recipient-policy', '7.57', '7.124', '7.129', '7.133-7.136', '7.510'),
  ...shared('Microsoft', 'recipient-policy', '7.12'),
  ...of('Microsoft', 'domain-not-served', '7.64', '7.367'),
  ...shared('Microsoft', 'spf-failed', '7.23'),
  ...of('Microsoft', 'unsolicited-rate', '7.500', '7.550'),
  ...of('Microsoft', 'spam-sender', '7.501-7.503', '7.705'),
  ...of('Microsoft', 'no-mailbox', '7.504', '7.505'),
  ...of('Microsoft', 'recipient-blocks', '7.507'),
  ...of('Microsoft', 'headers-invalid', '7.512'),
  ...of('Microsoft', 'sender-blocked', '7.513'),
  ...of('Microsoft', 'ip-blocklisted', '7.511', '7.606-7.649'),
  ...of('Microsoft', 'sender-rate', '7.508'),
  ...of('Microsoft', 'dmarc-failed', '7.509'),
  ...of('Microsoft', 'authentication-incomplete', '7.515'),
  ...of('Microsoft', 'ip-reputation', '7.650-7.660', '7.708'),
  ...of('Microsoft', 'recipient-policy', '7.703'),
  ...of('Microsoft', 'sender-domain-missing', '7.750'),
  ...of('Microsoft', 'unsolicited-rate', '7.850-7.899'),
  // A rule of the organization that names its own code.
  ...of('Microsoft', 'recipient-policy', '7.900-7.999'),
  // Yahoo Sender Hub, "SMTP Error Codes": authentication failures.
  ...shared('Yahoo', 'not-authenticated', '7.9'),
];

/** Null where no receiver uses it so, or the one that does is not known to speak. */
export function receiverCodeOf(enhanced: string | null, receiver: string | null): ReceiverCode | null {
  if (enhanced === null || enhanced.startsWith('2')) return null;
  const place = placeOf(enhanced.slice(2));
  return (
    receiverCodes.find(
      (row) =>
        (row.receiver === receiver || (row.isShared !== true && receiver === null)) &&
        placeOf(row.from) <= place &&
        place <= placeOf(row.to),
    ) ?? null
  );
}

/** RFC 3463 2: subject and detail have three digits at the most. */
function placeOf(code: string): number {
  const [subject = '', detail = ''] = code.split('.');
  return Number(subject) * 1000 + Number(detail);
}
