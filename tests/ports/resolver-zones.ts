// The zones that the resolver's tests ask about, as BIND reads them.

const soa = `$TTL 600
@ 3600 IN SOA ns1.plumb.example. host\\.master.plumb.example. ( 2026010101 7200 900 1209600 300 )
@ 3600 IN NS ns1.plumb.example.
`;

const links = Array.from({ length: 9 }, (_, index) => `hop${index + 1} CNAME hop${index + 2}`).join('\n');
const long = Array.from({ length: 30 }, (_, index) => `big TXT "${String(index).padStart(2, '0')}${'x'.repeat(200)}"`);

export const plumbZone = `${soa}
ns1      A     127.0.0.1
@        TXT   "v=spf1 include:_spf.plumb.example" " -all"
@        TXT   "a second, with \\"quotes\\" and a \\\\ and \\195\\169"
@        MX    10 mx1
@        MX    20 mx2.plumb.example.
mx1      A     192.0.2.1
mx1      AAAA  2001:db8::1
mx1      300   A 192.0.2.2
alias    CNAME middle
middle   60    CNAME target
target   TXT   "at the end"
dangling CNAME nowhere
bare     CNAME mx1
outside  CNAME target.elsewhere.example.
loop-a   CNAME loop-b
loop-b   CNAME loop-a
self     CNAME self
${links}
hop10    TXT   "ten"
${long.join('\n')}
good\\.victim TXT "one label"
good.victim  TXT "two labels"
odd\\000\\255\\032\\092 TXT "odd bytes"
punct\\$u\\(a\\)t\\;i\\@n\\"' TXT "punctuation"
xn--bcher-kva TXT "idn"
*.wild   TXT   "from the wildcard"
old      SPF   "v=spf1 -all"
strange  TYPE65400 \\# 3 010203
1.2.0.192 PTR  mx1
sub      NS    ns.sub
ns.sub   A     127.0.0.9
`;

export const elsewhereZone = `$TTL 600
@ 3600 IN SOA ns1.elsewhere.example. admin.elsewhere.example. ( 1 7200 900 1209600 60 )
@ 3600 IN NS ns1.elsewhere.example.
ns1      A     127.0.0.1
target   TXT   "in another zone"
`;

/** Below the cut, for a server of its own: `startBind` with these zones alone. */
export const childZones = {
  'sub.plumb.example': `$TTL 600
@ 3600 IN SOA ns.sub.plumb.example. admin.plumb.example. ( 7 7200 900 1209600 60 )
@ 3600 IN NS ns.sub.plumb.example.
ns       A     127.0.0.9
x        TXT   "below the cut"
`,
};

export const zones = { 'plumb.example': plumbZone, 'elsewhere.example': elsewhereZone };
