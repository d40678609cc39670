// A message to nobody.
import { draftSendingRecipientsMissing } from '../../../../../electron/engine/audits/draft-sending/recipients-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingRecipientsMissing, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'one', message: {}, verdict: 'pass' },
  { title: 'in Bcc alone', message: { to: [], bcc: ['a@example.net'] }, verdict: 'pass' },
  { title: 'none', message: { to: [' '] }, verdict: 'fail' },
]);
