// A link through a public shortener.
import { draftLinkShortener } from '../../../../../electron/engine/audits/draft-link/shortener.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkShortener, [
  { title: 'none', html: '<p>a</p>\n<a href="https://a.example/bit.ly">Shop</a>', verdict: 'pass' },
  {
    title: 'one',
    html: '<p>a</p>\n<a href="https://bit.ly/3xyz">Shop</a>',
    verdict: 'fail',
    at: ['2:10'],
    says: 'bit.ly',
  },
]);
