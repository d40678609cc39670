// A preheader that says nothing about the mail.
import { draftInboxPreheaderFiller } from '../../../../../electron/engine/audits/draft-inbox/preheader-filler.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxPreheaderFiller, [
  { title: 'words', html: '<p>Your order is on its way</p>', verdict: 'pass' },
  { title: 'a phrase', html: '<p><a href="#">View this email in your browser</a></p>', verdict: 'fail', at: ['1:16'] },
  { title: 'in Japanese', html: '<p>このメールが正しく表示されない場合はこちら</p>', verdict: 'fail' },
]);
