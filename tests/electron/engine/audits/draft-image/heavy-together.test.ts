// All images together weigh more than two megabytes.
import { draftImageHeavyTogether } from '../../../../../electron/engine/audits/draft-image/heavy-together.ts';
import { answered, imageFacts } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const three = ['a', 'b', 'c'].map((name) => `<img src="https://a.example/${name}">`).join('');
const heavy = (...names: readonly string[]) =>
  names.map((name) => imageFacts(answered(`https://a.example/${name}`), { bytes: 900_000 }));

judgeDraftCases(draftImageHeavyTogether, [
  { title: 'no images', html: '<p>a</p>', verdict: 'not-applicable' },
  {
    title: 'light',
    html: '<img src="https://a.example/a">',
    outside: { images: [imageFacts(answered('https://a.example/a'), { bytes: 1_000_000 })] },
    verdict: 'pass',
  },
  {
    title: 'three',
    html: three,
    outside: { images: heavy('a', 'b', 'c') },
    verdict: 'fail',
    says: '2.6 MB',
    shows: '879 KB',
  },
  {
    title: 'heavy only with what is no longer in the mail',
    html: '<img src="https://a.example/a">',
    outside: { images: heavy('a', 'b', 'c') },
    verdict: 'pass',
  },
  { title: 'not all asked', html: three, outside: { images: heavy('a') }, verdict: 'unknown', says: '2 URLs' },
  { title: 'not asked', html: '<img src="https://a.example/a">', verdict: 'unknown' },
]);
