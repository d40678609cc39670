// A managed list, and several recipients in one message.
import { draftSendingListRecipientsSeveral } from '../../../../../electron/engine/audits/draft-sending/list-recipients-several.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const listManagement = { contactList: 'readers', topic: null };

judgeDraftCases(draftSendingListRecipientsSeveral, [
  { title: 'no list', message: { to: ['a@example.net', 'b@example.net'] }, verdict: 'not-applicable' },
  { title: 'one', message: { listManagement }, verdict: 'pass' },
  { title: 'two', message: { listManagement, bcc: ['b@example.net'] }, verdict: 'fail' },
]);
