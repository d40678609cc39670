// Automatic warm-up switched off.
import { accountIpAutoWarmUpOff } from '../../../../../electron/engine/audits/account-ip/auto-warm-up-off.ts';
import { absent, denied, seen } from '../../../../fakes/ses-identity.ts';
import { account, ip, ipEvidence } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpAutoWarmUpOff, [
  { title: 'on', evidence: ipEvidence(), verdict: 'pass' },
  {
    title: 'off',
    evidence: ipEvidence({ regionAccount: seen(account({ autoWarmup: false })) }),
    verdict: 'fail',
    says: 'warmed up',
  },
  {
    title: 'not told',
    evidence: ipEvidence({ regionAccount: seen(account({ autoWarmup: null })) }),
    verdict: 'not-applicable',
    says: 'does not say',
  },
  {
    title: 'managed addresses only',
    evidence: ipEvidence({
      regionIps: seen([ip({ warmupStatus: 'NOT_APPLICABLE', warmupPercentage: -1 })]),
      regionAccount: seen(account({ autoWarmup: false })),
    }),
    verdict: 'not-applicable',
  },
  { title: 'the account may not be read', evidence: ipEvidence({ regionAccount: denied }), verdict: 'unknown' },
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
