// More than one {{ses:openTracker}}, for which SES refuses the mail.
import { draftSesTrackerRepeated } from '../../../../../electron/engine/audits/draft-ses/tracker-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesTrackerRepeated, [
  { title: 'one', html: '<p>a</p>{{ses:openTracker}}', verdict: 'pass' },
  {
    title: 'two',
    html: '<p>a</p>{{ses:openTracker}}\n<p>b</p>{{{ ses:openTracker }}}',
    verdict: 'fail',
    at: ['2:9'],
    mended: '<p>a</p>{{ses:openTracker}}\n<p>b</p>',
  },
  { title: 'no HTML', text: 'a', verdict: 'pass' },
]);
