// A placeholder that nobody fills in.
import { draftSendingListPlaceholderAlone } from '../../../../../electron/engine/audits/draft-sending/list-placeholder-alone.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const listManagement = { contactList: 'readers', topic: null };

judgeDraftCases(draftSendingListPlaceholderAlone, [
  { title: 'a template', html: '{{amazonSESUnsubscribeUrl}}', verdict: 'not-applicable' },
  { title: 'managed', message: { listManagement }, html: '{{amazonSESUnsubscribeUrl}}', verdict: 'not-applicable' },
  {
    title: 'alone',
    message: {},
    html: '<p>\n{{amazonSESUnsubscribeUrl}}',
    text: '{{amazonSESUnsubscribeUrl}}',
    verdict: 'fail',
    at: ['2:1', 'text 1:1'],
  },
  { title: 'none', message: {}, html: '<p>a</p>', verdict: 'pass' },
]);
