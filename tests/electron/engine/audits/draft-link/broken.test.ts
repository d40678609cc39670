// A link whose page does not exist.
import { draftLinkBroken } from '../../../../../electron/engine/audits/draft-link/broken.ts';
import { answered, refused } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkBroken, [
  { title: 'nothing to ask', html: '<a href="#a"><img src="cid:a"></a>', verdict: 'not-applicable' },
  {
    title: 'not asked',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    verdict: 'unknown',
    says: 'Check links',
  },
  {
    title: 'there',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [answered('https://a.example/b')] },
    verdict: 'pass',
  },
  {
    title: 'gone',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [answered('https://a.example/b', 410)] },
    verdict: 'fail',
    at: ['2:10'],
    says: '410',
  },
  {
    title: 'kept from robots',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [answered('https://a.example/b', 429)] },
    verdict: 'unknown',
    says: '429',
  },
  {
    title: 'no such name',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [refused('https://a.example/b', { kind: 'name-unknown', host: 'a.example' })] },
    verdict: 'fail',
    says: 'a.example does not exist',
  },
  {
    title: 'too slow',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [refused('https://a.example/b', { kind: 'timed-out', afterMs: 1 })] },
    verdict: 'unknown',
  },
  {
    title: 'not to be reached from here',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [refused('https://a.example/b', { kind: 'unreachable', message: 'connect ECONNREFUSED' })] },
    verdict: 'unknown',
    says: 'ECONNREFUSED',
  },
  {
    title: 'typed since the others were asked',
    html: '<a href="https://a.example/b">Shop</a><a href="https://a.example/c">Help</a>',
    outside: { links: [answered('https://a.example/b'), answered('https://a.example/gone', 404)] },
    verdict: 'unknown',
    says: '1 URL has not been checked yet',
  },
  {
    title: 'in a branch that the mail does not take',
    html: '<a href="https://a.example/b">Shop</a>{{#if vip}}<a href="https://a.example/c">Club</a>{{/if}}',
    outside: { links: [answered('https://a.example/b')] },
    verdict: 'pass',
  },
  {
    title: 'redirects without end',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [refused('https://a.example/b', { kind: 'too-many-redirects', count: 10 })] },
    verdict: 'fail',
    says: '10 times',
  },
  {
    title: 'redirects those without cookies without end',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: {
      links: [refused('https://a.example/b', { kind: 'too-many-redirects', count: 10, wantsCookies: true })],
    },
    verdict: 'unknown',
  },
]);
