// List management without a list.
import { draftSendingListNameMissing } from '../../../../../electron/engine/audits/draft-sending/list-name-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const listManagement = { contactList: 'readers', topic: null };

judgeDraftCases(draftSendingListNameMissing, [
  { title: 'none', message: {}, verdict: 'not-applicable' },
  { title: 'named', message: { listManagement }, verdict: 'pass' },
  { title: 'not named', message: { listManagement: { contactList: ' ', topic: 'news' } }, verdict: 'fail' },
]);
