// A stored template is larger than SES takes.
import { draftSizeTemplateOver } from '../../../../../electron/engine/audits/draft-size/template-over.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSizeTemplateOver, [
  { title: 'at the limit', html: 'x'.repeat(511_990), text: '1234567890', verdict: 'pass' },
  {
    title: 'text and HTML together',
    html: 'x'.repeat(511_990),
    text: '12345678901',
    verdict: 'fail',
    says: '500 KB together',
  },
  { title: 'letters of three bytes', html: 'あ'.repeat(180_000), verdict: 'fail', says: '527 KB' },
  { title: 'inline', dialect: 'inline', html: 'x'.repeat(600_000), verdict: 'not-applicable' },
]);
