// Data that is no JSON object.
import { draftTemplateDataUnreadable } from '../../../../../electron/engine/audits/draft-template/data-unreadable.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateDataUnreadable, [
  { title: 'in order', dataText: '{"a": 1}', verdict: 'pass' },
  { title: 'no data', dataText: '', verdict: 'pass' },
  {
    title: 'a comma too many',
    dataText: '{\n  "a": 1,\n}',
    verdict: 'fail',
    at: ['data 2:9'],
    mended: '{\n  "a": 1\n}',
  },
  { title: 'single quotes', dataText: "{'a': 1}", verdict: 'fail', at: ['data 1:2'], mended: '{"a": 1}' },
  { title: 'a list', dataText: '[1]', verdict: 'fail', at: ['data 1:1'], says: 'object' },
  { title: 'an open bracket', dataText: '{"a": {"b": 1}', verdict: 'fail', at: ['data 1:1'] },
]);
