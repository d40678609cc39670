// Headers for unsubscribing that SES writes over.
import { draftSendingListHeaderOwn } from '../../../../../electron/engine/audits/draft-sending/list-header-own.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const listManagement = { contactList: 'readers', topic: null };
const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftSendingListHeaderOwn, [
  { title: 'no list', message: { unsubscribe }, verdict: 'not-applicable' },
  { title: 'managed alone', message: { listManagement }, verdict: 'pass' },
  { title: 'both', message: { listManagement, unsubscribe }, verdict: 'fail', says: '<https://shop.example/leave>' },
]);
