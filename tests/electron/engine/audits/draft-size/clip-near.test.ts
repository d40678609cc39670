// The HTML is within a tenth of the size at which Gmail cuts it.
import { draftSizeClipNear } from '../../../../../electron/engine/audits/draft-size/clip-near.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSizeClipNear, [
  { title: 'half', html: 'a\n'.repeat(17_000), verdict: 'pass' },
  { title: '90 percent', html: 'a\n'.repeat(31_400), verdict: 'fail', says: '90% of' },
  { title: 'over', html: 'a\n'.repeat(40_000), verdict: 'not-applicable' },
]);
