// A header name that is none.
import { draftHeaderNameBroken } from '../../../../../electron/engine/audits/draft-header/name-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderNameBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a name', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  {
    title: 'a colon',
    message: { headers: [{ name: 'X-Campaign:', value: '1' }] },
    verdict: 'fail',
    says: 'is not a header name',
  },
  { title: 'Japanese', message: { headers: [{ name: '件名', value: '1' }] }, verdict: 'fail' },
  {
    title: 'long',
    message: { headers: [{ name: 'X'.repeat(127), value: '1' }] },
    verdict: 'fail',
    says: '127 characters',
  },
]);
