// Helpers that SES does not have.
import { draftTemplateCallUnknown } from '../../../../../electron/engine/audits/draft-template/call-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateCallUnknown, [
  { title: 'in order', html: '{{#each a}}{{lookup ../b @index}}{{/each}}{{log a}}{{#a}}x{{/a}}', verdict: 'pass' },
  { title: 'a value', html: 'x {{upper name}}', verdict: 'fail', at: ['1:3'], says: 'upper' },
  { title: 'a block', html: '{{#eq a b}}x{{/eq}}', verdict: 'fail', at: ['1:1'], says: 'eq' },
  { title: 'in parentheses', html: '{{#if (gt a 1)}}x{{/if}}', verdict: 'fail', at: ['1:7'], says: 'gt' },
  { title: 'a block as a value', html: '{{if a}}', verdict: 'fail', says: 'if is a block' },
]);
