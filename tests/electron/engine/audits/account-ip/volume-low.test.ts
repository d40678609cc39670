// Too little mail, or too unevenly, for dedicated addresses.
import { accountIpVolumeLow } from '../../../../../electron/engine/audits/account-ip/volume-low.ts';
import { absent, denied, seen } from '../../../../fakes/ses-identity.ts';
import { ip, ipEvidence, sends } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpVolumeLow, [
  { title: 'enough', evidence: ipEvidence(), verdict: 'pass', says: '5,000' },
  { title: 'little', evidence: ipEvidence({ regionStatistics: seen(sends(900)) }), verdict: 'fail', says: 'About 900' },
  {
    title: 'enough for one of six',
    evidence: ipEvidence({
      regionIps: seen(['1', '2', '3', '4', '5', '6'].map((one) => ip({ address: `192.0.2.${one}` }))),
    }),
    verdict: 'fail',
    says: 'About 833',
  },
  {
    title: 'all of it on one day a week',
    evidence: ipEvidence({ regionStatistics: seen(sends(70_000, 0, 0, 0, 0, 0, 0)) }),
    verdict: 'fail',
    says: 'of the last 14 days',
  },
  {
    title: 'not at weekends',
    evidence: ipEvidence({ regionStatistics: seen(sends(7000, 7000, 7000, 7000, 7000, 0, 0)) }),
    verdict: 'pass',
  },
  { title: 'nothing at all', evidence: ipEvidence({ regionStatistics: absent }), verdict: 'fail', says: 'About 0' },
  {
    title: 'managed addresses only',
    evidence: ipEvidence({ regionIps: seen([ip({ warmupStatus: 'NOT_APPLICABLE', warmupPercentage: -1 })]) }),
    verdict: 'not-applicable',
  },
  { title: 'statistics may not be read', evidence: ipEvidence({ regionStatistics: denied }), verdict: 'unknown' },
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
