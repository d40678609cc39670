// What nobody has tested in a target client.
import { draftClientFeatureUnknown } from '../../../../../electron/engine/audits/draft-client/feature-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientFeatureUnknown, [
  { title: 'nothing', html: '<p style="color:red">', verdict: 'pass' },
  { title: 'one', html: '<p style="word-wrap:normal">', verdict: 'pass' },
  { title: 'no test of it', html: '<b style="animation-name:none" dir="ltr">', verdict: 'pass' },
]);
