// Addresses on block lists.
import { accountIpListed } from '../../../../../electron/engine/audits/account-ip/listed.ts';
import { absent, denied, seen } from '../../../../fakes/ses-identity.ts';
import { ipEvidence } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpListed, [
  { title: 'on none', evidence: ipEvidence(), verdict: 'pass' },
  {
    title: 'on one',
    evidence: ipEvidence({
      regionIpListings: seen([{ address: '192.0.2.1', list: 'dnsbl.example', description: 'spam', listedAtMs: null }]),
    }),
    verdict: 'fail',
    says: '192.0.2.1',
    shows: 'dnsbl.example',
  },
  { title: 'lists may not be asked', evidence: ipEvidence({ regionIpListings: denied }), verdict: 'unknown' },
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
