// A placeholder of SES that is misspelled.
import { draftSesPlaceholderMisspelt } from '../../../../../electron/engine/audits/draft-ses/placeholder-misspelt.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesPlaceholderMisspelt, [
  { title: 'in order', html: '{{ses:openTracker}}{{amazonSESUnsubscribeUrl}}{{amazon}}', verdict: 'pass' },
  {
    title: 'by case',
    html: '<a href="{{amazonSesUnsubscribeURL}}">a</a>',
    verdict: 'fail',
    at: ['1:12'],
    mended: '<a href="{{amazonSESUnsubscribeUrl}}">a</a>',
  },
  {
    title: 'by a letter',
    text: 'a {{ses:openTraker}}',
    verdict: 'fail',
    at: ['text 1:5'],
    mended: 'a {{ses:openTracker}}',
  },
  {
    title: 'a name that the data has',
    html: '{{amazonSesUnsubscribeUrl}}',
    data: { amazonSesUnsubscribeUrl: 'https://a.example' },
    verdict: 'pass',
  },
]);
