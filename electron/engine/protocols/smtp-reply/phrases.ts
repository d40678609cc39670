// How servers word their causes: the first phrase that fits decides, so what says more stands first.
import type { Advice } from './types.ts';
import { recipientCauses } from './causes-recipient.ts';
import { mailboxClosed, mailboxFull, mailboxRefused, mailboxUnknown, near } from './mailbox-words.ts';
import { senderCauses } from './causes-sender.ts';

export const causes = { ...recipientCauses, ...senderCauses } as const satisfies { readonly [cause: string]: Advice };
export type ReplyCause = keyof typeof causes;

export type Phrase = { readonly says: RegExp; readonly cause: ReplyCause };

const phrase = (cause: ReplyCause, ...says: readonly RegExp[]): readonly Phrase[] =>
  says.map((one) => ({ says: one, cause }));

/** They say so little that a code which says more goes before them. */
const vague: ReadonlySet<ReplyCause> = new Set<ReplyCause>([
  'policy-unsaid',
  'mailbox-unavailable',
  'try-later',
  'syntax-refused',
]);
export const isVague = (cause: ReplyCause): boolean => vague.has(cause);

export const phrases: readonly Phrase[] = [
  // Where neither passed, what is said of each alone goes on about a half of it.
  ...phrase('not-authenticated', /sender is unauthenticated|SPF and DKIM both do(?:es)? not pass/iu),
  ...phrase('dmarc-not-aligned', /no DMARC alignment|not aligned|isn't aligned/iu),
  ...phrase(
    'dmarc-failed',
    /DMARC (?:unauthenticated|policy|check failed|failure|sender invalid|verification)|due to DMARC|per (?:sender'?s )?DMARC|by DMARC|fail(?:ed|s)? DMARC/iu,
  ),
  ...phrase(
    'spf-failed',
    /SPF[- ](?:check |validation )?fail|SPF sender invalid|SPF policy|SPF \[?.{0,80}\]? (?:did not pass|failed)|SPF authentication didn't pass|didn't pass SPF|Sender Policy Framework|SPF settings|doesn't allow sending mails from|SPF unauthorized|\bSPF\b.{0,80}not (?:authori[sz]ed|allowed|permitted)|(?:bad|broken|invalid) SPF record|(?:blocked|rejected|refused|denied) (?:by|due to|because of) SPF|not (?:authorized|allowed|permitted) to (?:send|use) .{0,60}(?:domain|SPF)/iu,
  ),
  ...phrase(
    'dkim-failed',
    /DKIM (?:unauthenticated|sender invalid)|DKIM authentication didn't pass|DomainKeys|didn't pass DKIM|DKIM (?:check |verification )?fail/iu,
  ),
  ...phrase(
    'not-authenticated',
    /unauthenticated (?:email|mail)|did not pass authentication|because it is unauthenticated|authentication checks/iu,
  ),
  ...phrase(
    'ptr-missing',
    /PTR (?:resource )?record|(?<!relaying denied\. )IP name lookup failed|not have an? (?:valid )?reverse |reverse[- ]DNS|rDNS\b|cannot find your (?:reverse )?host ?name|mismatches client ip|no reverse (?:mapping|lookup|hostname)|does not (?:have a|resolve to a) .{0,30}(?:hostname|PTR)/iu,
  ),
  ...phrase('helo-unknown', /\b(?:helo|ehlo)\b.{0,80}(?:not found|(?:does not|doesn't) (?:exist|resolve))/iu),
  ...phrase(
    'sender-domain-missing',
    /sender address rejected: (?:domain|host) not found|domain of sender(?:'s)? address .{0,80}(?:does not|doesn't) (?:exist|resolve)|sender(?:'s)? domain .{0,40}(?:not found|(?:does not|doesn't|must) (?:exist|resolve))|sender has no A, AAAA|invalid (?:sender|from|envelope) domain|valid sender domain|invalid DNS MX or A\/AAAA/iu,
  ),
  ...phrase(
    'sender-invalid',
    /sender address rejected: (?:need fully-qualified|user unknown|un(?:deliverable|verified) address)|invalid sender|emetteur invalide|sender verif(?:y|ication) failed|bad sender address|(?:sender|return[- ]path|envelope from) (?:address )?(?:<[^>\s]{1,254}> )?(?:is )?(?:invalid|malformed|not (?:a )?valid)/iu,
  ),
  ...phrase(
    'headers-invalid',
    /not RFC (?:5322|2822|5321)? ?compliant|comply with [^.;]{0,30}standards?|missing a valid (?:address in From|Message-ID)|no From: header|multiple addresses in (?:the )?From|\(header based\)|malformed (?:message|header)|message is malformed|bare (?:LF|CR|newline|linefeed)|docs\/smtplf\.html|contains? (?:NUL|bare|control|illegal|invalid|8-?bit|non-ASCII) .{0,20}(?:characters?|bytes?|data)|(?<!received:? )\bheaders?\b[^.;]{0,60}(?:too (?:large|long|big)|exceed)|line too long|duplicate headers?|header error|unicode character in a disallowed header|not (?:permitted|allowed|accepted) in (?:the )?(?:message )?headers?|bad[- _]header|MIME error|invalid (?:MIME|structure|header)|line length|\b(?:subject|date|message-id|header|from) (?:header |from )?(?:is )?(?:mandatory|missing|required|empty)/iu,
  ),
  ...phrase('starttls-first', /must issue a STARTTLS/iu),
  ...phrase(
    'tls-required',
    /wasn't sent over a TLS|not using a TLS connection|(?:requires?|required|mandatory|must use|need) (?:an )?(?:TLS|encrypt)|(?:TLS|encryption) (?:is |connection )?(?:required|mandatory)|TLS (?:handshake|negotiation) fail|TLS (?:is )?not available/iu,
  ),
  ...phrase('virus', /\bvirus\b|\bmalware\b|\bviruses\b|\btrojan\b|\binfected\b/iu),
  ...phrase(
    'attachment-refused',
    /illegal attachment|password[- ]protected|encrypted (?:file|attachment|archive)|(?:attachments?|attached files?|file (?:types?|names?|extensions?)) .{0,80}(?:forbidden|prohibited|banned)|attachments? was blocked|(?:prohibited|banned|blocked|disallowed) (?:file|attachment)|attachments? .{0,80}not (?:allowed|accepted|permitted)|\bBANNED: |containing VBA macros/iu,
  ),
  ...phrase(
    'forwarding-broken',
    /loop detected|(?:mail|routing|forwarding|possible) loop|loops? back|\blooping\b|too many (?:hops|received)|hop count|exceeded \d{1,4} hops|forwarding recipient|information about the requested recipient/iu,
  ),
  ...phrase(
    'too-large',
    /(?:message|mail|e-?mail)(?: content| file)? ?(?:size|length)? ?(?:\(\d{1,12}\) ?)?exceed|(?:message|mail) ?size limit|maximum (?:allowed )?message size|message (?:is |file )?too (?:large|big|long)|size of (?:your|the|this) message/iu,
  ),
  ...phrase('spoofing-suspected', /spoof/iu),
  ...phrase('phishing-suspected', /\[PH\d\d\]|phish/iu),
  // What Spamhaus answers to a receiver that asks it in a way it does not serve says nothing about the sender.
  ...phrase('list-misread', /error: open resolver|\/returnc\/(?:pub|vol|wrong)/iu),
  ...phrase(
    'domain-blocklisted',
    /Spamhaus DBL|(?:sender address|helo command|reverse client) \[[^\]]{1,254}\] blocked using|\(domain based\)|(?:Helo|MailFrom|From|sender) domain is (?:listed|on)|domain .{0,80} (?:is )?(?:on|in) .{0,80}(?:block|black) ?list|\b(?:SURBL|URIBL|multi\.uribl|dbl\.spamhaus)\b/iu,
  ),
  ...phrase('domain-reputation', /low reputation of the sending domain|(?:poor|bad|low) domain reputation/iu),
  ...phrase(
    'ip-reputation',
    /(?:due to|because of) [^.;]{0,30}\breputation|low reputation of the sending IP|(?:poor|bad|low) reputation/iu,
  ),
  ...phrase(
    'spam',
    /(?:rejected|refused|blocked) as spam|(?:rejected|refused|blocked) by (?:an? |the |our )?(?:spam ?assassin|(?:anti-?)?spam (?:filter|engine|statistics))/iu,
  ),
  ...phrase(
    'ip-blocklisted',
    /\(IP based\)|Spamhaus|blocked (?:using|by) (?!the recip|admin|recip)|(?:deferred|refused|rejected|denied) using |(?:rejected|refused|denied|blocked) (?:based on|due to|because of|by) (?:an? |the |our )?(?:(?!recip|user|personal)[a-z-]{1,12} )?(?:black|block|deny) ?list|dial-?up|dynamic[- ](?:IP|address)|(?:use|through) (?:the |your )?(?:SMTP|mail) (?:server|relay) (?:of|at) your (?:ISP|provider)|not (?:currently )?accepting (?:mail|e-?mail|messages|connections) from your|(?:mail )?(?:server|host|network|IP)\b[^.;]{0,50}\b(?:is|has been|was) (?:temporar(?:y|ily) )?(?:blocked|banned|black ?listed)|open proxy|\b(?:black|banned|blocked) (?:sending )?IP\b|not authori[sz]ed to send .{0,20}directly|spam source|source of spam|\babus d[eé]tect[eé]|adresse ip .{0,40}bloqu|(?:on|in|by) (?:our|a|an|the) .{0,30}(?:block|black|deny) ?list|(?:IP (?:address )?(?:\S{1,45} )?|\b\d{1,3}(?:\.\d{1,3}){3}\]? )(?:is |has been )?(?:temporarily )?(?:block|black) ?listed|\bIPBL\d{4}\b|client host blocked|Client host \[[^\]]{0,60}\] blocked|dnsbl|\brbls?\b|block(?:ed)? for spam|(?:for|due to|because of) abuse|too (?:many|much) spams? from|spamcop|sorbs|listed (?:at|in|on|by) \S{1,80}\.\S|your (?:IP|host|server)\b.{0,50}(?:blocked|banned|filtered|black ?listed)/iu,
  ),
  ...phrase(
    'complaints-or-volume',
    /unexpected volume or user complaints|(?:temporarily deferred due to|permanently deferred)/iu,
  ),
  ...phrase('unsolicited-rate', /unusual (?:rate|amount) of|UnsolicitedRateLimit/iu),
  ...phrase('greylisted', /gr[ea]y[- ]?list/iu),
  ...phrase(
    'recipient-rate',
    /receiving (?:e?mail|messages) (?:at a rate|too quickly)|recipient has exceeded (?:message rate|their) limit|too many recent messages|messages to \S{1,254} deferred due to/iu,
  ),
  ...phrase('organization-rate', /organization queue quota/iu),
  ...phrase('mailbox-full', /too many (?:messages|e?mails) (?:on|in) (?:the|his|her|your) (?:server|mailbox|inbox)/iu),
  ...phrase(
    'sender-rate',
    /sender has exceeded the limit|rate limit (?:exceeded|reached)|exceeded .{0,40}(?:rate|sending) limit|deferred due to excessive volume|(?:has been|temporarily) rate limited|sending rate|(?:message|mail|rate|recipient|volume) threshold|(?:submission|message|mail|delivery) rate .{0,60}exceed|\bsen[dt] too? many|too many (?:messages|mails|e-?mails)|throttl|too fast|slower|slow down|too many recipients|exceed.{0,60} per (?:minute|hour|day)\b/iu,
  ),
  ...phrase(
    'too-many-connections',
    /max(?:imum)? message(?:s)? per connection|maximum number of connections|concurrent connections|too many (?:[a-z]{1,15} ){0,3}(?:connections|sessions)|connection (?:rate|limit)/iu,
  ),
  ...phrase(
    'too-many-errors',
    /too many (?:[a-z]{1,12} ){0,2}errors|too many (?:invalid|unknown|bad|unrecogni[sz]ed) (?:recipients|commands|users|addresses)/iu,
  ),
  ...phrase(
    'content-refused',
    /spam URL|unacceptable content|rejecting (?:mail |message )?content|content (?:examination|inspection|analysis)|(?:banned|unsafe|objectionable|prohibited) content|content (?:is )?(?:denied|reject(?:ed)?|refused|restrictions|filter)|nature of the content|because of (?:its|the) content|(?:suspicious|blocked|bad) (?:URL|link)/iu,
  ),
  ...phrase(
    'mailbox-full',
    /over ?quota|quota (?:is )?(?:exceeded|violation|full)|(?:allowed|the) quota\b|(?:disk|storage|mailbox|space)[^.;]{0,30} (?:limit|space) (?:has been )?(?:exceeded|reached|used up)|exceed(?:ed|s|ing)? (?:its|their|the|his) [^.;]{0,30}space|full mailbox|(?:not|doesn't|does not)[^.;]{0,12} enough (?:disk )?space|exceed(?:ed|s|ing)? .{0,40}quota|(?:disk|storage|mailbox) quota|out of (?:storage|disk|mailbox) space|not enough (?:storage|disk|mailbox|free)? ?space|size limit exceeded|(?:mailbox|mail box|inbox|mailfolder|account|user'?s? mailbox) (?:is |was )?(?:too )?full|exceeded (?:its |the )?storage (?:allocation|limit)|mailbox (?:size )?(?:limit|exceeds)|boite du destinataire pleine/iu,
  ),
  ...phrase('mailbox-full', ...mailboxFull),
  ...phrase('recipient-unverified', /unverified address|address verification in progress/iu),
  ...phrase('filter-expired', /license expired/iu),
  ...phrase(
    'receiver-misconfigured',
    /(?:local|server|system|mail system) config(?:uration)? error|(?:remote|our|this) server is misconfigured|unable to (?:create|open|write|read)|permission denied|(?:fatal|configuration) error/iu,
  ),
  ...phrase('mailbox-disabled', ...mailboxClosed),
  ...phrase(
    'mailbox-disabled',
    /(?:mailbox|account|user|recipient|address)[^.;]{0,60}(?:blocked due|(?:is|been) (?:blocked|locked)|expired|not active|no longer (?:active|available|in use|used))|recipient address rejected: (?:inactive|blocked)|due to inactivity|no longer (?:works|employed|with (?:us|the company))/iu,
  ),
  ...phrase(
    'domain-takes-no-mail',
    /null MX|nullMX|(?:domain|host) (?:does not|doesn't|never) accepts? (?:any )?mail/iu,
  ),
  ...phrase('domain-not-served', near('relay(?:ing|ed)?', 'denied|rejected|refused|prohibited|disallowed|forbidden')),
  ...phrase(
    'domain-not-served',
    /relay(?:ing)? (?:mail )?(?:access )?(?:is )?(?:denied|disallowed|prohibited|not (?:allowed|permitted|authorized))|open relay|use me \[[^\]]{0,255}\] as a relay|(?:unable|not permitted|not allowed|cannot) to relay|cannot relay|not configured to relay|handle mail for that domain|(?:denies|refuses|no) relay|local users? only|requires authentication .{0,60}non-?local|forward-path .{0,40}not (?:allowed|permitted|accepted)|we do not relay|not (?:a |one of our |in )?(?:local|locally hosted|hosted) (?:domain|here)|not a gateway|^(?:smtp )?authentication (?:is )?required\.?$|rcpthosts|rejected: NO-DOMAIN/iu,
  ),
  ...phrase(
    'address-malformed',
    /^invalid address|recipient address rejected: need fully|single label domain|bad (?:address|recipient address) syntax|not a valid RFC[- ]?532[12] address|(?:malformed|illegal|badly formed) (?:recipient|address)|(?:restricted|illegal|invalid|disallowed) characters? in (?:the |recipient )?address|invalid (?:address|recipient) (?:format|syntax)/iu,
  ),
  ...phrase(
    'dns-failed',
    /(?:^|recipient |destination |mail )domain (?:name )?(?:\S{1,253} )?(?:does(?:n't| not) exist|is unknown|must exist)|unknown domain|no such domain|unrout(?:e)?able mail domain/iu,
  ),
  ...phrase(
    'no-mailbox',
    /(?:user|users|addressee|recipient|mailbox|account|address|alias) (?:name )?(?:is |are |was )?(?:unknown|does(?:n't| not) exist|not (?:found|known|recognized|recognised|exist|listed|valid)|unallocated|no longer valid|non-?existent)|(?:unknown|no such|no valid|no correct|invalid|non-?existent) (?:local |virtual |destination )?(?:e-?mail )?(?:user|recipient|mailbox|address(?!ee)|account|person|local part|rcpt)|does not exist|doe?sn't exist|doesn't have an? (?:\S{1,80} )?account|is no longer valid|could not be found|not a valid (?:e-?mail address|mailbox|user|recipient)|not our customer|no mailbox (?:here )?by that name|no (?:one|user|account|recipient|mailbox) (?:here )?(?:by|with|of|found)|not in recipient list|marked as invalid|not (?:an? )?(?:known|active|registered|local) (?:user|recipient|address|mailbox|account)|not (?:present |listed |found )?in (?:the |our |my )?(?:directory|validrcptto)|address no longer accepts|unrouteable|Invalid-Recipient|destinataire invalide|bad destination mailbox/iu,
  ),
  ...phrase('no-mailbox', ...mailboxUnknown),
  ...phrase('recipient-refused', mailboxRefused, /recipient address(?:es)? rejected ?: access denied/iu),
  ...phrase(
    'recipient-blocks',
    /manually blocked senders|(?:recipient|user)(?:'s)? (?:preferences|(?:reject|block|black|deny) ?list)|(?:recipient|user|mailbox)[^.;]{0,30} refuse[sd]? (?:to (?:receive|accept)|this|your)|rejected by (?:the )?recipients?\b|blocked by (?:the )?recip|recipient (?:[a-z]{1,20} )?(?:blocked|does(?:n't| not) (?:want|accept))/iu,
  ),
  ...phrase(
    'sender-blocked',
    /blocked senders|sender .{0,80}(?:blocked|blacklisted|denied|rejected|not allowed)|sender address rejected/iu,
  ),
  ...phrase(
    'recipient-policy',
    /rejected by destination domain|from your (?:location|country|region)|unauthenticated senders|delivery restricted by policy|delivery failure policy|MailPolicy violation|rejected: (?:BLOCK-SEND-ER|BLOCK-RCPT|ERS-)|policy rejection- ?abuse|one or more recipients \([^)]{0,255}blocked/iu,
  ),
  ...phrase(
    'spam',
    /\bspam\b|likely unsolicited|\bbulk[ .-](?:e?mail|advertising)|mass ?mail|ant[iy]-?spam|spamassassin|suspected spam|message filtered|considered as spam|\bjunk\b|\bUBE\b|\bUCE\b|unsolicited/iu,
  ),
  ...phrase('mailbox-away', /recipient temporarily unavailable|mailbox (?:is )?(?:busy|locked|temporarily)/iu),
  ...phrase('server-trouble', /(?:server|system|network) (?:is )?(?:too |currently )?busy/iu),
  ...phrase(
    'server-unreachable',
    /timeout exceeded|command timeout|lost connection|(?:unable|failed) to (?:connect|establish)|(?:connection|connect|session) (?:was |has )?(?:timed out|timeout|refused|reset|closed|dropped|expired|failed)|(?:timed out|no route to host|(?:network|host) (?:is )?unreachable|broken pipe)|no answer from host|(?:could|was|were)(?:n't| not) (?:able to )?(?:connect|establish)/iu,
  ),
  ...phrase(
    'dns-failed',
    /(?:domain(?: name)?|host(?: name)?|hostname)(?: or domain name)?(?: \S{1,253})? (?:was )?not found|no such (?:domain|host)|unknown (?:host|domain)|reserved by RFC 2606|host ?(?:name )?(?:is )?unknown|find any host (?:named|by)|no route (?:found )?to (?:the )?domain|unable to (?:look ?up|resolve) |domain is not reachable|DNS (?:query|look ?up|error|resolution|resolving)|(?:MX|mail) (?:records?|hosts?) .{0,30}non-?existent|domain does not exist|NXDOMAIN|no MX/iu,
  ),
  ...phrase(
    'policy-unsaid',
    /\b(?:local|security|site|content|mail|company) polic(?:y|ies)|policy (?:reasons|restrictions?|rejection|violations?)|(?:organi[sz]ation(?:al)?|user|e-?mail|admin\w{0,10}) (?:polic(?:y|ies)|rules?|settings)|closed mailing list|members[- ]only|not allowed to post|not subscribed|administrative(?:ly)? (?:prohibition|prohibited|denied)|rejected for policy|by (?:a )?policy|delivery not authori[sz]ed|prohibited by|^blocked$|^message not allowed/iu,
  ),
  ...phrase(
    'mailbox-unavailable',
    /(?:mailbox|recipient) (?:is )?(?:unavailable|not available)|recipient (?:address )?(?:rejected|refused)/iu,
  ),
  ...phrase(
    'server-trouble',
    /temporar(?:y|ily) .{0,80}(?:error|failure|unavailable|rejected|problem)|service (?:is )?(?:currently |temporarily )?(?:not available|unavailable)|insufficient system|internal (?:server|resource|error)|system error|no healthy secondary|resources temporarily|local error in processing|out of memory|disk full|no space left|not accepting (?:network )?(?:messages|connections)|overload|too much load|load is too high|too busy/iu,
  ),
  ...phrase('try-later', /(?:try|retry) (?:again )?later|come back later|try again/iu),
  ...phrase(
    'syntax-refused',
    /syntax error|command (?:not recognized|unrecognized|not implemented|rejected|out of sequence)|bad sequence|protocol (?:error|violation)|unrecognized command|unimplemented command|synchroni[sz]ation error|before (?:the )?greeting|(?:bad|invalid|illegal) (?:helo|ehlo)/iu,
  ),
];
