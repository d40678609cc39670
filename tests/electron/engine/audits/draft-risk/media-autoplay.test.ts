// Sound or video that starts by itself.
import { draftRiskMediaAutoplay } from '../../../../../electron/engine/audits/draft-risk/media-autoplay.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskMediaAutoplay, [
  { title: 'on demand', html: '<video controls></video>', verdict: 'pass' },
  { title: 'by itself', html: '<p>a</p><audio autoplay></audio>', verdict: 'fail', at: ['1:9'] },
]);
