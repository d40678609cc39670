// SPF passes, but for another domain than the author.
import { messageSpfUnaligned } from '../../../../../electron/engine/audits/message-spf/unaligned.ts';
import { sameText } from '../../../../../shared/text.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageSpfUnaligned, [
  { title: 'own', verdict: 'pass' },
  {
    title: 'of SES',
    with: {
      spf: {
        result: 'pass',
        domain: 'eu-west-1.amazonses.com',
        identity: 'mailfrom',
        ip: '192.0.2.1',
        aligned: 'no',
        says: sameText('x'),
      },
    },
    verdict: 'fail',
    says: 'passes for eu-west-1.amazonses.com',
  },
  { title: 'no pass', with: { spf: null }, verdict: 'not-applicable' },
]);
