// A link whose page has moved for good.
import { draftLinkMoved } from '../../../../../electron/engine/audits/draft-link/moved.ts';
import { answered, redirected } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const html = '<p>a</p>\n<a href="https://a.example/b">Shop</a>';
const forNow = redirected(['https://a.example/b', 'https://a.example/login']);

judgeDraftCases(draftLinkMoved, [
  { title: 'not asked', html, verdict: 'unknown', says: 'Check links' },
  { title: 'still there', html, outside: { links: [answered('https://a.example/b')] }, verdict: 'pass' },
  {
    title: 'moved',
    html,
    outside: { links: [redirected(['https://a.example/b', 'https://www.a.example/b', 'https://www.a.example/c'])] },
    verdict: 'fail',
    at: ['2:10'],
    says: 'now at https://www.a.example/c',
  },
  {
    title: 'elsewhere for now',
    html,
    outside: { links: [{ ...forNow, hops: forNow.hops.map((hop) => ({ ...hop, status: 302 })) }] },
    verdict: 'pass',
  },
  {
    title: 'moved to where nothing is',
    html,
    outside: { links: [redirected(['https://a.example/b', 'https://a.example/c'], 404)] },
    verdict: 'pass',
  },
]);
