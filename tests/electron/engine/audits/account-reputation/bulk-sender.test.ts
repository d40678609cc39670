// The volume of a bulk sender.
import { accountReputationBulkSender } from '../../../../../electron/engine/audits/account-reputation/bulk-sender.ts';
import { provider, sent } from '../../../../fakes/region-health.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationBulkSender, [
  {
    title: 'less in all than one firm would mind',
    artifacts: { regionStatistics: [sent(30, { attempts: 4999 })] },
    evidence: { regionProviders: absent },
    verdict: 'pass',
    says: '4,999',
  },
  {
    title: 'nothing sent',
    artifacts: { regionStatistics: [] },
    evidence: { regionProviders: denied },
    verdict: 'pass',
  },
  {
    title: 'much, spread over providers',
    artifacts: {
      regionStatistics: [sent(30, { attempts: 6000 })],
      regionProviders: [...provider('Gmail', 3000, 0, 0), ...provider('Yahoo', 3000, 0, 0)],
    },
    verdict: 'pass',
  },
  {
    title: 'much to Gmail',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })], regionProviders: provider('Gmail', 5000, 0, 0) },
    verdict: 'fail',
    says: 'Gmail 5,000',
  },
  {
    title: 'much to Yahoo and AOL together',
    artifacts: {
      regionStatistics: [sent(30, { attempts: 6000 })],
      regionProviders: [...provider('Yahoo', 3000, 0, 0), ...provider('AOL', 2500, 0, 0)],
    },
    verdict: 'fail',
    says: 'Yahoo 5,500',
  },
  {
    title: 'much to a provider without such rules',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })], regionProviders: provider('GMX', 9000, 0, 0) },
    verdict: 'pass',
  },
  {
    title: 'much, VDM off',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })] },
    evidence: { regionProviders: absent },
    verdict: 'not-applicable',
  },
  {
    title: 'much, VDM not readable',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })] },
    evidence: { regionProviders: denied },
    verdict: 'unknown',
  },
  {
    title: 'only VDM readable',
    artifacts: { regionProviders: provider('Gmail', 5000, 0, 0) },
    evidence: { regionStatistics: denied },
    verdict: 'fail',
  },
]);
