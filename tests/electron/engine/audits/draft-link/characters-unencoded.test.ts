// A link with characters that an address may not hold as they are.
import { draftLinkCharactersUnencoded } from '../../../../../electron/engine/audits/draft-link/characters-unencoded.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkCharactersUnencoded, [
  { title: 'encoded', html: '<p>a</p>\n<a href="https://a.example/a%20b?c=d&amp;e[]=f">Shop</a>', verdict: 'pass' },
  {
    title: 'a space',
    html: '<a href="https://a.example/a b c">a</a>',
    verdict: 'fail',
    at: ['1:10'],
    says: 'a space',
    mended: '<a href="https://a.example/a%20b%20c">a</a>',
  },
  {
    title: 'Japanese',
    html: '<p>a</p>\n<a href="https://a.example/東京">Shop</a>',
    verdict: 'fail',
    says: '東',
    shows: '"cures":[]',
  },
]);
