// An image without an address.
import { draftImageSourceMissing } from '../../../../../electron/engine/audits/draft-image/source-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageSourceMissing, [
  { title: 'given', html: '<img src="https://a.example/a.png"><img src="{{logo}}">', verdict: 'pass' },
  { title: 'missing and empty', html: '<img alt=""><img src="">', verdict: 'fail', at: ['1:1', '1:18'] },
]);
