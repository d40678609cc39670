// A request for production access that is DENIED.
import { accountStandingAccessDenied } from '../../../../../electron/engine/audits/account-standing/access-denied.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingAccessDenied, [
  {
    title: 'granted',
    artifacts: { regionAccount: exampleAccount({ review: { status: 'DENIED', caseId: null } }) },
    verdict: 'not-applicable',
  },
  {
    title: 'that status, with a case',
    artifacts: {
      regionAccount: exampleAccount({ productionAccess: false, review: { status: 'DENIED', caseId: '1234567' } }),
    },
    verdict: 'fail',
    says: 'DENIED (case 1234567)',
  },
  {
    title: 'that status, without a case',
    artifacts: {
      regionAccount: exampleAccount({ productionAccess: false, review: { status: 'DENIED', caseId: null } }),
    },
    verdict: 'fail',
    says: 'DENIED.',
  },
  {
    title: 'another status',
    artifacts: {
      regionAccount: exampleAccount({ productionAccess: false, review: { status: 'PENDING', caseId: null } }),
    },
    verdict: 'pass',
  },
  {
    title: 'never asked for',
    artifacts: { regionAccount: exampleAccount({ productionAccess: false, review: null }) },
    verdict: 'pass',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
