// An alt text that is a file name or says only that it is an image.
import { draftImageAltFileName } from '../../../../../electron/engine/audits/draft-image/alt-file-name.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageAltFileName, [
  { title: 'words', html: '<img src="a.png" alt="Our new shop in Oslo">', verdict: 'pass' },
  {
    title: 'a file',
    html: '<p>\n<img src="a.png" alt="hero_final-2.png"></p>',
    verdict: 'fail',
    at: ['2:23'],
    says: 'hero_final-2.png',
  },
  { title: 'a mere word', html: '<img alt="画像" src="a.png">', verdict: 'fail', at: ['1:11'] },
  { title: 'from the data', html: '<img src="a.png" alt="{{name}}.png">', verdict: 'pass' },
]);
