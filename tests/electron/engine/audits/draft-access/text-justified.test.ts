// Text set flush on both sides.
import { draftAccessTextJustified } from '../../../../../electron/engine/audits/draft-access/text-justified.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessTextJustified, [
  { title: 'left', html: '<p style="text-align:left" align="justify">a</p>', verdict: 'pass' },
  {
    title: 'justified',
    html: '<p style="text-align: justify">a</p>\n<p align="justify">b</p>',
    verdict: 'fail',
    at: ['1:11', '2:4'],
  },
]);
