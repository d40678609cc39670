// Partials of another part.
import { draftTemplatePartialOfOtherPart } from '../../../../../electron/engine/audits/draft-template/partial-of-other-part.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplatePartialOfOtherPart, [
  { title: 'in order', html: '{{#* inline "a"}}x{{/inline}}\n{{> a}}', verdict: 'pass' },
  {
    title: 'at fault',
    subject: 'S {{> a}}',
    html: '{{#* inline "a"}}x{{/inline}}\n',
    verdict: 'fail',
    at: ['subject 1:3'],
    says: 'html part, line 1',
    mended: '{{#* inline "a"}}x{{/inline}}\nS {{> a}}',
  },
]);
