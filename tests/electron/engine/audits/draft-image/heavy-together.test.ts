// All images together weigh more than two megabytes.
import { draftImageHeavyTogether } from '../../../../../electron/engine/audits/draft-image/heavy-together.ts';
import { answered, imageFacts } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageHeavyTogether, [
  { title: 'no images', html: '<p>a</p>', verdict: 'not-applicable' },
  {
    title: 'light',
    html: '<img src=\"https://a.example/a\">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'), { bytes: 1_000_000 })] },
    verdict: 'pass',
  },
  {
    title: 'three',
    html: '<img src=\"https://a.example/a\">',
    outside: {
      images: ['a', 'b', 'c'].map((name) => imageFacts(answered(`https://a.example/${name}`), { bytes: 900_000 })),
    },
    verdict: 'fail',
    says: '2.6 MB',
    shows: '879 KB',
  },
  { title: 'not asked', html: '<img src=\"https://a.example/a\">', verdict: 'unknown' },
]);
