// Policies of more than 4 KB.
import { sesPolicyOversize } from '../../../../../electron/engine/audits/ses-policy/oversize.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { holding } from './policies.ts';

judgeIdentityCases(sesPolicyOversize, [
  { title: '4096 bytes', identity: holding('x'.repeat(4096)), verdict: 'pass' },
  { title: 'one more', identity: holding('x'.repeat(4097)), verdict: 'fail', says: 'policy-1 (4097 bytes)' },
  { title: 'letters of three bytes', identity: holding('あ'.repeat(1366)), verdict: 'fail', says: '4098 bytes' },
  { title: 'no policy', verdict: 'not-applicable' },
]);
