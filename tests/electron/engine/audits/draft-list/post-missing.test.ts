// An https address, and no word that one click is enough.
import { draftListPostMissing } from '../../../../../electron/engine/audits/draft-list/post-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListPostMissing, [
  { title: 'there', message: { unsubscribe }, verdict: 'pass' },
  { title: 'missing', message: { unsubscribe: { ...unsubscribe, oneClick: false } }, verdict: 'fail' },
  {
    title: 'mail alone',
    message: { unsubscribe: { https: null, mailto: 'a@b.example', oneClick: false } },
    verdict: 'not-applicable',
  },
  {
    title: 'SES writes it',
    message: {
      listManagement: { contactList: 'readers', topic: null },
      unsubscribe: { ...unsubscribe, oneClick: false },
    },
    verdict: 'not-applicable',
  },
]);
