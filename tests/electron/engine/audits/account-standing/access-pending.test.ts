// A request for production access that is PENDING.
import { accountStandingAccessPending } from '../../../../../electron/engine/audits/account-standing/access-pending.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingAccessPending, [
  {
    title: 'granted',
    artifacts: { regionAccount: exampleAccount({ review: { status: 'PENDING', caseId: null } }) },
    verdict: 'not-applicable',
  },
  {
    title: 'that status, with a case',
    artifacts: {
      regionAccount: exampleAccount({ productionAccess: false, review: { status: 'PENDING', caseId: '1234567' } }),
    },
    verdict: 'fail',
    says: 'PENDING (case 1234567)',
  },
  {
    title: 'that status, without a case',
    artifacts: {
      regionAccount: exampleAccount({ productionAccess: false, review: { status: 'PENDING', caseId: null } }),
    },
    verdict: 'fail',
    says: 'PENDING.',
  },
  {
    title: 'another status',
    artifacts: {
      regionAccount: exampleAccount({ productionAccess: false, review: { status: 'FAILED', caseId: null } }),
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
