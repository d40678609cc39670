// An address that cannot be read.
import { draftAddressBroken } from '../../../../../electron/engine/audits/draft-address/broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'well formed', message: { from: '"Mia" <mia@example.com>' }, verdict: 'pass' },
  { title: 'no at sign', message: { to: ['mia.example.com'] }, verdict: 'fail' },
  { title: 'open bracket', message: { to: ['Mia <mia@example.com'] }, verdict: 'fail' },
  { title: 'nothing', message: { from: '', to: [] }, verdict: 'not-applicable' },
]);
