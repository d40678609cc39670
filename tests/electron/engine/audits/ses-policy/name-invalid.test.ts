// Names of policies that SES does not allow.
import { sesPolicyNameInvalid } from '../../../../../electron/engine/audits/ses-policy/name-invalid.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting } from './policies.ts';

const named = (name: string) => ({ policies: { [name]: granting() } });

judgeIdentityCases(sesPolicyNameInvalid, [
  { title: 'letters and dashes', identity: named('Partner_2-send'), verdict: 'pass' },
  { title: 'a space', identity: named('my partner'), verdict: 'fail', says: 'my partner' },
  { title: '64', identity: named('a'.repeat(64)), verdict: 'pass' },
  { title: '65', identity: named('a'.repeat(65)), verdict: 'fail' },
  { title: 'no policy', verdict: 'not-applicable' },
]);
