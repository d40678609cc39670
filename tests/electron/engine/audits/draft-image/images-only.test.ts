// A mail that consists of images and hardly any text.
import { draftImageImagesOnly } from '../../../../../electron/engine/audits/draft-image/images-only.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageImagesOnly, [
  { title: 'text alone', html: '<p>Hello</p>', verdict: 'pass' },
  { title: 'enough text', html: `<img src="a.png"><p>${'word '.repeat(30)}</p>`, verdict: 'pass' },
  {
    title: 'only images',
    html: '<img src="a.png" alt=""><img src="b.png"><p>Bye</p>',
    verdict: 'fail',
    at: ['1:1'],
    says: 'Images: 2; characters of text: 3',
  },
  {
    title: 'the text comes from the data',
    html: '<img src="a.png">{{body}}',
    data: { body: 'word '.repeat(30) },
    verdict: 'pass',
  },
  { title: 'the text will come with the data', html: '<img src="a.png">{{body}}', dataText: '', verdict: 'unknown' },
]);
