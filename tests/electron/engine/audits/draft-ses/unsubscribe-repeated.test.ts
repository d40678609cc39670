// More unsubscribe placeholders than SES replaces.
import { draftSesUnsubscribeRepeated } from '../../../../../electron/engine/audits/draft-ses/unsubscribe-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesUnsubscribeRepeated, [
  {
    title: 'two in each part',
    html: '{{amazonSESUnsubscribeUrl}}'.repeat(2),
    text: '{{amazonSESUnsubscribeUrl}}'.repeat(2),
    verdict: 'pass',
  },
  { title: 'three', text: '{{amazonSESUnsubscribeUrl}}\n'.repeat(3), verdict: 'fail', at: ['text 3:1'] },
]);
