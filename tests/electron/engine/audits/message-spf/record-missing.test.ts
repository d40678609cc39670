// The MAIL FROM domain has no SPF record.
import { messageSpfRecordMissing } from '../../../../../electron/engine/audits/message-spf/record-missing.ts';
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

judgeMessageCases(messageSpfRecordMissing, [
  { title: 'passes', verdict: 'pass' },
  { title: 'none', with: { spf: spf('none') }, verdict: 'fail', says: '192.0.2.1 for example.com: because' },
  { title: 'DNS did not answer', with: { spf: spf('temperror') }, verdict: 'unknown', says: 'because' },
  { title: 'nobody knows who sent it', with: { spf: null }, verdict: 'unknown', says: 'which address' },
]);
