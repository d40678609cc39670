// More headers of its own than SES takes.
import { draftHeaderMany } from '../../../../../electron/engine/audits/draft-header/many.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderMany, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: '15',
    message: { headers: Array.from({ length: 15 }, (_, at) => ({ name: `X-${at}`, value: 'a' })) },
    verdict: 'pass',
  },
  {
    title: '16',
    message: { headers: Array.from({ length: 16 }, (_, at) => ({ name: `X-${at}`, value: 'a' })) },
    verdict: 'fail',
    says: '16',
  },
]);
