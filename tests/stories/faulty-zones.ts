// Zones made to fail: for each a target and a master file, so that as many audits as possible speak.
import type { World } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import type { Subject } from '../fakes/audit-world.ts';
import { withRecords } from '../fakes/change-world.ts';
import { keys } from '../fixtures/dkim/keys.ts';

export type FaultyZone = { readonly title: string; readonly about: Subject; readonly zone: string };

const about = 'shop.example';
const token = 'abcdefghijklmnopqrstuvwxyz012345';

/** Where a record was long enough to be cut by its panel. */
const inPieces = (text: string): string =>
  `( ${(text.match(/.{1,200}/gu) ?? []).map((piece) => `"${piece}"`).join(' ')} )`;
const key = (selector: string, text: string): string => `${selector}._domainkey TXT ${inPieces(text)}`;
const sound = `v=DKIM1; k=rsa; p=${keys.rsa2048}`;

const mail = `@ MX 10 mx1.postoffice.example.\n@ MX 20 mx2.postoffice.example.`;
const spf = '@ TXT "v=spf1 include:_spf.postoffice.example ~all"';
const dkim = key('selector1', sound);
const dmarc = '_dmarc TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@shop.example"';

const zoneOf = (title: string, ...lines: readonly string[]): FaultyZone => ({
  title,
  about: { domain: about },
  zone: lines.join('\n'),
});
const spfZone = (text: string, ...lines: readonly string[]): FaultyZone =>
  zoneOf(`SPF: ${text}`, mail, `@ TXT ${inPieces(text)}`, dkim, dmarc, ...lines);
const dmarcZone = (text: string, ...lines: readonly string[]): FaultyZone =>
  zoneOf(`DMARC: ${text}`, mail, spf, dkim, `_dmarc TXT ${inPieces(text)}`, ...lines);
const keyZone = (title: string, ...lines: readonly string[]): FaultyZone => ({
  title: `DKIM: ${title}`,
  about: { domain: about, selectors: ['s1'] },
  zone: [mail, spf, dmarc, ...lines].join('\n'),
});
const bimiZone = (text: string, ...lines: readonly string[]): FaultyZone =>
  zoneOf(`BIMI: ${text}`, mail, spf, dkim, dmarc, `default._bimi TXT ${inPieces(text)}`, ...lines);
const mxZone = (title: string, ...lines: readonly string[]): FaultyZone =>
  zoneOf(`MX: ${title}`, spf, dkim, dmarc, ...lines);
const mailFromZone = (title: string, ...lines: readonly string[]): FaultyZone => ({
  title: `MAIL FROM: ${title}`,
  about: { domain: about, mailFrom: `bounce.${about}` },
  zone: [mail, spf, dkim, dmarc, ...lines].join('\n'),
});

const logo = 'l=https://shop.example/logo.svg; a=https://shop.example/mark.pem';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

