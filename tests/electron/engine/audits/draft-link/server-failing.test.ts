// A link whose server answers that it has failed.
import { draftLinkServerFailing } from '../../../../../electron/engine/audits/draft-link/server-failing.ts';
import { answered } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkServerFailing, [
  { title: 'not asked', html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>', verdict: 'unknown' },
  {
    title: 'fine',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [answered('https://a.example/b', 404)] },
    verdict: 'pass',
  },
  {
    title: 'failing',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [answered('https://a.example/b', 503)] },
    verdict: 'fail',
    at: ['2:10'],
    says: '503',
  },
]);
