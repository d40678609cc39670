// Open findings of SES about COMPLAINT.
import { accountVdmAdviceReputation } from '../../../../../electron/engine/audits/account-vdm/advice-reputation.ts';
import { advice, exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountVdmAdviceReputation, [
  { title: 'none', artifacts: { regionAccount: exampleAccount(), regionRecommendations: [] }, verdict: 'pass' },
  {
    title: 'one',
    artifacts: { regionAccount: exampleAccount(), regionRecommendations: [advice({ type: 'COMPLAINT' })] },
    verdict: 'fail',
    says: '1 open recommendation: shop.example.',
  },
  {
    title: 'about something that is no identity',
    artifacts: {
      regionAccount: exampleAccount(),
      regionRecommendations: [advice({ type: 'COMPLAINT', identity: null })],
    },
    verdict: 'fail',
    says: 'arn:aws:ses',
  },
  {
    title: 'fixed',
    artifacts: {
      regionAccount: exampleAccount(),
      regionRecommendations: [advice({ type: 'COMPLAINT', status: 'FIXED' })],
    },
    verdict: 'pass',
  },
  {
    title: 'of low impact',
    artifacts: {
      regionAccount: exampleAccount(),
      regionRecommendations: [advice({ type: 'COMPLAINT', impact: 'LOW' })],
    },
    verdict: 'pass',
  },
  {
    title: 'of the other kind',
    artifacts: { regionAccount: exampleAccount(), regionRecommendations: [advice({ type: 'DKIM' })] },
    verdict: 'pass',
  },
  {
    title: 'VDM off',
    artifacts: { regionAccount: exampleAccount({ vdmEnabled: false }) },
    evidence: { regionRecommendations: denied },
    verdict: 'not-applicable',
  },
  {
    title: 'only this readable',
    artifacts: { regionRecommendations: [advice({ type: 'COMPLAINT' })] },
    evidence: { regionAccount: denied },
    verdict: 'fail',
  },
  {
    title: 'not readable',
    artifacts: { regionAccount: exampleAccount() },
    evidence: { regionRecommendations: denied },
    verdict: 'unknown',
  },
]);
