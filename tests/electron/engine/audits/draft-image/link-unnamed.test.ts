// A link of nothing but images that have no alternative text.
import { draftImageLinkUnnamed } from '../../../../../electron/engine/audits/draft-image/link-unnamed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageLinkUnnamed, [
  {
    title: 'an alternative text',
    html: '<a href="https://a.example"><img src="a.png" alt="Shop"></a>',
    verdict: 'pass',
  },
  { title: 'words beside it', html: '<a href="https://a.example"><img src="a.png" alt=""> Shop</a>', verdict: 'pass' },
  {
    title: 'a name from the data',
    html: '<a href="https://a.example"><img src="a.png" alt="{{name}}"></a>',
    verdict: 'pass',
  },
  {
    title: 'nothing',
    html: '<p>\n<a href="https://a.example">\n<img src="a.png" alt="">\n</a>',
    verdict: 'fail',
    at: ['2:1'],
  },
]);
