// Which records an identity wants, and whether they are there: the zone's own servers decide.
import { describe, expect, it } from 'vitest';
import { wantedRecords } from '../../../../electron/engine/publish/wanted-records.ts';
import type { MailFromAnswers, TokenReplies } from '../../../../shared/artifacts.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { answer, ended } from '../../../fakes/dns-reply.ts';
import { absent, denied, exampleIdentity, seen } from '../../../fakes/ses-identity.ts';

const name = 'tok._domainkey.shop.example';
const expected = 'tok.dkim.amazonses.com';
const server = { name: 'ns1.dns-host.example', address: '192.0.2.53' };
const right = answer(name, 'CNAME', [{ name, type: 'CNAME', ttlSeconds: 300, target: expected }]);
const gone = ended(name, 'CNAME', 'nxdomain');

function tokens(...records: readonly DnsReply[]): readonly TokenReplies[] {
  const answers = records.map((record, index) => ({ server: index === 0 ? null : server, record, around: [] }));
  return [{ token: 'tok', name, expected, key: gone, target: null, answers }];
}

const mxName = 'bounce.shop.example';
const mxReply = (...hosts: readonly string[]): DnsReply =>
  answer(
    mxName,
    'MX',
    hosts.map((exchange) => ({ name: mxName, type: 'MX', ttlSeconds: 300, preference: 10, exchange }) as const),
  );
const txtReply = (...texts: readonly string[]): DnsReply =>
  answer(
    mxName,
    'TXT',
    texts.map((text) => ({ name: mxName, type: 'TXT', ttlSeconds: 300, strings: [text] }) as const),
  );

function stateOf(...records: readonly DnsReply[]) {
  const found = wantedRecords({
    identity: exampleIdentity(),
    tokens: seen(tokens(...records)),
    mailFrom: absent,
    dmarc: denied,
  });
  return found.map(({ state }) => state);
}

describe('DKIM records', () => {
  it.each([
    ['right everywhere', [right, right, right], 'right'],
    ['right at the servers, old in the cache', [gone, right, right], 'right'],
    ['right at one of two servers', [right, right, gone], 'partly'],
    ['missing everywhere', [gone, gone, gone], 'missing'],
    ['a server that is silent does not count', [gone, right, ended(name, 'CNAME', 'timeout')], 'right'],
    ['only the resolver could be asked', [right, ended(name, 'CNAME', 'refused')], 'right'],
    ['nobody could be asked', [ended(name, 'CNAME', 'timeout'), ended(name, 'CNAME', 'servfail')], 'unknown'],
  ] as const)('%s', (_case, records, state) => {
    expect(stateOf(...records)).toEqual([state]);
  });

  it('take the place of a wrong target', () => {
    const wrong = answer(name, 'CNAME', [{ name, type: 'CNAME', ttlSeconds: 300, target: 'tok.dkim.mail.test' }]);
    const [found] = wantedRecords({
      identity: exampleIdentity(),
      tokens: seen(tokens(right, wrong)),
      mailFrom: absent,
      dmarc: denied,
    });
    expect(found?.record).toMatchObject({ act: 'replace', value: expected, instead: 'tok.dkim.mail.test' });
  });

  it('are not named for BYODKIM, whose key only the user has', () => {
    const own = tokens(right).map((token) => ({ ...token, expected: null }));
    expect(wantedRecords({ identity: exampleIdentity(), tokens: seen(own), mailFrom: absent, dmarc: denied })).toEqual(
      [],
    );
  });
});

describe('MAIL FROM records', () => {
  function mailFrom(mx: DnsReply, txt: DnsReply) {
    const answers: readonly MailFromAnswers[] = [
      { server: null, mx, txt },
      { server, mx, txt },
    ];
    return wantedRecords({ identity: exampleIdentity(), tokens: absent, mailFrom: seen(answers), dmarc: denied });
  }

  it('take the place of what stands there instead, and of nothing else', () => {
    const found = mailFrom(
      mxReply('feedback-smtp.us-east-1.amazonses.com', 'mx1.mail.test'),
      txtReply('v=spf1 -all', 'v=spf1 mx -all', 'hello'),
    );
    expect(found.map(({ record: { act, value, instead, note } }) => [act, value, instead, note?.en])).toEqual([
      ['replace', '10 feedback-smtp.us-east-1.amazonses.com', '10 mx1.mail.test', undefined],
      [
        'replace',
        'v=spf1 include:amazonses.com ~all',
        'v=spf1 -all',
        'Delete what else stands here for the same purpose: v=spf1 mx -all',
      ],
    ]);
  });

  it('are right with the MX record of another region that has the same MAIL FROM domain', () => {
    const replies = { mx: mxReply('feedback-smtp.us-east-1.amazonses.com'), txt: txtReply('v=spf1 -all') };
    const [mx] = wantedRecords({
      identity: exampleIdentity({ region: 'eu-west-1' }),
      tokens: absent,
      mailFrom: seen([{ server: null, ...replies }]),
      dmarc: denied,
      related: [exampleIdentity()],
    });
    expect(mx).toMatchObject({ state: 'right', record: { act: 'add' } });
  });

  it('are right with exactly one MX of the region and an SPF record that lets SES in', () => {
    const found = mailFrom(
      mxReply('feedback-smtp.us-east-1.amazonses.com'),
      txtReply('v=spf1 include:amazonses.com -all'),
    );
    expect(found.map(({ state }) => state)).toEqual(['right', 'right']);
    expect(found[1]?.record.value).toBe('v=spf1 include:amazonses.com -all');
  });

  it('two MX, or that of another region, are wrong', () => {
    const two = mailFrom(mxReply('feedback-smtp.us-east-1.amazonses.com', 'mx.other.example'), txtReply());
    expect(two[0]?.state).toBe('missing');
    expect(mailFrom(mxReply('feedback-smtp.eu-west-1.amazonses.com'), txtReply())[0]?.state).toBe('missing');
  });

  it('an SPF record of their own gets SES put in, other texts stay', () => {
    const [, spf] = mailFrom(mxReply(), txtReply('v=spf1 ip4:192.0.2.1 -all', 'site-check=1'));
    expect(spf).toMatchObject({
      state: 'missing',
      keeps: ['site-check=1'],
      record: {
        act: 'replace',
        value: 'v=spf1 ip4:192.0.2.1 include:amazonses.com -all',
        instead: 'v=spf1 ip4:192.0.2.1 -all',
      },
    });
  });
});

describe('DMARC', () => {
  it('is advised only where it is certain that there is none', () => {
    const wantedWith = (dmarc: typeof absent) =>
      wantedRecords({ identity: exampleIdentity(), tokens: absent, mailFrom: absent, dmarc }).map(
        ({ record }) => record.name,
      );
    expect(wantedWith(absent)).toEqual(['_dmarc.shop.example']);
    expect(wantedWith(denied)).toEqual([]);
  });
});
