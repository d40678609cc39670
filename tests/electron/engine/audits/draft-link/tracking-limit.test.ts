// More links than SES rewrites to count clicks.
import { draftLinkTrackingLimit } from '../../../../../electron/engine/audits/draft-link/tracking-limit.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkTrackingLimit, [
  { title: '250', html: '<a href="https://a.example/">a</a>'.repeat(250), verdict: 'pass' },
  { title: '251', html: '<a href="https://a.example/">a</a>'.repeat(251), verdict: 'fail', says: '251' },
  {
    title: 'some are not tracked',
    html: '<a ses:no-track href="https://a.example/">a</a>'.repeat(251),
    verdict: 'pass',
  },
  {
    title: 'by the data',
    html: '{{#each items}}<a href="https://a.example/{{this}}">a</a>{{/each}}',
    data: { items: Array.from({ length: 300 }, (_, at) => at) },
    verdict: 'fail',
    says: '300',
  },
]);
