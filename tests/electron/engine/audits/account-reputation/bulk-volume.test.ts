// A volume that may be that of a bulk sender.
import { accountReputationBulkVolume } from '../../../../../electron/engine/audits/account-reputation/bulk-volume.ts';
import { sent } from '../../../../fakes/region-health.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationBulkVolume, [
  {
    title: 'VDM tells more',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })], regionProviders: [] },
    verdict: 'pass',
  },
  {
    title: 'VDM off, little',
    artifacts: { regionStatistics: [sent(30, { attempts: 4999 })] },
    evidence: { regionProviders: absent },
    verdict: 'pass',
  },
  {
    title: 'VDM off, much',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })] },
    evidence: { regionProviders: absent },
    verdict: 'fail',
    says: 'Up to 6,000',
  },
  {
    title: 'VDM not readable',
    artifacts: { regionStatistics: [sent(30, { attempts: 6000 })] },
    evidence: { regionProviders: denied },
    verdict: 'unknown',
  },
  {
    title: 'statistics not readable',
    evidence: { regionProviders: absent, regionStatistics: denied },
    verdict: 'unknown',
  },
]);
