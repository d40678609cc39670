// DMARC fails under p=reject.
import { messageDmarcFailedReject } from '../../../../../electron/engine/audits/message-dmarc/failed-reject.ts';
import { sameText } from '../../../../../shared/text.ts';
import type { DmarcCheck } from '../../../../../shared/message/mail-report.ts';
import { judgeMessageCases } from '../message-cases.ts';

const dmarc = (result: DmarcCheck['result'], policy: DmarcCheck['policy']): DmarcCheck => ({
  result,
  policy,
  fromDomain: 'example.com',
  recordDomain: 'example.com',
  says: sameText('fails'),
});

judgeMessageCases(messageDmarcFailedReject, [
  { title: 'passes', verdict: 'pass' },
  { title: 'fails', with: { dmarc: dmarc('fail', 'reject') }, verdict: 'fail', says: 'fails', shows: 's1' },
  { title: 'fails under another policy', with: { dmarc: dmarc('fail', 'none') }, verdict: 'not-applicable' },
  { title: 'no record', with: { dmarc: dmarc('none', null) }, verdict: 'not-applicable' },
  { title: 'could not be asked', with: { dmarc: dmarc('temperror', null) }, verdict: 'unknown', says: 'fails' },
]);
