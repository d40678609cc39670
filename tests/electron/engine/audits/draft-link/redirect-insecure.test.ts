// A link over https that is redirected over http.
import { draftLinkRedirectInsecure } from '../../../../../electron/engine/audits/draft-link/redirect-insecure.ts';
import { redirected } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkRedirectInsecure, [
  {
    title: 'none',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [redirected(['https://a.example/b', 'https://a.example/c'])] },
    verdict: 'pass',
  },
  {
    title: 'one',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [redirected(['https://a.example/b', 'http://a.example/c', 'https://a.example/d'])] },
    verdict: 'fail',
    at: ['2:10'],
    says: 'http://a.example/c',
  },
]);
