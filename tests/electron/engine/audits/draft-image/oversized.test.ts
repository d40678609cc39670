// An image with far more pixels than are shown.
import { draftImageOversized } from '../../../../../electron/engine/audits/draft-image/oversized.ts';
import { answered, imageFacts } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageOversized, [
  {
    title: 'twice',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'), { widthPx: 600 })] },
    verdict: 'pass',
  },
  {
    title: 'far more',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'), { widthPx: 2400 })] },
    verdict: 'fail',
    at: ['2:11'],
    says: '2400 pixels wide but shown at 300',
  },
]);
