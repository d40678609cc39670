// An attribute that would run code on an event.
import { draftRiskEventAttribute } from '../../../../../electron/engine/audits/draft-risk/event-attribute.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskEventAttribute, [
  { title: 'none', html: '<a on="x" href="#b">a</a>', verdict: 'pass' },
  {
    title: 'a click',
    html: '<a class="x" onclick="go()" href="#b">a</a>',
    verdict: 'fail',
    at: ['1:14'],
    mended: '<a class="x" href="#b">a</a>',
  },
]);
