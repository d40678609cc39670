// By which words a mailbox provider or a filter can be told, and where it explains its replies.

export type Provider = {
  readonly name: string;
  /** Its own words, hosts, codes and pages. */
  readonly marks: RegExp | null;
  /** Domains whose mailboxes it alone serves: a recipient there tells who refuses. */
  readonly domains: RegExp | null;
  readonly source: string;
};

export const providers: readonly Provider[] = [
  {
    name: 'Google',
    marks: /\bgsmtp\b|support\.google\.com|mail\.google\.com|Google's message size|Our system (?:has )?detected/iu,
    domains: /^(?:gmail|googlemail)\.com$/iu,
    source: 'Google Workspace Admin Help, "SMTP error codes and messages"',
  },
  {
    name: 'Yahoo! JAPAN',
    marks: /\.yahoo\.co\.jp\b|\byahoo\.co\.jp account\b/iu,
    domains: /^(?:yahoo|ymail)\.(?:co\.jp|ne\.jp)$/iu,
    source: 'Yahoo! JAPAN Mail Help',
  },
  {
    name: 'Yahoo',
    marks:
      /yahoodns\.net|(?:postmaster|senders)\.(?:yahoo|verizonmedia)|\.yahoo\.com\b|\[(?:TSS?|TS|BL|PH|GL|IPTS)\d\d\]|^delivery error: dd |^Message not allowed - /iu,
    domains: /^(?:yahoo|aol|ymail|rocketmail|verizon)\.(?:com|net|co\.(?!jp)[a-z]{2}|[a-z]{2})$/iu,
    source: 'Yahoo Sender Hub, "SMTP Error Codes"',
  },
  {
    name: 'docomo',
    marks: /@docomo\.ne\.jp\b/iu,
    domains: null,
    source: 'NTT docomo, notes for senders to docomo mail',
  },
  {
    name: 'au',
    marks: /@(?:ezweb\.ne\.jp|au\.com)\b/iu,
    domains: null,
    source: 'KDDI, notes for senders to au mail',
  },
  {
    name: 'SoftBank',
    marks: /@(?:(?:i\.)?softbank|[a-z]\.vodafone)\.(?:jp|ne\.jp)\b/iu,
    domains: null,
    source: 'SoftBank, notes for senders to S! mail',
  },
  {
    name: 'T-Online',
    marks: /@rx\.t-online\.de\b/iu,
    domains: /^(?:t-online|magenta)\.de$/iu,
    source: 'Deutsche Telekom, postmaster.t-online.de',
  },
  {
    name: 'NetEase',
    marks: /\b(?:DT|HL|MI|RP|WM):[A-Z]{3}\b/u,
    domains: /^(?:163|126|yeah)\.(?:com|net)$/iu,
    source: 'NetEase Mail, "Bounce codes"',
  },
  {
    name: 'Trellix (FireEye)',
    marks: /\bETP\d{3}\b/u,
    domains: null,
    source: 'Trellix Email Security, rejection codes',
  },
  {
    name: 'Trend Micro',
    marks: /\bERS-[A-Z]|rejected: (?:BLOCK-SEND-ER|BLOCK-RCPT|NO-DOMAIN|Invalid-Recipient)\b|trendmicro\.com/u,
    domains: null,
    source: 'Trend Micro Email Security, SMTP rejections',
  },
  {
    name: 'Microsoft',
    marks:
      /\b(?:prod\.)?(?:outlook|protection\.outlook)\.com\b|\.prod\.outlook|postmaster\.live\.com|mail\.live\.com|sender\.office\.com|go\.microsoft\.com|per resource forest|\bRESOLVER\.[A-Z]{3}\.|\bSTOREDRV\.|TRANSPORT\.RULES\.|\(AS\d{4,}\)|PRX\d+ NextHop|\(S\d{3,4}\)|\[[^\]\s]+@[^\]\s]+\]: Recipient address rejected: Access denied/iu,
    domains: /^(?:outlook|hotmail|live|msn)\.(?:com|co\.[a-z]{2}|[a-z]{2})$/iu,
    source: 'Microsoft Learn, "Email non-delivery reports in Exchange Online"; Outlook.com Postmaster',
  },
  {
    name: 'Apple',
    marks: /support\.apple\.com|\[[CH]S\d\d\]|\bme\.com Error/iu,
    domains: /^(?:icloud|me|mac)\.com$/iu,
    source: 'Apple Support, "Postmaster information for iCloud Mail"',
  },
  {
    name: 'Comcast',
    marks: /postmaster\.comcast\.net|\bcomcast\.net\b.{0,80}\bcomcast\b|Not our Customer/iu,
    domains: /^comcast\.net$/iu,
    source: 'Comcast Postmaster, "SMTP error codes"',
  },
  {
    name: 'AT&T',
    marks: /Fix reverse DNS for/iu,
    domains: /^(?:att|sbcglobal|swbell|bellsouth|pacbell|ameritech|prodigy)\.net$/iu,
    source: 'AT&T Support, e-mail delivery errors',
  },
  {
    name: 'Cox',
    marks: /\bcox\.(?:com|net)\b|\.cloudfilter\.net cox\b|AUP#(?:CX|CDRBL|IPBL|URLBL)/iu,
    domains: /^cox\.net$/iu,
    source: 'Cox Support, "Email error codes"',
  },
  {
    name: 'Spectrum',
    marks: /\bspectrum\.net\b|\bcharter\.(?:com|net)\b|\.rr\.com\b|AUP#I/iu,
    domains: /^(?:charter\.net|spectrum\.net|(?:[a-z]+\.)?rr\.com|twc\.com)$/iu,
    source: 'Spectrum Support, "Understanding email error codes"',
  },
  {
    name: 'GoDaddy',
    marks: /\bIB\d{3}\b|secureserver\.net/u,
    domains: null,
    source: 'GoDaddy Help, "What does my email bounceback mean?"',
  },
  {
    name: 'La Poste',
    marks: /\bLPN\w{0,3}_\d{3}\b|\blaposte\.net\b/iu,
    domains: /^laposte\.net$/iu,
    source: 'La Poste and Orange, error codes of laposte.net',
  },
  {
    name: 'Mail.ru',
    marks: /help\.mail\.ru|corp\.mail\.ru|Local mailbox \S+@(?:mail|inbox|list|bk)\.ru/iu,
    domains: /^(?:mail|inbox|list|bk)\.ru$/iu,
    source: 'Mail.ru Postmaster, error codes',
  },
  {
    name: 'Yandex',
    marks: /mail\.yandex\.net|ya\.cc\/|\byandex\.(?:ru|com)\//iu,
    domains: /^(?:yandex\.(?:ru|com)|ya\.ru)$/iu,
    source: 'Yandex Mail Help, "Bounce messages"',
  },
  {
    name: 'Rambler',
    marks: /\brambler\.ru\b/iu,
    domains: /^(?:rambler|lenta|autorambler)\.ru$/iu,
    source: 'Rambler/Mail Help',
  },
  {
    name: 'Zoho',
    marks: /mx\.zoho\.com|detected by Zoho Mail|DMARC policy for zoho\.com/iu,
    domains: /^zoho(?:mail)?\.com$/iu,
    source: 'Zoho Mail Help, "SMTP errors"',
  },
  {
    name: 'Free',
    marks: /\(UserSearch\)/u,
    domains: /^free\.fr$/iu,
    source: 'Free, postmaster pages',
  },
  {
    name: 'Orange',
    marks: /\bOFR_?\d{3}|\bmwinf\w+ ME\b/iu,
    domains: /^(?:orange|wanadoo)\.fr$/iu,
    source: 'Orange Postmaster, error codes',
  },
  {
    name: 'QQ',
    marks: /service\.(?:exmail|mail)\.qq\.com/iu,
    domains: /^(?:qq|foxmail)\.com$/iu,
    source: 'Tencent Exmail Help, bounce codes',
  },
  { name: 'HEY', marks: null, domains: /^hey\.com$/iu, source: 'HEY Help, postmaster' },
  {
    name: 'Rackspace',
    marks: /\(G\d{1,2}[A-F]?\)$|emailsrvr\.com/u,
    domains: null,
    source: 'Rackspace Email, "Bounce error codes"',
  },
  {
    name: 'Daum',
    marks: /^(?:CHIC|CCRT|RUSR) \d/u,
    domains: /^(?:daum|hanmail)\.net$/iu,
    source: 'Kakao, return codes of Daum Mail',
  },
  { name: 'Mailhostbox', marks: /mailhostbox\.com/iu, domains: null, source: 'Mailhostbox Support, error codes' },
  {
    name: 'ImprovMX',
    marks: /\(#id-5\.9\.\d\)|improvmx\.com|has been blocked \(Code \d\)/iu,
    domains: null,
    source: 'ImprovMX guides, error codes',
  },
  {
    name: 'GMX and Web.de',
    marks:
      /Reject due to (?:SPF policy\. The originating|policy restrictions)|kundenserver\.de|(?:gmx|web)\.(?:net|de)\//iu,
    domains: /^(?:gmx\.(?:net|de|at|ch|com)|web\.de)$/iu,
    source: 'GMX and Web.de Postmaster, "SMTP error messages"',
  },
  {
    name: 'Mimecast',
    marks: /community\.mimecast\.com|mimecast\.com/iu,
    domains: null,
    source: 'Mimecast, "SMTP Error Codes"',
  },
  {
    name: 'Proofpoint',
    marks: /\bproofpoint\b|ppe-hosted\.com|pphosted\.com|csi\.cloudmark\.com\/reset-request\/ if you/iu,
    domains: null,
    source: 'Proofpoint Essentials, "Common error codes"',
  },
  {
    name: 'Barracuda',
    marks: /\bcuda_nsu\b|barracuda(?:networks|central)/iu,
    domains: null,
    source: 'Barracuda Campus, "SMTP error codes"',
  },
  {
    name: 'Cisco Secure Email',
    marks: /\.iphmx\.com\b|sending MTA's poor reputation/iu,
    domains: null,
    source: 'Cisco, AsyncOS for Secure Email Gateway, SMTP responses',
  },
  {
    name: 'Symantec Email Security.cloud',
    marks: /symanteccloud\.com|messagelabs\.com|knowledge\.broadcom\.com/iu,
    domains: null,
    source: 'Broadcom, Email Security.cloud troubleshooting',
  },
  { name: 'ZEROSPAM', marks: /\bZEROSPAM\b/u, domains: null, source: 'ZEROSPAM documentation' },
];

/** A recipient in angle brackets; one that is called the sender says nothing of who answers. */
const recipient = /<[^<>@\s]{1,64}@([a-z0-9.-]{1,253})>(?!\S*\s*sender)/giu;
const aboutSender = /sender address|mail from|return-path/iu;

export function providerOf(words: string): Provider | null {
  const marked = providers.find(({ marks }) => marks?.test(words) === true);
  if (marked !== undefined || aboutSender.test(words)) return marked ?? null;
  const served = [...words.matchAll(recipient)].map(([, domain = '']) => domain);
  return providers.find(({ domains }) => served.some((domain) => domains?.test(domain) === true)) ?? null;
}
