// A link to a host whose certificate browsers refuse.
import { draftLinkCertificate } from '../../../../../electron/engine/audits/draft-link/certificate.ts';
import { answered, refused } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkCertificate, [
  {
    title: 'fine',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [answered('https://a.example/b')] },
    verdict: 'pass',
  },
  {
    title: 'expired',
    html: '<p>a</p>\n<a href="https://a.example/b">Shop</a>',
    outside: { links: [refused('https://a.example/b', { kind: 'tls', message: 'certificate has expired' })] },
    verdict: 'fail',
    at: ['2:10'],
    says: 'has expired',
  },
]);
