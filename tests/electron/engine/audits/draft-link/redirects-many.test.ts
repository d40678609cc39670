// A link that is redirected many times.
import { draftLinkRedirectsMany } from '../../../../../electron/engine/audits/draft-link/redirects-many.ts';
import { redirected } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkRedirectsMany, [
  {
    title: 'three',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: {
      links: [redirected(['https://a.example/b', 'https://a.example/c', 'https://a.example/d', 'https://a.example/e'])],
    },
    verdict: 'pass',
  },
  {
    title: 'four',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: {
      links: [
        redirected([
          'https://a.example/b',
          'https://a.example/c',
          'https://a.example/d',
          'https://a.example/e',
          'https://a.example/f',
        ]),
      ],
    },
    verdict: 'fail',
    at: ['2:10'],
    says: '4 redirects lead to https://a.example/f',
  },
]);
