// A text part without the unsubscribe link that the HTML has.
import { draftTextUnsubscribeMissing } from '../../../../../electron/engine/audits/draft-text/unsubscribe-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextUnsubscribeMissing, [
  {
    title: 'both',
    html: '<a href="{{amazonSESUnsubscribeUrl}}">a</a>',
    text: 'Leave: {{amazonSESUnsubscribeUrl}}',
    verdict: 'pass',
  },
  {
    title: 'HTML alone',
    html: '<a href="https://a.example">Unsubscribe</a>',
    text: 'Hello',
    verdict: 'fail',
    at: ['text 1:1'],
  },
  { title: 'none', html: '<p>a</p>', text: 'Hello', verdict: 'not-applicable' },
]);
