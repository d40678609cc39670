// ses:tags or ses:no-track on an element that is no link.
import { draftSesAttributeMisplaced } from '../../../../../electron/engine/audits/draft-ses/attribute-misplaced.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesAttributeMisplaced, [
  { title: 'on a link', html: '<a href="#a" ses:no-track>a</a>', verdict: 'pass' },
  { title: 'on an image', html: '<img src="a.png" ses:no-track>', verdict: 'fail', at: ['1:18'], says: '<img>' },
]);
