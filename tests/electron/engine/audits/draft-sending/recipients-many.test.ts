// More recipients than SES takes in one message.
import { draftSendingRecipientsMany } from '../../../../../electron/engine/audits/draft-sending/recipients-many.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `m${index}@example.net`);

judgeDraftCases(draftSendingRecipientsMany, [
  { title: 'none', message: { to: [] }, verdict: 'not-applicable' },
  { title: 'fifty', message: { to: many(48), cc: ['a@example.net'], bcc: ['b@example.net'] }, verdict: 'pass' },
  { title: 'one more', message: { to: many(50), cc: ['a@example.net'] }, verdict: 'fail', says: '51' },
  { title: 'the same one again', message: { to: many(50), cc: many(1) }, verdict: 'fail' },
  { title: 'in one field', message: { to: [many(51).join(', ')] }, verdict: 'fail' },
]);
