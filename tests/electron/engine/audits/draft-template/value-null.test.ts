// Values that are null.
import { draftTemplateValueNull } from '../../../../../electron/engine/audits/draft-template/value-null.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateValueNull, [
  { title: 'in order', html: '{{a}}', data: { a: '' }, verdict: 'pass' },
  { title: 'asked for by a block', html: '{{#if a}}x{{/if}}', data: { a: null }, verdict: 'pass' },
  { title: 'at fault', html: 'x {{a}}', data: { a: null }, verdict: 'fail', at: ['1:5'], says: 'a is null' },
]);
