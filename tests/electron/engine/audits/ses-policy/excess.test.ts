// More policies than SES allows.
import { sesPolicyExcess } from '../../../../../electron/engine/audits/ses-policy/excess.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding } from './policies.ts';

const many = (count: number) => holding(...Array.from({ length: count }, () => granting()));

judgeIdentityCases(sesPolicyExcess, [
  { title: '20', identity: many(20), verdict: 'pass' },
  { title: '21', identity: many(21), verdict: 'fail', says: '21 policies' },
  { title: 'no policy', verdict: 'not-applicable' },
]);
