// An image of more than a megabyte.
import { draftImageHeavy } from '../../../../../electron/engine/audits/draft-image/heavy.ts';
import { answered, imageFacts, refused } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageHeavy, [
  { title: 'nothing to ask', html: '<a href="#a"><img src="cid:a"></a>', verdict: 'not-applicable' },
  {
    title: 'light',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'), { bytes: 1_048_576 })] },
    verdict: 'pass',
  },
  {
    title: 'heavy',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'), { bytes: 2_000_000 })] },
    verdict: 'fail',
    at: ['2:11'],
    says: '1.9 MB',
  },
  {
    title: 'too heavy to fetch',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: {
      images: [
        imageFacts(refused('https://a.example/a.png', { kind: 'too-large', maxBytes: 10_485_760 }), { bytes: null }),
      ],
    },
    verdict: 'fail',
    says: 'over 10 MB',
  },
]);
