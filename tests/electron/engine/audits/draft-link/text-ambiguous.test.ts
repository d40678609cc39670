// Links with the same words that lead to different pages.
import { draftLinkTextAmbiguous } from '../../../../../electron/engine/audits/draft-link/text-ambiguous.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkTextAmbiguous, [
  {
    title: 'one page',
    html: '<a href="https://a.example/1">More</a><a href="https://a.example/1#b">more</a>',
    verdict: 'pass',
  },
  {
    title: 'two pages',
    html: '<a href="https://a.example/1">More</a>\n<a href="https://a.example/2">more</a>',
    verdict: 'fail',
    at: ['1:10', '2:10'],
    says: '2 different pages',
  },
]);
