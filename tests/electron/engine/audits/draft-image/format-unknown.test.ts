// An address that brings something that is no image.
import { draftImageFormatUnknown } from '../../../../../electron/engine/audits/draft-image/format-unknown.ts';
import { answered, imageFacts } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageFormatUnknown, [
  { title: 'not asked', html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">', verdict: 'unknown' },
  {
    title: 'an image',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'))] },
    verdict: 'pass',
  },
  {
    title: 'a page',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png', 200, 'text/html'), { format: null })] },
    verdict: 'fail',
    at: ['2:11'],
    says: 'text/html',
  },
  {
    title: 'no answer worth reading',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png', 404), { format: null })] },
    verdict: 'pass',
  },
]);
