// The name servers disagree about the custom MAIL FROM domain.
import { describe, expect, it } from 'vitest';
import { sesMailFromServersDiffer } from '../../../../../electron/engine/audits/ses-mail-from/servers-differ.ts';
import { mx, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, feedback, rightSpf } from './mail-from-replies.ts';

const none = nxdomain(bounce, 'MX');

judgeIdentityCases(sesMailFromServersDiffer, [
  { title: 'all the same', artifacts: { mailFromAnswers: answers({}) }, verdict: 'pass' },
  {
    title: 'one without the MX',
    artifacts: { mailFromAnswers: answers({}, { mx: none }) },
    verdict: 'fail',
    says: '2 name servers',
  },
  {
    title: 'one with another SPF',
    artifacts: { mailFromAnswers: answers({}, { txt: txt(bounce, 'v=spf1 -all') }) },
    verdict: 'fail',
  },
  {
    title: 'the same in another order',
    artifacts: {
      mailFromAnswers: answers({ txt: txt(bounce, 'a', 'v=spf1 -all') }, { txt: txt(bounce, 'v=spf1 -all', 'b') }),
    },
    verdict: 'pass',
  },
  {
    title: 'one that is silent',
    artifacts: { mailFromAnswers: answers({}, { mx: timeout(bounce, 'MX') }) },
    verdict: 'unknown',
  },
  {
    title: 'one that is silent at one of its addresses',
    artifacts: {
      mailFromAnswers: [
        ...answers({}),
        {
          server: { name: 'ns2.dns-host.example', address: '2001:db8::2' },
          mx: timeout(bounce, 'MX'),
          txt: timeout(bounce, 'TXT'),
        },
      ],
    },
    verdict: 'pass',
  },
  {
    title: 'a resolver that is silent, beside servers that agree',
    artifacts: {
      mailFromAnswers: [
        { server: null, mx: timeout(bounce, 'MX'), txt: timeout(bounce, 'TXT') },
        ...answers({}).slice(1),
      ],
    },
    verdict: 'pass',
  },
  {
    title: 'nobody who could be asked',
    artifacts: { mailFromAnswers: [{ server: null, mx: timeout(bounce, 'MX'), txt: timeout(bounce, 'TXT') }] },
    verdict: 'unknown',
  },
  { title: 'the resolver alone', artifacts: { mailFromAnswers: answers({}).slice(0, 1) }, verdict: 'not-applicable' },
  {
    title: 'a resolver with an old answer',
    artifacts: { mailFromAnswers: [{ server: null, mx: none, txt: rightSpf }, ...answers({}).slice(1)] },
    verdict: 'pass',
  },
]);

describe('the table of servers', () => {
  it('has a row for each, and says what could not be asked', () => {
    const differing = answers({ mx: mx(bounce, [10, feedback]) }, { mx: none, txt: timeout(bounce, 'TXT') });
    const { details } = judgeIdentity(sesMailFromServersDiffer, { mailFromAnswers: differing });
    expect(details).toMatchObject([
      {
        kind: 'table',
        rows: [
          ['ns1.dns-host.example (192.0.2.1)', `10 ${feedback}`, 'v=spf1 include:amazonses.com ~all'],
          ['ns2.dns-host.example (192.0.2.2)', { en: 'none' }, 'timeout'],
        ],
      },
    ]);
  });
});
