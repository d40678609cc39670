// An unsubscribe placeholder where it makes no link.
import { draftSesUnsubscribeMisplaced } from '../../../../../electron/engine/audits/draft-ses/unsubscribe-misplaced.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesUnsubscribeMisplaced, [
  {
    title: 'a link',
    html: '<a href="{{amazonSESUnsubscribeUrl}}">a</a>',
    text: '{{amazonSESUnsubscribeUrl}}',
    verdict: 'pass',
  },
  {
    title: 'elsewhere',
    subject: '{{amazonSESUnsubscribeUrl}}',
    html: '<!-- {{amazonSESUnsubscribeUrl}} -->\n<a title="{{amazonSESUnsubscribeUrl}}" href="#a">a</a>',
    verdict: 'fail',
    at: ['subject 1:1', '1:6', '2:11'],
  },
]);
