// Names that stand twice.
import { draftTemplateDataRepeated } from '../../../../../electron/engine/audits/draft-template/data-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateDataRepeated, [
  { title: 'in order', data: { a: { b: 1 }, b: 1 }, verdict: 'pass' },
  { title: 'at fault', dataText: '{"a": 1, "b": {"c": 1, "c": 2}}', verdict: 'fail', at: ['data 1:24'], says: 'b.c' },
]);
