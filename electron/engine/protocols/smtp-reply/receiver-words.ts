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
    ['sender-blocked', /using customer block list/iu],
    ['spam', /content filter agent/iu],
  ),
  ...shared('Microsoft', ['no-mailbox', /requested action not taken: mailbox unavailable/iu]),
  ...of('Yahoo', ['sender-domain-missing', /unresolvable RFC\.?532[12]/iu], ['greylisted', /\[GL\d\d\]/u]),
  ...shared('GMX and Web.de', ['ip-blocklisted', /reject due to policy violations/iu]),
  ...shared(
    'Mimecast',
    ['greylisted', /internal resources? (?:are )?temporarily unavailable/iu],
    ['policy-unsaid', /envelope blocked(?! - user )/iu],
    ['ip-reputation', /poor reputation|CT IP reputation/iu],
  ),
  ...of(
    'Mimecast',
    ['recipient-blocks', /envelope blocked - user (?:domain )?entry/iu],
    ['spam', /MCSpamSignature/iu],
    ['receiver-misconfigured', /account inbounds disabled|incorrect hostname used for inbounds/iu],
    ['recipient-policy', /host network,? not allowed/iu],
  ),
  ...of('Trend Micro', ['ip-blocklisted', /\bERS-(?:RBL|DUL|QIL)\b/u]),
  ...of('Proofpoint', ['ip-blocklisted', /ipcheck\.proofpoint\.com/iu]),
  ...of('Daum', ['ip-blocklisted', /^CCRT \d/u]),
  ...of('Mailhostbox', ['recipient-rate', /policy rejection- ?quota exceeded/iu]),
  ...of('Rackspace', ['recipient-unverified', /unavailable to accept your message \(G6\)/iu]),
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
  // One sentence for all; the number at its end says why.
  ...of(
    'Spectrum',
    ['ip-blocklisted', /AUP#[a-z]{0,3}-?1(?:000|2[0-5]0)\b/iu],
    ['ptr-missing', /AUP#[a-z]{0,3}-?11[0-5]0\b/iu],
    ['too-many-connections', /AUP#[a-z]{0,3}-?13[0-4]0\b/iu],
    ['sender-rate', /AUP#[a-z]{0,3}-?1(?:3[5-9]|4\d|5[458])0\b/iu],
    ['too-large', /AUP#[a-z]{0,3}-?1530\b/iu],
    ['too-many-errors', /AUP#[a-z]{0,3}-?1560\b/iu],
    ['server-trouble', /AUP#[a-z]{0,3}-?1090\b/iu],
  ),
  ...of(
    'Cox',
    ['ip-blocklisted', /AUP#(?:CXBL|CDRBL|IPBL\d{4,5})\b/iu],
    ['domain-blocklisted', /AUP#URLBL\d{3,4}\b/iu],
    ['ptr-missing', /AUP#CXDNS\b/iu],
    ['not-authenticated', /AUP#CXSNDR\b/iu],
    ['too-many-connections', /AUP#CXCNCT\b/iu],
    ['sender-rate', /AUP#CXMXRT\b/iu],
    ['syntax-refused', /AUP#CXSMTP\b/iu],
  ),
  ...of(
    'GoDaddy',
    ['ip-blocklisted', /\bIB1(?:0[4-6]|1[0-3])\b/u],
    ['ip-reputation', /\bIB103\b/u],
    ['ptr-missing', /\bIB108\b/u],
    ['server-trouble', /\bIB101\b/u],
    ['spam', /\bIB212\b/u],
    ['sender-domain-missing', /\bIB506\b/u],
    ['spf-failed', /\bIB508\b/u],
    ['too-many-connections', /\bIB007\b/u],
    ['sender-rate', /\bIB(?:504|510|605|607)\b/u],
    ['virus', /\bIB705\b/u],
  ),
  // La Poste gives the same numbers.
  ...of(
    'Orange',
    ['ip-blocklisted', /\b(?:LPN|OFR)\w{0,3}_10[12]\b/iu],
    ['too-many-connections', /\b(?:LPN|OFR)\w{0,3}_104\b/iu],
    ['spf-failed', /\b(?:LPN|OFR)\w{0,3}_401\b/iu],
    ['sender-invalid', /\b(?:LPN|OFR)\w{0,3}_4(?:03|05|15)\b/iu],
    ['no-mailbox', /\b(?:LPN|OFR)\w{0,3}_416\b/iu],
    ['mailbox-full', /\b(?:LPN|OFR)\w{0,3}_417\b/iu],
    ['mailbox-disabled', /\b(?:LPN|OFR)\w{0,3}_42[06]\b/iu],
    ['server-trouble', /\b(?:LPN|OFR)\w{0,3}_505\b/iu],
    ['too-large', /\b(?:LPN|OFR)\w{0,3}_514\b/iu],
    ['dmarc-failed', /\b(?:LPN|OFR)\w{0,3}_517\b/iu],
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
