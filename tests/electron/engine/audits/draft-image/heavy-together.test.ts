// All images together weigh more than two megabytes.
import { draftImageHeavyTogether } from '../../../../../electron/engine/audits/draft-image/heavy-together.ts';
import { answered, imageFacts } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageHeavyTogether, [
  {
    title: 'light',
    outside: { images: [imageFacts(answered('https://a.example/a.png'), { bytes: 1_000_000 })] },
    verdict: 'pass',
  },
  {
    title: 'three',
    outside: {
      images: ['a', 'b', 'c'].map((name) => imageFacts(answered(`https://a.example/${name}`), { bytes: 900_000 })),
    },
    verdict: 'fail',
    says: '2.6 MB',
    shows: '879 KB',
  },
  { title: 'not asked', verdict: 'unknown' },
]);
