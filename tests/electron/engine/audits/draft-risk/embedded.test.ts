// Another page, a plug-in or a frame within a mail.
import { draftRiskEmbedded } from '../../../../../electron/engine/audits/draft-risk/embedded.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskEmbedded, [
  { title: 'none', html: '<p>Hello</p>', verdict: 'pass' },
  {
    title: 'a frame',
    html: '<p>\n <iframe src="https://a.example"></iframe></p>',
    verdict: 'fail',
    at: ['2:2'],
    says: '<iframe>',
  },
]);
