// Names that only blocks ask for.
import { draftTemplateConditionUnknown } from '../../../../../electron/engine/audits/draft-template/condition-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateConditionUnknown, [
  {
    title: 'in order',
    html: '{{#if a}}x{{/if}}{{#each l}}{{#if b}}y{{/if}}{{/each}}',
    data: { a: 0, l: [{ b: 1 }] },
    verdict: 'pass',
  },
  {
    title: 'at fault',
    html: '{{#if vip}}x{{/if}}',
    data: { a: 1 },
    verdict: 'fail',
    at: ['1:7'],
    mended: '{"a":1, "vip": ""}',
  },
  {
    title: 'inside of what is missing',
    html: '{{#each l}}{{#if b}}y{{/if}}{{/each}}',
    data: { a: 1 },
    verdict: 'fail',
    at: ['1:9'],
  },
  { title: 'no data yet', html: '{{#if vip}}x{{/if}}', verdict: 'unknown' },
  { title: 'data that cannot be read', html: '{{#if a}}{{/if}}', dataText: '[', verdict: 'not-applicable' },
]);
