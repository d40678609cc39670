// A managed list without a link by which to leave it.
import { draftSendingListPlaceholderMissing } from '../../../../../electron/engine/audits/draft-sending/list-placeholder-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const listManagement = { contactList: 'readers', topic: null };

judgeDraftCases(draftSendingListPlaceholderMissing, [
  { title: 'none', message: {}, html: 'a', verdict: 'not-applicable' },
  { title: 'there', message: { listManagement }, html: '<a href="{{amazonSESUnsubscribeUrl}}">a</a>', verdict: 'pass' },
  { title: 'missing', message: { listManagement }, html: '<p>a</p>', verdict: 'fail' },
]);
