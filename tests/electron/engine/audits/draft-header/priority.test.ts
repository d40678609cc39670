// A header that marks the mail as urgent.
import { draftHeaderPriority } from '../../../../../electron/engine/audits/draft-header/priority.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderPriority, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'normal', message: { headers: [{ name: 'X-Priority', value: '3' }] }, verdict: 'pass' },
  {
    title: 'urgent',
    message: { headers: [{ name: 'X-Priority', value: '1 (Highest)' }] },
    verdict: 'fail',
    says: 'X-Priority',
  },
]);
