// The MAIL FROM domain does not vouch for the address.
import { messageSpfSoftfailed } from '../../../../../electron/engine/audits/message-spf/softfailed.ts';
import { sameText } from '../../../../../shared/text.ts';
import type { SpfCheckResult } from '../../../../../shared/message/mail-report.ts';
import { judgeMessageCases } from '../message-cases.ts';

const spf = (result: SpfCheckResult['result']): SpfCheckResult => ({
  result,
  domain: 'example.com',
  identity: 'mailfrom',
  ip: '192.0.2.1',
  aligned: 'strict',
  says: sameText('because'),
});

judgeMessageCases(messageSpfSoftfailed, [
  { title: 'passes', verdict: 'pass' },
  { title: 'softfail', with: { spf: spf('softfail') }, verdict: 'fail', says: '192.0.2.1 for example.com: because' },
  { title: 'DNS did not answer', with: { spf: spf('temperror') }, verdict: 'unknown', says: 'because' },
  { title: 'nobody knows who sent it', with: { spf: null }, verdict: 'unknown', says: 'which address' },
]);
