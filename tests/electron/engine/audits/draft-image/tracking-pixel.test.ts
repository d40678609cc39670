// An invisible image that reports when the mail is opened.
import { draftImageTrackingPixel } from '../../../../../electron/engine/audits/draft-image/tracking-pixel.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageTrackingPixel, [
  { title: 'an image', html: '<img src="a.png" width="100" height="1">', verdict: 'pass' },
  {
    title: 'a pixel',
    html: '<p>a</p>\n<img src="https://t.example/o.gif" width="1" height="1">',
    verdict: 'fail',
    at: ['2:1'],
  },
]);
