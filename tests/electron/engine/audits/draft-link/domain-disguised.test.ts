// A link whose text shows one domain while it leads to another.
import { draftLinkDomainDisguised } from '../../../../../electron/engine/audits/draft-link/domain-disguised.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkDomainDisguised, [
  { title: 'the same', html: '<a href="https://news.example.com/a">www.example.com</a>', verdict: 'pass' },
  { title: 'words', html: '<a href="https://example.com/a">Read readme.txt</a>', verdict: 'pass' },
  {
    title: 'another',
    html: '<a href="https://example.net/login"><b>https://bank.example.com/</b></a>',
    verdict: 'fail',
    at: ['1:10'],
    says: 'shows example.com, the link leads to example.net',
  },
]);
