// Letters of a huge size.
import { draftSpamFontHuge } from '../../../../../electron/engine/audits/draft-spam/font-huge.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamFontHuge, [
  { title: 'a heading', html: '<h1 style="font-size:36px">a</h1>', verdict: 'pass' },
  { title: 'huge', html: '<h1 style="font-size: 72px">a</h1>', verdict: 'fail', at: ['1:12'] },
]);
