// How servers word their causes: the first phrase that fits decides, so what says more stands first.
import type { Advice } from './types.ts';
import { recipientCauses } from './causes-recipient.ts';
import { senderCauses } from './causes-sender.ts';

export const causes = { ...recipientCauses, ...senderCauses } as const satisfies { readonly [cause: string]: Advice };
export type CauseName = keyof typeof causes;

export type Phrase = { readonly says: RegExp; readonly cause: CauseName };

const phrase = (cause: CauseName, ...says: readonly RegExp[]): readonly Phrase[] =>
  says.map((one) => ({ says: one, cause }));

export const phrases: readonly Phrase[] = [
  ...phrase('dmarc-not-aligned', /no DMARC alignment|not aligned/iu),
  ...phrase(
    'dmarc-failed',
    /DMARC (?:policy|check failed|failure|sender invalid)|due to DMARC|per (?:sender'?s )?DMARC|rejected by DMARC/iu,
  ),
  ...phrase(
    'spf-failed',
    /SPF[- ](?:check )?fail|SPF policy|SPF \[?.{0,80}\]? (?:did not pass|failed)|doesn't allow sending mails from/iu,
  ),
  ...phrase(
    'not-authenticated',
    /sender is unauthenticated|unauthenticated (?:email|mail)|did not pass authentication/iu,
  ),
  ...phrase(
    'ptr-missing',
    /PTR record|PTR resource record|reverse DNS|without a valid sender domain|cannot find your (?:reverse )?host ?name/iu,
  ),
  ...phrase(
    'sender-domain-missing',
    /sender address rejected: domain not found|domain of sender address .{0,80}does not (?:exist|resolve)|invalid DNS MX or A\/AAAA/iu,
  ),
  ...phrase('sender-invalid', /sender address rejected: need fully-qualified|invalid sender|emetteur invalide/iu),
  ...phrase(
    'headers-invalid',
    /headers are not RFC compliant|missing a valid address in From|no From: header|\(header based\)/iu,
  ),
  ...phrase('starttls-first', /must issue a STARTTLS/iu),
  ...phrase('virus', /\bvirus\b|\bmalware\b/iu),
  ...phrase(
    'attachment-refused',
    /illegal attachment|attachment was blocked|attachment .{0,80}not (?:allowed|accepted)/iu,
  ),
  ...phrase(
    'too-large',
    /message (?:size )?exceed|message size limit|message (?:is )?too (?:large|big|long)|message file too big/iu,
  ),
  ...phrase('spoofing-suspected', /spoof/iu),
  ...phrase('phishing-suspected', /\[PH\d\d\]|phish/iu),
  ...phrase(
    'domain-blocklisted',
    /Spamhaus DBL|(?:Helo|MailFrom|From) domain is listed|domain .{0,80} (?:is )?(?:on|in) .{0,80}(?:block|black) ?list/iu,
  ),
  ...phrase('domain-reputation', /low reputation of the sending domain|\(domain based\)/iu),
  ...phrase('ip-reputation', /due to IP reputation|low reputation of the sending IP|\(IP based\)/iu),
  ...phrase(
    'ip-blocklisted',
    /Spamhaus|blocked using|banned sending IP|on our block ?list|IP address is block ?listed|client host blocked|Client host \[[^\]]*\] blocked|dnsbl|rbl\b|block for spam/iu,
  ),
  ...phrase('complaints-or-volume', /unexpected volume or user complaints|temporarily deferred due to/iu),
  ...phrase('unsolicited-rate', /unusual rate of|UnsolicitedRateLimit/iu),
  ...phrase('greylisted', /gr[ea]ylist/iu),
  ...phrase(
    'recipient-rate',
    /receiving mail (?:at a rate|too quickly)|recipient has exceeded (?:message rate|their) limit|too many recent messages/iu,
  ),
  ...phrase('organization-rate', /organization queue quota/iu),
  ...phrase(
    'sender-rate',
    /sender has exceeded the limit|sender frequency limited|rate limit exceeded|deferred due to excessive volume|(?:has been|temporarily) rate limited|sending rate|too many messages/iu,
  ),
  ...phrase(
    'too-many-connections',
    /max(?:imum)? message(?:s)? per connection|concurrent connections|too many (?:concurrent )?connections/iu,
  ),
  ...phrase('too-many-errors', /too many errors/iu),
  ...phrase('content-refused', /spam URL|banned content|content denied|nature of the content|because of its content/iu),
  ...phrase(
    'mailbox-full',
    /over ?quota|quota (?:exceeded|violation)|out of storage space|size limit exceeded|mailbox (?:is )?full|exceeded storage allocation|boite du destinataire pleine/iu,
  ),
  ...phrase('recipient-unverified', /unverified address|address verification in progress/iu),
  ...phrase(
    'forwarding-broken',
    /loop detected|too many hops|forwarding recipient|information about the requested recipient|^Domain not found \(#id/iu,
  ),
  ...phrase('filter-expired', /license expired/iu),
  ...phrase(
    'mailbox-disabled',
    /(?:mailbox|account|user)[^.;]{0,60}(?:disabled|deactivated|suspended|inactiv|blocked due)|that you tried to reach is (?:disabled|inactive)|recipient address rejected: (?:inactive|blocked)|due to inactivity/iu,
  ),
  ...phrase(
    'domain-not-served',
    /relay(?:ing)? (?:access )?(?:is )?(?:denied|disallowed|not allowed|not permitted)|open relay|use me \[[^\]]*\] as a relay|unable to relay|rejected: NO-DOMAIN/iu,
  ),
  ...phrase(
    'no-mailbox',
    /(?:user|addressee|recipient|mailbox|account|address) (?:is )?(?:unknown|does(?:n't| not) exist|not found|unallocated|no longer valid)|(?:unknown|no such|invalid) (?:user|recipient|mailbox|address(?!ee))|does not exist|doesn't have a \S+ account|is no longer valid|could not be found|not a valid email address|not our customer|not in recipient list|marked as invalid|unknown user|Invalid-Recipient|destinataire invalide|mailbox not found|bad destination mailbox/iu,
  ),
  ...phrase('address-malformed', /^invalid address|bad address syntax|not a valid RFC-5321 address/iu),
  ...phrase('recipient-refused', /recipient address(?:es)? rejected ?: access denied/iu),
  ...phrase('sender-blocked', /manually blocked senders|sender .{0,80}blocked/iu),
  ...phrase(
    'recipient-policy',
    /rejected by recipients?\b|envelope blocked|rejected by destination domain|delivery restricted by policy|delivery failure policy|MailPolicy violation|policy rejection on the target|rejected: (?:BLOCK-SEND-ER|BLOCK-RCPT|ERS-)|policy rejection- ?abuse|one or more recipients \([^)]*blocked/iu,
  ),
  ...phrase(
    'spam',
    /\bspam\b|likely unsolicited|suspected spam|message filtered|reputation of .{0,80}message|considered as spam/iu,
  ),
  ...phrase('mailbox-away', /recipient temporarily unavailable/iu),
  ...phrase(
    'policy-unsaid',
    /(?:local|security) polic(?:y|ies)|policy (?:reasons|restrictions|rejection)|administrative prohibition|mail rejete|rejected for policy/iu,
  ),
  ...phrase('mailbox-unavailable', /(?:mailbox|recipient) unavailable/iu),
  ...phrase(
    'server-unreachable',
    /timeout exceeded|lost connection|unable to connect|connection (?:timed out|refused|reset)/iu,
  ),
  ...phrase('dns-failed', /(?:domain name|host) not found|unable to look ?up DNS|no MX/iu),
  ...phrase(
    'server-trouble',
    /temporar(?:y|ily) .{0,80}(?:error|failure|unavailable|rejected)|service (?:is )?(?:currently |temporarily )?(?:not available|unavailable)|insufficient system|internal (?:server|resource)|server busy|system error|no healthy secondary|resources temporarily/iu,
  ),
  ...phrase('try-later', /try again later|come back later/iu),
  ...phrase('syntax-refused', /syntax error|command (?:not recognized|unrecognized|not implemented)|bad sequence/iu),
];
