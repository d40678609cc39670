// A subject that is wider than phones show.
import { draftInboxSubjectCutPhone } from '../../../../../electron/engine/audits/draft-inbox/subject-cut-phone.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectCutPhone, [
  { title: 'short', subject: 'x'.repeat(40), verdict: 'pass' },
  {
    title: 'long',
    subject: 'Your order of last Monday has been sent today',
    verdict: 'fail',
    at: ['subject 1:1'],
    says: '“Your order of last Monday has been sent …”',
  },
  { title: 'Japanese', subject: 'ご注文の商品を本日発送いたしましたのでお知らせします', verdict: 'fail' },
  { title: 'longer still', subject: 'x'.repeat(71), verdict: 'not-applicable' },
]);
