// Parts that are no template.
import { draftTemplateUnreadable } from '../../../../../electron/engine/audits/draft-template/unreadable.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateUnreadable, [
  { title: 'in order', html: '{{#if a}}{{b}}{{else}}c{{/if}}', verdict: 'pass' },
  {
    title: 'a block that is open',
    html: 'a\n{{#each items}}b',
    verdict: 'fail',
    at: ['2:1'],
    says: '{{#each items}} is never closed',
  },
  {
    title: 'blocks that cross',
    html: '{{#if a}}\n{{/each}}',
    verdict: 'fail',
    at: ['2:1'],
    says: '{{#if a}} of line 1',
  },
  {
    title: 'in several parts',
    subject: '{{a',
    text: 'b {{/if}}',
    verdict: 'fail',
    at: ['subject 1:1', 'text 1:3'],
    says: '2 places',
  },
]);
