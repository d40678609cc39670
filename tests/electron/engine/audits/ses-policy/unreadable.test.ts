// Policies that are not well formed.
import { sesPolicyUnreadable } from '../../../../../electron/engine/audits/ses-policy/unreadable.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding } from './policies.ts';

judgeIdentityCases(sesPolicyUnreadable, [
  { title: 'well formed', identity: holding(granting()), verdict: 'pass' },
  {
    title: 'no JSON',
    identity: holding('{"Statement": [}'),
    verdict: 'fail',
    says: 'not JSON from here',
    marked: ['}'],
  },
  { title: 'cut off', identity: holding('{"Statement": '), verdict: 'fail', marked: [' '] },
  { title: 'empty', identity: holding(''), verdict: 'fail' },
  {
    title: 'no statement',
    identity: holding('{"Version":"2012-10-17"}'),
    verdict: 'fail',
    says: 'no statement',
    marked: ['{"Version":"2012-10-17"}'],
  },
  {
    title: 'a statement without its action',
    identity: holding(granting({ Action: undefined })),
    verdict: 'fail',
    says: 'Action is missing',
  },
  { title: 'nested without end', identity: holding('['.repeat(2000)), verdict: 'fail', says: 'too deeply' },
  { title: 'no policy', verdict: 'not-applicable' },
]);
