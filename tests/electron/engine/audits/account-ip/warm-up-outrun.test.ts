// More mail than cold addresses can bear.
import { accountIpWarmUpOutrun } from '../../../../../electron/engine/audits/account-ip/warm-up-outrun.ts';
import { absent, denied, seen } from '../../../../fakes/ses-identity.ts';
import { account, ip, ipEvidence } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpWarmUpOutrun, [
  { title: 'warm', evidence: ipEvidence(), verdict: 'not-applicable' },
  {
    title: 'little mail',
    evidence: ipEvidence({
      regionIps: seen([ip({ warmupStatus: 'IN_PROGRESS', warmupPercentage: 10 })]),
      regionAccount: seen(account({ autoWarmup: false, sentLast24Hours: 4000 })),
    }),
    verdict: 'pass',
    says: '5,000',
  },
  {
    title: 'much mail',
    evidence: ipEvidence({
      regionIps: seen([ip({ warmupStatus: 'IN_PROGRESS', warmupPercentage: 10 })]),
      regionAccount: seen(account({ autoWarmup: false, sentLast24Hours: 40_000 })),
    }),
    verdict: 'fail',
    says: '40,000',
    shows: '192.0.2.1',
  },
  {
    title: 'much mail, held down',
    evidence: ipEvidence({
      regionIps: seen([ip({ warmupStatus: 'IN_PROGRESS', warmupPercentage: 10 })]),
      regionAccount: seen(account({ autoWarmup: true, sentLast24Hours: 40_000 })),
    }),
    verdict: 'pass',
    says: 'surplus',
  },
  {
    title: 'a managed address',
    evidence: ipEvidence({ regionIps: seen([ip({ warmupStatus: 'NOT_APPLICABLE', warmupPercentage: -1 })]) }),
    verdict: 'not-applicable',
  },
  {
    title: 'the account may not be read',
    evidence: ipEvidence({
      regionIps: seen([ip({ warmupStatus: 'IN_PROGRESS', warmupPercentage: 10 })]),
      regionAccount: denied,
    }),
    verdict: 'unknown',
  },
  {
    title: 'no dedicated addresses',
    evidence: ipEvidence({ regionIps: absent, regionIpNames: absent, regionIpListings: absent, regionSnds: absent }),
    verdict: 'not-applicable',
  },
  {
    title: 'addresses may not be listed',
    evidence: ipEvidence({ regionIps: denied, regionIpNames: denied }),
    verdict: 'unknown',
  },
]);
