// {{ses:openTracker}} where no image can be loaded.
import { draftSesTrackerMisplaced } from '../../../../../electron/engine/audits/draft-ses/tracker-misplaced.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesTrackerMisplaced, [
  { title: 'in the body', html: '<p>a</p>{{ses:openTracker}}', verdict: 'pass' },
  {
    title: 'in the subject and the text',
    subject: 'a {{ses:openTracker}}',
    text: '{{ses:openTracker}}',
    verdict: 'fail',
    at: ['subject 1:3', 'text 1:1'],
  },
  { title: 'in an attribute', html: '<p title="{{ses:openTracker}}">a</p>', verdict: 'fail', at: ['1:11'] },
  {
    title: 'hidden',
    html: '<div style="display:none">{{ses:openTracker}}</div><p>a</p>',
    verdict: 'fail',
    at: ['1:27'],
  },
]);
