// Operations that inline templates may not have.
import { draftTemplateInlineOperation } from '../../../../../electron/engine/audits/draft-template/inline-operation.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateInlineOperation, [
  { title: 'in order', dialect: 'inline', html: '{{a}} {{b.c}}{{! d }}', verdict: 'pass' },
  { title: 'stored', html: '{{#if a}}b{{/if}}', verdict: 'not-applicable' },
  {
    title: 'at fault',
    dialect: 'inline',
    subject: '{{lookup a b}}',
    html: 'x\n{{#if a}}b{{/if}}{{> p}}',
    verdict: 'fail',
    at: ['subject 1:1', '2:1', '2:18'],
    says: 'Template contains unsupported operations.',
  },
]);
