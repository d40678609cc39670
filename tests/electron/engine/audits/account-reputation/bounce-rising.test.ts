// Hard bounces that rise.
import { accountReputationBounceRising } from '../../../../../electron/engine/audits/account-reputation/bounce-rising.ts';
import { sent } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationBounceRising, [
  {
    title: 'level',
    artifacts: {
      regionStatistics: [sent(200, { attempts: 1000, bounces: 30 }), sent(10, { attempts: 1000, bounces: 35 })],
    },
    verdict: 'pass',
    says: '3.5%',
  },
  {
    title: 'doubled',
    artifacts: {
      regionStatistics: [sent(200, { attempts: 1000, bounces: 10 }), sent(10, { attempts: 1000, bounces: 40 })],
    },
    verdict: 'fail',
    says: '40 of 1,000 (4%); before: 1%',
  },
  {
    title: 'doubled, yet few',
    artifacts: {
      regionStatistics: [sent(200, { attempts: 10000, bounces: 10 }), sent(10, { attempts: 10000, bounces: 40 })],
    },
    verdict: 'pass',
  },
  {
    title: 'three bounces of four',
    artifacts: { regionStatistics: [sent(10, { attempts: 4, bounces: 3 })] },
    verdict: 'pass',
  },
  {
    title: 'nothing before',
    artifacts: { regionStatistics: [sent(10, { attempts: 400, bounces: 20 })] },
    verdict: 'fail',
    says: '5%',
  },
  {
    title: 'nothing lately',
    artifacts: { regionStatistics: [sent(200, { attempts: 1000, bounces: 900 })] },
    verdict: 'not-applicable',
  },
  { title: 'nothing at all', artifacts: { regionStatistics: [] }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionStatistics: denied }, verdict: 'unknown' },
]);
