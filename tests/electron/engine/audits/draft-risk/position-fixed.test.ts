// Elements that would stay in place while the mail is scrolled.
import { draftRiskPositionFixed } from '../../../../../electron/engine/audits/draft-risk/position-fixed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskPositionFixed, [
  { title: 'relative', html: '<p style="position: relative">a</p>', verdict: 'pass' },
  {
    title: 'fixed',
    html: '<style>\n.a { position: fixed }</style><p style="position:sticky">a</p>',
    verdict: 'fail',
    at: ['2:6', '2:41'],
  },
]);
