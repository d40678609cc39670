// Definitions without a line break behind them.
import { draftTemplateDefinitionGlued } from '../../../../../electron/engine/audits/draft-template/definition-glued.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateDefinitionGlued, [
  { title: 'in order', html: '{{#* inline "a"}}x{{/inline}}\n{{#* inline "b"}}x{{/inline~}} y', verdict: 'pass' },
  { title: 'at the end', html: '{{#* inline "a"}}x{{/inline}}', verdict: 'pass' },
  {
    title: 'at fault',
    html: '{{#* inline "a"}}x{{/inline}}<p>',
    verdict: 'fail',
    at: ['1:19'],
    mended: '{{#* inline "a"}}x{{/inline}}\n<p>',
  },
]);
