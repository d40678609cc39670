// Zones written by an enemy: any bytes, any size, any loop; the audits stay whole, say little, and ask within bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DnsQuestion, DnsReply } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import { normalName } from '../../electron/engine/protocols/dns/name.ts';
import { auditWith, type Subject } from '../fakes/audit-world.ts';
import { answer, ended, mx, txt } from '../fakes/dns-reply.ts';
import { toldBadly } from './told-badly.ts';

const domain = 'shop.example';
const subject: Subject = { domain, selectors: ['s1'], mailFrom: `mail.${domain}` };

/** Two SPF walks of 400 questions at most, 20 MX hosts with their names, 70 probed selectors, and the rest. */
const mostQuestions = 2500;
/** What a finding may weigh beside its evidence, records to publish aside. */
const mostCharacters = 400_000;

type Zone = (question: DnsQuestion) => DnsReply | null;

async function auditHostile(zone: Zone): Promise<{ readonly findings: readonly Finding[]; readonly asked: number }> {
  const asked: DnsQuestion[] = [];
  const findings = await auditWith((typed) => {
    const question = { name: normalName(typed.name), type: typed.type };
    asked.push(question);
    return Promise.resolve(zone(question) ?? ended(question.name, question.type, 'nxdomain'));
  }, subject);
  return { findings, asked: asked.length };
}

/** What is wrong however hostile the zone: an exception, a slip in a text, no end of questions, no end of words. */
async function wrongWith(zone: Zone): Promise<readonly string[]> {
  const { findings, asked } = await auditHostile(zone);
  const long = findings.filter((finding) => weightOf(finding) > mostCharacters).map(({ id }) => `${id}: too long`);
  const slips = findings.flatMap((finding) => toldBadly(finding, subject)).filter((line) => !isTheirs(line));
  return [...slips, ...long, ...(asked > mostQuestions ? [`${asked} questions`] : [])];
}

/** Words of the zone itself, which a text may quote: they look like a slip of ours only by chance. */
function isTheirs(line: string): boolean {
  return /a slip of the program/u.test(line) && /["“「]/u.test(line);
}

function weightOf({ says, details }: Finding): number {
  const shown = details.filter(({ kind }) => kind !== 'record-to-publish' && kind !== 'excerpt');
  return JSON.stringify([says, shown]).length;
}

const pieces = (text: string): readonly string[] => text.match(/[^]{1,255}/gu) ?? [''];
const texts =
  (...values: readonly string[]): Zone =>
  ({ name, type }) =>
    type === 'TXT' ? txt(name, ...values.map(pieces)) : null;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const fragments = [
  'v=spf1',
  'v=spf1 ',
  'include:',
  'redirect=',
  'exp=',
  'a',
  'mx',
  'ptr',
  'exists:',
  'ip4:',
  'ip6:',
  '-all',
  '~all',
  '+all',
  'all:',
  '%{i}',
  '%{ir}',
  '%{',
  '%',
  '/24',
  '//64',
  '/',
  '198.51.100.7',
  '2001:db8::1',
  'shop.example',
  'a.b.test',
  '.',
  '..',
  'x\\.y',
  'v=DKIM1',
  'k=rsa',
  'k=ed25519',
  'p=',
  'p=AAAA',
  'p=MIIBIjANBgkqhkiG9w0',
  't=y:s',
  's=email',
  'h=sha256',
  'n=',
  'g=*',
  'v=DMARC1',
  'p=none',
  'p=reject',
  'sp=',
  'np=none',
  'rua=',
  'ruf=',
  'mailto:a@r.test',
  'mailto:',
  '!10m',
  'fo=0:1:d:s',
  'pct=0',
  'psd=y',
  't=y',
  'adkim=s',
  'v=BIMI1',
  'l=',
  'l=https://shop.example/a.svg',
  'a=',
  'avp=',
  'lps=',
  ';',
  '; ',
  ' ',
  '=',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '\t',
  '\r\n',
  '\u0000',
  '\u00ff',
  '-----BEGIN PUBLIC KEY-----',
  'undefined',
  '__proto__',
  'constructor',
  'toString=',
];

const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 255 }), { maxLength: 80 })
      .map((bytes) => String.fromCharCode(...bytes)),
  },
);

