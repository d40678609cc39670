// A background image without a color behind it.
import { draftImageBackgroundAlone } from '../../../../../electron/engine/audits/draft-image/background-alone.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageBackgroundAlone, [
  { title: 'an attribute', html: '<td background="a.png" bgcolor="#000000">a</td>', verdict: 'pass' },
  { title: 'a color', html: '<div style="background:#000 url(a.png) no-repeat">a</div>', verdict: 'pass' },
  {
    title: 'neither',
    html: '<div style="background: url(a.png) no-repeat center">a</div>',
    verdict: 'fail',
    at: ['1:25'],
  },
  {
    title: 'the old attribute',
    html: '<table><tr><td background="a.png">a</td></tr></table>',
    verdict: 'fail',
    at: ['1:28'],
  },
]);
