// An image whose width no attribute tells.
import { draftImageDimensionsMissing } from '../../../../../electron/engine/audits/draft-image/dimensions-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageDimensionsMissing, [
  { title: 'given', html: '<img src="a.png" width="600">', verdict: 'pass' },
  { title: 'missing', html: '<img src="a.png" height="10">', verdict: 'fail', at: ['1:1'], says: 'no width attribute' },
  {
    title: 'only in the style',
    html: '<img src="a.png" style="width: 300px">',
    verdict: 'fail',
    says: 'Only the style',
    mended: '<img width="300" src="a.png" style="width: 300px">',
  },
]);