const labels = [
  'mail',
  'x',
  '_dmarc',
  'a\\.b',
  '\\000',
  '\\255',
  'x'.repeat(63),
  '*',
  'in-addr',
  '198',
  '-',
  '_',
  'xn--a',
];
const anyName = fc
  .array(fc.constantFrom(...labels), { minLength: 1, maxLength: 4 })
  .chain((found) => fc.constantFrom(found.join('.'), `${found.join('.')}.${domain}`, '.', domain));

describe('any content', () => {
  it('ends in findings', async () => {
    const anyZone = fc.record({
      own: fc.array(anyText, { maxLength: 4 }),
      below: fc.dictionary(
        fc.constantFrom(
          '_dmarc',
          'default._bimi',
          's1._domainkey',
          '_domainkey',
          'mail',
          'www',
          'selector1._domainkey',
        ),
        fc.array(anyText, { maxLength: 3 }),
      ),
      others: fc.array(anyText, { maxLength: 2 }),
      hosts: fc.array(fc.tuple(fc.integer({ min: 0, max: 65_535 }), anyName), { maxLength: 5 }),
      alias: fc.option(anyName.filter((name) => name !== '.')),
      addresses: fc.array(fc.constantFrom('198.51.100.7', '10.0.0.1', '0.0.0.0', '255.255.255.255'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(anyZone, async ({ own, below, others, hosts, alias, addresses }) => {
        const zone: Zone = ({ name, type }) => {
          if (type === 'MX') return mx(name, ...hosts);
          if (type === 'PTR' && alias !== null)
            return answer(name, type, [{ name, type, ttlSeconds: 1, target: alias }]);
          if (type === 'A')
            return answer(
              name,
              type,
              addresses.map((address) => ({ name, type, ttlSeconds: 0, address })),
            );
          if (type !== 'TXT') return null;
          const found = name === domain ? own : (below[name.slice(0, -domain.length - 1)] ?? others);
          const reply = txt(name, ...found.map(pieces));
          return alias === null || name === domain ? reply : { ...reply, chain: [alias] };
        };
        expect(await wrongWith(zone)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('however long', async () => {
    const anyRun = fc.tuple(anyText, fc.constantFrom(...fragments), fc.integer({ min: 1, max: 60_000 }), anyText);
    await fc.assert(
      fc.asyncProperty(anyRun, async ([before, part, length, after]) => {
        const value = `${before}${part.repeat(Math.ceil(length / part.length))}`.slice(0, 64_000) + after;
        expect(await wrongWith(texts(value))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('far too much of it', () => {
  const spfOf = (terms: readonly string[]): string => `v=spf1 ${terms.join(' ')} -all`;
  const isSpfName = (name: string): boolean => name === domain || name.startsWith('i');
  it.each<readonly [string, Zone]>([
    [
      'an SPF tree of twelve branches without end',
      ({ name, type }) =>
        type === 'TXT' && isSpfName(name)
          ? txt(name, ...[spfOf(range(12).map((index) => `include:i${index}.${name.slice(0, 100)}`))].map(pieces))
          : null,
    ],
    [
      'an SPF chain without end',
      ({ name, type }) =>
        type === 'TXT' && isSpfName(name)
          ? txt(name, `v=spf1 redirect=i${Number(name.slice(1).split('.')[0]) + 1 || 1}.test`)
          : null,
    ],
    ['an SPF record of 4,000 names', texts(spfOf(range(4000).map((index) => `a:h${index}.x.test`)))],
    [
      '4,000 names behind "all"',
      texts(
        `v=spf1 -all ${range(4000)
          .map((index) => `include:h${index}.x.test`)
          .join(' ')}`,
      ),
    ],
    [
      'mx terms of fifty hosts each',
      ({ name, type }) =>
        type === 'TXT' && isSpfName(name)
          ? txt(
              name,
              pieces(
                spfOf([
                  ...range(9).map((index) => `include:i${index}.${name.slice(0, 90)}`),
                  ...range(99).map((index) => `mx:m${index}.x.test`),
                ]),
              ),
            )
          : type === 'MX'
            ? mx(name, ...range(50).map((index) => [index, `h${index}.${name}`.slice(0, 200)] as const))
            : null,
    ],
    [
      '1,000 report addresses',
      texts(
        `v=DMARC1; p=none; rua=${range(1000)
          .map((index) => `mailto:a@r${index}.test`)
          .join(',')}`,
      ),
    ],
    [
      '500 MX hosts of 100 addresses with 100 names each',
      ({ name, type }) => {
        if (type === 'MX') return mx(name, ...range(500).map((index) => [index, `h${index}.x.test`] as const));
        if (type === 'A')
          return answer(
            name,
            type,
            range(100).map((index) => ({ name, type, ttlSeconds: 5, address: `192.0.${name.length}.${index}` })),
          );
        if (type !== 'PTR') return null;
        return answer(
          name,
          type,
          range(100).map((index) => ({ name, type, ttlSeconds: 5, target: `p${index}.${name}` })),
        );
      },
    ],
    ['3,000 DMARC records', texts(...range(3000).map((index) => `v=DMARC1; p=none; x=${index}`))],
    ['3,000 SPF records', texts(...range(3000).map((index) => `v=spf1 include:a${index}.test -all`))],
    ['3,000 key records', texts(...range(3000).map((index) => `v=DKIM1; p=AAAA${index}`))],
    ['3,000 BIMI records', texts(...range(3000).map((index) => `v=BIMI1; l=https://a.test/${index}.svg`))],
    ['16,000 tags', texts(`v=DMARC1${';a=b'.repeat(16_000)}`)],
    ['8,000 keys in one record', texts(`v=DKIM1${'; p=AAAA'.repeat(8000)}`)],
    ['60,000 spaces in a key', texts(`v=DKIM1; p=${' '.repeat(60_000)}=;`)],
    ['60,000 spaces in an SPF record', texts(`v=spf1${' '.repeat(60_000)}-all`)],
    ['6,000 wrong addresses', texts(spfOf(range(6000).map(() => 'ip4:1.2.3')))],
    ['60,000 commas', texts(`v=DMARC1; p=none; rua=${','.repeat(60_000)}`)],
    [
      'CNAMEs without end',
      ({ name, type }) => ({
        ...ended(name, type, 'chain-too-long'),
        chain: range(8).map((index) => `c${index}.test`),
        records: range(8).map((index) => ({
          name: index === 0 ? name : `c${index - 1}.test`,
          type: 'CNAME',
          ttlSeconds: 3,
          target: `c${index}.test`,
        })),
      }),
    ],
  ])('%s', async (_title, zone) => {
    expect(await wrongWith(zone)).toEqual([]);
  });
});

describe('what was left out', () => {
  it.each<readonly [string, Zone, string]>([
    [
      'dmarc-report-unauthorized',
      texts(
        `v=DMARC1; p=none; rua=${range(1000)
          .map((index) => `mailto:a@r${index}.test`)
          .join(',')}`,
      ),
      '980 more',
    ],
    [
      'dmarc-report-domain-dead',
      texts(
        `v=DMARC1; p=none; rua=${range(1000)
          .map((index) => `mailto:a@r${index}.test`)
          .join(',')}`,
      ),
      '980 more',
    ],
    [
      'mx-target-dangling',
      ({ name, type }) =>
        type === 'MX' ? mx(name, ...range(500).map((index) => [index, `h${index}.x.test`] as const)) : null,
      '480 more',
    ],
    [
      'spf-lookups-exceeded',
      ({ name, type }) =>
        type === 'TXT'
          ? txt(
              name,
              pieces(
                `v=spf1 ${range(12)
                  .map((index) => `include:i${index}.${name.slice(0, 100)}`)
                  .join(' ')} -all`,
              ),
            )
          : null,
      'not followed any further',
    ],
    [
      'dmarc-tag-unknown',
      texts(
        `v=DMARC1${range(3000)
          .map((index) => `;a${index}=b`)
          .join('')}`,
      ),
      'more of it than is shown',
    ],
  ])('%s says so', async (id, zone, words) => {
    const { findings } = await auditHostile(zone);
    expect(findings.find((finding) => finding.id === id)?.says?.en).toContain(words);
  });
});
