// Arabic or Hebrew text without its direction.
import { draftAccessDirectionMissing } from '../../../../../electron/engine/audits/draft-access/direction-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessDirectionMissing, [
  { title: 'told', html: '<div dir="rtl"><p>שלום לכולם</p></div>', verdict: 'pass' },
  { title: 'not told', html: '<p>Hello</p>\n<p>مرحبا بكم</p>', verdict: 'fail', at: ['2:4'] },
]);