export const faultyZones: readonly FaultyZone[] = [
  zoneOf('nothing at all'),
  zoneOf('an address and nothing else', '@ A 198.51.100.7'),
  zoneOf('in order', mail, spf, dkim, dmarc),

  zoneOf('two SPF records', mail, spf, '@ TXT "v=spf1 mx -all"', dkim, dmarc),
  zoneOf('SPF of type 99', mail, spf, '@ SPF "v=spf1 mx -all"', dkim, dmarc),
  zoneOf('Sender ID', mail, spf, '@ TXT "spf2.0/pra mx -all"', dkim, dmarc),
  zoneOf(
    'glued where two strings meet',
    mail,
    '@ TXT "v=spf1 ip4:198.51.100.7" "include:_spf.postoffice.example ~all"',
    dkim,
    dmarc,
  ),
  zoneOf('quotes within', mail, '@ TXT "v=spf1 include:_spf.postoffice.example\\" \\"~all"', dkim, dmarc),
  zoneOf(
    'a large set of texts',
    mail,
    spf,
    dkim,
    dmarc,
    many(20, (index) => `@ TXT "verification-${index}=${'x'.repeat(80)}"`),
  ),
  spfZone(' v=spf1 include:_spf.postoffice.example ~all'),
  spfZone('v=spf10 include:_spf.postoffice.example ~all'),
  spfZone('v=spf1include:_spf.postoffice.example ~all'),
  spfZone('v=spf1 mx +all'),
  spfZone('v=spf1 mx ?all'),
  spfZone('v=spf1 mx'),
  spfZone('v=spf1 mx -all'),
  spfZone('v=spf1 mx all:shop.example'),
  spfZone('v=spf1 mx ~all include:_spf.postoffice.example'),
  spfZone('v=spf1 mx ~all include:nowhere.shop.example'),
  spfZone('v=spf1 mx ~all -all'),
  spfZone('v=spf1 mx ~all redirect=_spf.postoffice.example'),
  spfZone('v=spf1 redirect=_spf.postoffice.example redirect=_spf.mailer.example'),
  spfZone('v=spf1 redirect=nowhere.shop.example'),
  spfZone('v=spf1 redirect:_spf.postoffice.example'),
  spfZone('v=spf1 redirct=_spf.postoffice.example'),
  spfZone('v=spf1 include=_spf.postoffice.example ~all'),
  spfZone('v=spf1 inlcude:_spf.postoffice.example ~all'),
  spfZone('v=spf1 include: ~all'),
  spfZone('v=spf1 include:_spf.postoffice.example/24 ~all'),
  spfZone('v=spf1 include:nowhere.shop.example mx ~all'),
  spfZone('v=spf1 include:spf.never-registered.test mx ~all'),
  spfZone('v=spf1 include:shop.example mx ~all'),
  spfZone('v=spf1 include:loop.shop.example mx ~all', 'loop TXT "v=spf1 include:shop.example ~all"'),
  spfZone('v=spf1 include:open.shop.example ~all', 'open TXT "v=spf1 mx:shop.example +all"'),
  spfZone('v=spf1 include:_spf.mailer.example include:_net1.mailer.example include:_spf.mailer.example ~all'),
  spfZone('v=spf1 a mx include:_spf.mailer.example include:_spf.newsdesk.example include:_spf.crmcloud.example ~all'),
  spfZone(
    'v=spf1 a mx include:_spf.mailer.example include:_spf.newsdesk.example include:_spf.crmcloud.example include:_spf.ticketbox.example a:mx1.postoffice.example a:mx2.postoffice.example ~all',
  ),
  spfZone('v=spf1 a:gone1.shop.example a:gone2.shop.example a:gone3.shop.example mx ~all'),
  spfZone(
    'v=spf1 a:gone1.shop.example include:empty.shop.example ~all',
    'empty TXT "v=spf1 a:g1.shop.example a:g2.shop.example a:g3.shop.example -all"',
  ),
  spfZone(
    `v=spf1 ${Array.from({ length: 11 }, (_, index) => `include:_s${index}.shop.example`).join(' ')} a:mx1.postoffice.example ~all`,
    many(11, (index) => `_s${index} TXT "v=spf1 ip4:198.51.100.${index} -all"`),
  ),
  spfZone(
    'v=spf1 mx a:mx1.postoffice.example a:mx2.postoffice.example include:_spf.mailer.example include:_spf.newsdesk.example ~all',
  ),
  spfZone('v=spf1 include:lost.shop.example mx ~all', '$BEHAVE lost servfail'),
  spfZone('v=spf1 ip4:198.51.100.300 mx ~all'),
  spfZone('v=spf1 ip4:198.51.100.0/33 mx ~all'),
  spfZone('v=spf1 ip4:198.51.100.0/08 mx ~all'),
  spfZone('v=spf1 ip4:2001:db8::1 ip6:198.51.100.1 mx ~all'),
  spfZone('v=spf1 ip4:10.0.0.0/8 mx ~all'),
  spfZone('v=spf1 ip4:198.0.0.0/7 ip6:2001::/16 mx ~all'),
  spfZone('v=spf1 a:198.51.100.7 mx ~all'),
  spfZone('v=spf1 198.51.100.7 mx ~all'),
  spfZone('v=spf1 exists:%{i.x.shop.example mx ~all'),
  spfZone('v=spf1 exists:%{ir}._s.shop.example mx ~all'),
  spfZone('v=spf1 ptr mx ~all'),
  spfZone('v=spf1 mx ~all exp=why.shop.example'),
  spfZone('v=spf1 mx ~all moo=cow'),
  spfZone('v=spf1 mx –all'),
  spfZone(`v=spf1 mx ${Array.from({ length: 30 }, (_, index) => `ip4:198.51.100.${index}`).join(' ')} ~all`),
  zoneOf(
    'more hosts than an mx may have',
    many(11, (index) => `@ MX ${index} h${index}.shop.example.\nh${index} A 198.51.100.${index}`),
    '@ TXT "v=spf1 mx ~all"',
    dkim,
    dmarc,
  ),
  zoneOf(
    'a host of more addresses than an mx may have',
    '@ MX 10 m.shop.example.',
    many(11, (index) => `m A 198.51.100.${index + 1}`),
    '@ TXT "v=spf1 mx ~all"',
    dkim,
    dmarc,
  ),
  zoneOf('a wildcard without SPF', mail, spf, dkim, dmarc, '* TXT "hello"', 'www A 198.51.100.7'),
  zoneOf('a wildcard SPF record', mail, spf, '* TXT "v=spf1 -all"', 'www A 198.51.100.7'),
  zoneOf('a wildcard DMARC record', mail, spf, '* TXT "v=DMARC1; p=none"'),

  keyZone('no such selector'),
  keyZone('an Easy DKIM token without its CNAME'),
  keyZone('below the doubled name', `s1._domainkey.shop.example TXT ${inPieces(sound)}`),
  keyZone('below the doubled name, no selector named', `x1._domainkey.shop.example TXT ${inPieces(sound)}`),
  keyZone('without the underscore', `s1.domainkey TXT ${inPieces(sound)}`),
  keyZone('two records', key('s1', sound), key('s1', `v=DKIM1; k=rsa; p=${keys.rsa1024}`)),
  keyZone('a late version', key('s1', `k=rsa; v=DKIM1; p=${keys.rsa2048}`)),
  keyZone('another version', key('s1', `v=DKIM2; p=${keys.rsa2048}`)),
  keyZone('revoked', key('s1', 'v=DKIM1; p='), dkim),
  keyZone('without p', key('s1', 'v=DKIM1; k=rsa')),
  keyZone('another type', key('s1', `v=DKIM1; k=rsa-sha256; p=${keys.rsa2048}`)),
  keyZone('no known type', key('s1', `v=DKIM1; k=ecdsa; p=${keys.rsa2048}`)),
  keyZone('sha1 only', key('s1', `v=DKIM1; h=sha1; p=${keys.rsa2048}`)),
  keyZone('for another service', key('s1', `v=DKIM1; s=tlsrpt; p=${keys.rsa2048}`)),
  keyZone('testing', key('s1', `v=DKIM1; t=y; p=${keys.rsa2048}`)),
  keyZone('tags of old', key('s1', `v=DKIM1; g=*; x=1; p=${keys.rsa2048}`)),
  keyZone('umlauts', `s1._domainkey TXT ${inPieces(`v=DKIM1; p=${keys.rsa2048}; n=`)} "f\\252r"`),
  keyZone('the same tag twice', key('s1', `v=DKIM1; k=rsa; k=rsa; p=${keys.rsa2048}`)),
  keyZone('cut off', key('s1', sound.slice(0, 250))),
  keyZone('1024 bits', key('s1', `v=DKIM1; k=rsa; p=${keys.rsa1024}`)),
  keyZone('768 bits', key('s1', `v=DKIM1; k=rsa; p=${keys.rsa768}`)),
  keyZone('5120 bits', key('s1', `v=DKIM1; k=rsa; p=${keys.rsa5120}`)),
  keyZone('an even exponent', key('s1', `v=DKIM1; p=${keys.rsa2048.replace(/AQAB$/u, 'AQAA')}`)),
  keyZone('Ed25519 of 31 bytes', key('s1', `v=DKIM1; k=ed25519; p=${keys.ed25519.slice(0, 40)}Ig==`)),
  keyZone('left over', dkim, key('google', `v=DKIM1; k=rsa; p=${keys.rsa1024}`), key('default', 'v=DKIM1; p=')),
  keyZone('a dead CNAME left over', 'k1._domainkey CNAME dkim.gone.test.'),
  keyZone('ADSP and no key', '_adsp._domainkey TXT "dkim=all"'),
  keyZone('a CNAME beside a key', 's1._domainkey CNAME s1.dkim.gone.test.', key('s1', sound)),
  keyZone('Ed25519 alone', key('s1', `v=DKIM1; k=ed25519; p=${keys.ed25519}`)),
  keyZone(
    'Ed25519 in a wrapper',
    key('s1', 'v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEAqY+GkYu8Nia0v/P3NHxi8pqtqjRDDfzM/3Pm131In8I='),
  ),
  keyZone('the same key twice', key('s1', sound), dkim),
  keyZone('a CNAME to nowhere', 's1._domainkey CNAME s1.dkim.gone.test.'),
  keyZone(
    'a CNAME with the domain appended',
    `s1._domainkey CNAME ${'73euyps6cg2xll6ixtqek6rfeai5fjxf.dkim.amazonses.com'}`,
  ),
  keyZone('a CNAME in a TXT', 's1._domainkey TXT "73euyps6cg2xll6ixtqek6rfeai5fjxf.dkim.amazonses.com"'),
  keyZone('a wildcard', `*._domainkey TXT ${inPieces(sound)}`),
  zoneOf('a wildcard CNAME of keys to nowhere', mail, spf, dmarc, '*._domainkey CNAME dkim.gone.test.'),
  keyZone('ADSP', key('s1', sound), '_adsp._domainkey TXT "dkim=all"'),
  {
    title: 'DKIM: addresses in the place of a CNAME',
    about: { domain: about, selectors: [token] },
    zone: [mail, spf, dmarc, `${token}._domainkey A 198.51.100.7`, `${token}._domainkey AAAA 2001:db8::7`].join('\n'),
  },

  dmarcZone('v=DMARC1; p=none; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=none'),
  dmarcZone('v=DMARC1; p=reject; sp=none; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=reject; np=none; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; sp=reject'),
  dmarcZone('v=DMARC1; p=qurantine; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=reject; sp=x; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; pct=20; rf=afrf; ri=3600; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; t=y; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; psd=y; rua=mailto:dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; rua=dmarc@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; rua='),
  dmarcZone('v=DMARC1; p=quarantine; rua=mailto:a@shop.example,,mailto:nobody'),
  dmarcZone('v=DMARC1; p=quarantine; rua=https://shop.example/dmarc'),
  dmarcZone('v=DMARC1; p=quarantine; rua=mailto:a@shop.example!10m'),
  dmarcZone(
    'v=DMARC1; p=quarantine; rua=mailto:a@shop.example,mailto:b@shop.example,mailto:c@shop.example,mailto:a@shop.example',
  ),
  dmarcZone('v=DMARC1; p=quarantine; rua=mailto:shop@collector.example'),
  dmarcZone('v=DMARC1; p=quarantine; rua=mailto:dmarc@gone.shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; ruf=mailto:a@shop.example; fo=0:1; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; fo=d; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; ruaa=mailto:a@shop.example; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; p=reject; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; x-odd=1; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; broken; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC1; p=quarantine; aspf=s; adkim=s; rua=mailto:a@shop.example'),
  dmarcZone(
    `v=DMARC1; p=quarantine; rua=${Array.from({ length: 20 }, (_, index) => `mailto:dmarc-reports-${index}@shop.example`).join(',')}`,
  ),
  dmarcZone('v=dmarc1; p=quarantine; rua=mailto:a@shop.example'),
  dmarcZone('p=quarantine; v=DMARC1; rua=mailto:a@shop.example'),
  dmarcZone('v=DMARC; p=quarantine; rua=mailto:a@shop.example'),
  dmarcZone(' v=DMARC1; p=quarantine; rua=mailto:a@shop.example'),
  dmarcZone('v=spf1 -all'),
  dmarcZone('hello'),
  dmarcZone('v=DMARC1; p=quarantine; rua=mailto:a@shop.example', '_dmarc TXT "hello"'),
  zoneOf('two DMARC records', mail, spf, dkim, dmarc, '_dmarc TXT "v=DMARC1; p=none"'),
  zoneOf('DMARC at the apex', mail, spf, dkim, '@ TXT "v=DMARC1; p=quarantine; rua=mailto:a@shop.example"'),
  zoneOf(
    'a DMARC record of a week',
    mail,
    spf,
    dkim,
    '_dmarc 604800 TXT "v=DMARC1; p=quarantine; rua=mailto:a@shop.example"',
  ),
  zoneOf('a CNAME to nowhere at _dmarc', mail, spf, dkim, '_dmarc CNAME dmarc.gone.test.'),
  zoneOf('a CNAME to the collector at _dmarc', mail, spf, dkim, '_dmarc CNAME dmarc.collector.example.'),
  zoneOf('a circle at _dmarc', mail, spf, dkim, '_dmarc CNAME _dmarc'),
  {
    title: 'a weaker record of a sub-domain',
    about: { domain: 'news.shop.example' },
    zone: [
      mail,
      dmarc,
      'news MX 10 mx1.postoffice.example.',
      '_dmarc.news TXT "v=DMARC1; p=none; sp=none; np=none"',
    ].join('\n'),
  },
  {
    title: 'a sub-domain that inherits',
    about: { domain: 'news.shop.example' },
    zone: [mail, '_dmarc TXT "v=DMARC1; p=none"', 'news A 198.51.100.7'].join('\n'),
  },
  {
    title: 'a name of nine labels',
    about: { domain: 'a.b.c.d.e.f.g.shop.example' },
    zone: [mail, dmarc, 'a.b.c.d.e.f.g MX 10 mx1.postoffice.example.'].join('\n'),
  },

  dmarcZone(
    'v=DMARC1; p=quarantine; aspf=s; rua=mailto:a@shop.example',
    'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.',
    'bounce TXT "v=spf1 include:amazonses.com ~all"',
  ),
  zoneOf(
    'a living CNAME at _dmarc',
    mail,
    spf,
    dkim,
    '_dmarc CNAME shop._d.collector.example.',
    'shop._d.collector.example. TXT "v=DMARC1; p=none; rua=mailto:a@shop.example"',
  ),
  {
    title: 'a private suffix with a record of its own',
    about: { domain: 'me.github.io' },
    zone: '_dmarc.github.io. TXT "v=DMARC1; p=reject; rua=mailto:a@github.io"\ngithub.io. MX 10 mx1.postoffice.example.\nme.github.io. MX 10 mx1.postoffice.example.',
  },
  {
    title: 'a suffix that receives mail',
    about: { domain: 'github.io' },
    zone: '_dmarc.github.io. TXT "v=DMARC1; p=none; psd=y; rua=mailto:a@github.io; ruf=mailto:a@github.io"\ngithub.io. MX 10 mx1.postoffice.example.',
  },

  bimiZone(`v=BIMI1; ${logo}`, '@ TXT "unrelated"'),
  bimiZone('v=BIMI1; l=; a=;'),
  bimiZone(`v=bimi1; ${logo}`),
  bimiZone(logo),
  bimiZone('v=BIMI1; l=http://shop.example/logo.png; a=mark.pem'),
  bimiZone('v=BIMI1; l=https://shop.example/logo.svg'),
  bimiZone(`v=BIMI1; ${logo}; avp=pet; lps=a b`),
  bimiZone(`v=BIMI1; ${logo}; l=https://shop.example/other.svg`),
  bimiZone(`v=BIMI1; ${logo}`, 'default._bimi TXT "v=BIMI1; l=https://shop.example/other.svg"'),
  bimiZone('v=spf1 -all'),
  zoneOf(
    'BIMI without enforcement',
    mail,
    spf,
    dkim,
    '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@shop.example"',
    `default._bimi TXT "v=BIMI1; ${logo}"`,
  ),
  zoneOf('BIMI where SPF is open', mail, '@ TXT "v=spf1 +all"', dkim, dmarc, `default._bimi TXT "v=BIMI1; ${logo}"`),
  zoneOf('BIMI at the wrong name, and no DMARC', mail, spf, dkim, `_bimi TXT "v=BIMI1; ${logo}"`),
  zoneOf('BIMI at the wrong name', mail, spf, dkim, dmarc, `_bimi TXT "v=BIMI1; ${logo}"`),

  mxZone('none, with an address', '@ A 198.51.100.7'),
  mxZone('none, with neither'),
  mxZone('null, and yet a sender', '@ MX 0 .'),
  mxZone('null and another', '@ MX 0 .', mail),
  mxZone('null with a preference', '@ MX 10 .'),
  mxZone('null twice', '@ MX 0 .', '@ MX 10 .'),
  mxZone('an address', '@ MX 10 198.51.100.7.', mail),
  mxZone('an alias', '@ MX 10 alias.shop.example.', 'alias CNAME mx1.postoffice.example.'),
  mxZone('nowhere, alone', '@ MX 10 gone.shop.example.'),
  mxZone('nowhere, beside another', '@ MX 10 gone.shop.example.', mail),
  mxZone('private', '@ MX 10 in.shop.example.', 'in A 10.0.0.1', mail),
  mxZone('the same twice', mail, '@ MX 30 mx1.postoffice.example.'),
  mxZone('unnamed', '@ MX 10 in.shop.example.', 'in A 203.0.113.99'),
  mxZone('misnamed', '@ MX 10 in.shop.example.', 'in A 192.0.2.225'),
  mxZone('an underscore', '@ MX 10 in_1.shop.example.', 'in_1 A 203.0.113.201', mail),
  mxZone('left over from a verification', mail, '@ MX 20 ms12345678.msv1.invalid.'),
  mxZone('SES feedback at the domain', mail, '@ MX 10 feedback-smtp.us-east-1.amazonses.com.'),
  mxZone('two providers', '@ MX 10 aspmx.l.google.com.', '@ MX 20 shop-example.mail.protection.outlook.com.'),

  mailFromZone('nothing'),
  mailFromZone('no MX', 'bounce TXT "v=spf1 include:amazonses.com ~all"'),
  mailFromZone('no SPF', 'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.'),
  mailFromZone('another MX', 'bounce MX 10 mx1.postoffice.example.', 'bounce TXT "v=spf1 include:amazonses.com ~all"'),
  mailFromZone(
    'two MX',
    'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.',
    'bounce MX 20 mx1.postoffice.example.',
    'bounce TXT "v=spf1 include:amazonses.com ~all"',
  ),
  mailFromZone('SES not allowed', 'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.', 'bounce TXT "v=spf1 mx -all"'),
  mailFromZone(
    'SES at the wrong place',
    '@ TXT "google-site-verification=x"',
    'bounce TXT "v=spf1 -all include:amazonses.com"',
    'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.',
  ),
  zoneOf(
    'SES included at the domain for nothing',
    mail,
    '@ TXT "v=spf1 include:amazonses.com include:_spf.postoffice.example ~all"',
    dkim,
    dmarc,
    'mail MX 10 feedback-smtp.us-east-1.amazonses.com.',
    'mail TXT "v=spf1 include:amazonses.com ~all"',
  ),

  zoneOf('a parked domain that says nothing of DMARC', '@ TXT "v=spf1 -all"', '@ MX 0 .'),
  zoneOf(
    'a parked domain that receives',
    '@ TXT "v=spf1 -all"',
    mail,
    '_dmarc TXT "v=DMARC1; p=none; sp=none; t=y; pct=10"',
  ),
  zoneOf('null MX without SPF', '@ MX 0 .'),
  zoneOf('null MX with a preference, without SPF', '@ MX 10 .'),
  zoneOf('null MX with a loose SPF record', '@ MX 0 .', '@ TXT "v=spf1 ~all"'),
];

const soa = 'ns1.dns-host.example. hostmaster.dns-host.example. ( 2026112001 7200 900 1209600 300 )';

/** The zone in the world of the demo, beside its providers, and a domain that takes everybody's reports. */
export function worldWith(demo: World, { zone }: FaultyZone): World {
  const scenery = `
$ORIGIN reports.example.
@ SOA ${soa}
@ MX 10 mx1.postoffice.example.
*._report._dmarc TXT "v=DMARC1"
$ORIGIN com.
@ SOA ${soa}
$ORIGIN io.
@ SOA ${soa}
$ORIGIN com.
aspmx.l.google A 198.51.100.201
shop-example.mail.protection.outlook A 198.51.100.202
$ORIGIN ${token}.dkim.amazonses.com.
@ TXT ${inPieces(`p=${keys.rsa2048}`)}
$ORIGIN ${about}.
@ SOA ${soa}
`;
  const { records, misbehaving } = readZone(`${scenery}\n${zone}\n`);
  const world = withRecords(demo, records);
  const failing = misbehaving.map(({ name, behaviour }) => [name, behaviour] as const);
  return { ...world, misbehaving: new Map([...world.misbehaving, ...failing]) };
}
