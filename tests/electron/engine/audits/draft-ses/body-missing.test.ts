// A draft without HTML and without text.
import { draftSesBodyMissing } from '../../../../../electron/engine/audits/draft-ses/body-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesBodyMissing, [
  { title: 'text', text: 'a', verdict: 'pass' },
  { title: 'HTML', html: 'a', verdict: 'pass' },
  { title: 'blank', html: ' \n', verdict: 'fail' },
  { title: 'nothing', verdict: 'fail' },
]);
