// What single receivers mean by words of their own; they are asked before the general ones.
import type { ReplyCause } from './phrases.ts';

export type ReceiverWords = {
  /** As in the list of providers. */
  readonly receiver: string;
  readonly says: RegExp;
  readonly cause: ReplyCause;
  /** Others use the same words for something else: they count only where the receiver is known by other signs. */
  readonly isShared?: true;
};

const of = (receiver: string, ...rows: readonly (readonly [ReplyCause, RegExp])[]): readonly ReceiverWords[] =>
  rows.map(([cause, says]) => ({ receiver, cause, says }));

const shared = (receiver: string, ...rows: readonly (readonly [ReplyCause, RegExp])[]): readonly ReceiverWords[] =>
  of(receiver, ...rows).map((row) => ({ ...row, isShared: true }));

/** The sources stand with the providers. */
export const receiverWords: readonly ReceiverWords[] = [
  ...of(
    'Google',
    ['recipient-policy', /- gcdp\b/iu],
    ['recipient-policy', /IP not in whitelist for RCPT domain/iu],
    ['tls-required', /TLS required for RCPT domain/iu],
    ['ptr-missing', /does not meet IPv6 sending guidelines/iu],
    ['dmarc-missing', /sending domain doesn't have a DMARC record/iu],
    ['spf-failed', /SPF record of the sending domain has one or more suspicious/iu],
    ['unsolicited-rate', /quota for sending messages (?:that have|with) the same Message-ID/iu],
    ['attachment-refused', /its content presents a potential security issue/iu],
    ['dns-failed', /able to find the recipient domain/iu],
    ['sender-rate', /(?:daily user sending|SMTP relay(?: sending)?) limit exceeded/iu],
  ),
  ...of(
    'Microsoft',
    ['authentication-incomplete', /(?:does not|doesn't) meet the required authentication level/iu],
    ['unsolicited-rate', /server busy\. please try again later from \[/iu],
    ['unsolicited-rate', /\(?RP-00[123]\)?/u],
    ['ip-blocklisted', /\b(?:SC-00[234]|OU-00[12]|DY-00[12])\b/u],
    ['spam', /\bSC-001\b/u],
    ['no-mailbox', /Recip(?:ient)?NotFound|recipient (?:\S{1,254} )?not found by SMTP address lookup/iu],
    [
      'recipient-policy',
      /RestrictedToRecipientsPermission|RESOLVER\.RST\.(?:NotAuthorized|AuthRequired|SenderNotAuthenticated)|TRANSPORT\.RULES\./iu,
    ],
    ['recipient-rate', /recipient thread limit exceeded/iu],
    ['mailbox-full', /QuotaExceededException/iu],
    ['dns-failed', /DNS domain '?\S{1,253}'? does not exist/iu],
    ['ip-reputation', /traffic not accepted from this IP/iu],
    ['server-trouble', /concurrent connections per resource forest/iu],
  ),
  ...shared('Microsoft', ['no-mailbox', /requested action not taken: mailbox unavailable/iu]),
  ...of('Yahoo', ['sender-domain-missing', /unresolvable RFC\.?532[12]/iu]),
  ...shared(
    'Mimecast',
    ['greylisted', /internal resources? (?:are )?temporarily unavailable/iu],
    ['policy-unsaid', /envelope blocked(?! - user entry)/iu],
    ['ip-reputation', /poor reputation|CT IP reputation/iu],
  ),
  ...of(
    'Mimecast',
    ['recipient-blocks', /envelope blocked - user entry/iu],
    ['spam', /MCSpamSignature/iu],
    ['receiver-misconfigured', /account inbounds disabled/iu],
  ),
  ...of('Trend Micro', ['ip-blocklisted', /\bERS-(?:RBL|DUL|QIL)\b/u]),
  ...of('Proofpoint', ['ip-blocklisted', /ipcheck\.proofpoint\.com/iu]),
  ...of('Yandex', ['mailbox-disabled', /policy rejection on the target address/iu]),
  ...of(
    'QQ',
    ['sender-domain-missing', /^domain may not exist or DNS check failed/iu],
    ['recipient-rate', /^mailbox unavailable or access denied/iu],
    ['spam-sender', /^suspected spam sender/iu],
    ['sender-rate', /^(?:ip|domain|sender|connection) frequency limited/iu],
  ),
  ...of(
    'NetEase',
    ['ip-reputation', /\bHL:(?:REP|MEP)\b/u],
    ['sender-rate', /\b(?:HL:ICC|HL:IFC|MI:DMC|MI:SFQ|MI:STC|RP:DRC|RP:TRC)\b/u],
    ['too-many-errors', /\b(?:MI|RP):C[CE]L\b/u],
    ['ip-blocklisted', /\bDT:RBL\b/u],
    ['sender-blocked', /\bWM:BL[IU]\b/u],
    ['spam', /\bDT:SPM\b/u],
    ['spf-failed', /\bMI:SPF\b/u],
  ),
  ...of(
    'T-Online',
    ['ip-reputation', /none\/bad reputation/iu],
    ['ip-blocklisted', /dialup\/transient IP not allowed/iu],
    ['ip-blocklisted', /IP=\S{1,45} - a problem occurred/iu],
  ),
  ...of(
    'docomo',
    ['no-mailbox-or-filter', /unknown user \S{1,64}@docomo\.ne\.jp/iu],
    ['mailbox-full', /too much mail data \S{1,64}@docomo\.ne\.jp/iu],
  ),
  ...of('au', ['no-mailbox-or-filter', /@(?:ezweb\.ne\.jp|au\.com)>?: user unknown/iu]),
  // J:COM says it in the same words.
  ...of('SoftBank', ['sender-domain-missing', /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8} does not exist$/iu]),
  ...of('ImprovMX', ['domain-not-served', /^domain not found \(#id-5\.9\.2\)/iu]),
];
