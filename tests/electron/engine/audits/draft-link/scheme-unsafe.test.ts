// A link that would run code or open a local file.
import { draftLinkSchemeUnsafe } from '../../../../../electron/engine/audits/draft-link/scheme-unsafe.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkSchemeUnsafe, [
  { title: 'none', html: '<p>a</p>\n<a href="https://a.example">Shop</a>', verdict: 'pass' },
  {
    title: 'script',
    html: '<a href="javascript:alert(1)">a</a><a href=" java\nscript:x">b</a><a href="FILE:///a">c</a>',
    verdict: 'fail',
    at: ['1:10', '1:45', '2:25'],
  },
]);
