// Partials without a definition.
import { draftTemplatePartialUnknown } from '../../../../../electron/engine/audits/draft-template/partial-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplatePartialUnknown, [
  { title: 'in order', html: '{{#* inline "a"}}x{{/inline}}\n{{> a}}{{#> b}}its own{{/b}}', verdict: 'pass' },
  { title: 'at fault', html: 'x {{> header}}', verdict: 'fail', at: ['1:3'], says: 'header' },
  { title: 'a name without quotes', html: '{{#* inline a}}x{{/inline}}\n{{> a}}', verdict: 'fail', at: ['2:1'] },
  { title: 'another part has it', subject: '{{> a}}', html: '{{#* inline "a"}}x{{/inline}}\n', verdict: 'pass' },
]);
