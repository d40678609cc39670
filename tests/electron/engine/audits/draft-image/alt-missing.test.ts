// An image without an alt attribute.
import { draftImageAltMissing } from '../../../../../electron/engine/audits/draft-image/alt-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageAltMissing, [
  { title: 'given', html: '<img src="https://a.example/b.png" alt="A bee">', verdict: 'pass' },
  { title: 'empty', html: '<img src="https://a.example/b.png" alt="">', verdict: 'pass' },
  {
    title: 'missing',
    html: '<p>\n  <IMG src="a.png">\n  <img src="b.png"/></p>',
    verdict: 'fail',
    at: ['2:3', '3:3'],
    says: '2 places, the first on line 2',
    mended: '<p>\n  <IMG alt="" src="a.png">\n  <img src="b.png"/></p>',
  },
  {
    title: 'in HTML compiled from MJML',
    mjml: '<mjml></mjml>',
    html: '<img src="a.png">',
    verdict: 'fail',
    shows: '"cures":[]',
  },
  { title: 'no HTML', text: 'Hello', verdict: 'not-applicable' },
  {
    title: 'in a link that says nothing, which is told as such',
    html: '<a href="#a"><img src="a.png"></a>',
    verdict: 'pass',
  },
  {
    title: 'beside the words of a link',
    html: '<a href="#a"><img src="a.png">Our shop</a>',
    verdict: 'fail',
    at: ['1:14'],
  },
]);
