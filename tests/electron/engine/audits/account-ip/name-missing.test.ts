// Addresses without a name.
import { accountIpNameMissing } from '../../../../../electron/engine/audits/account-ip/name-missing.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { ipEvidence, names, ptr, ptrName } from '../../../../fakes/region-ips.ts';
import { nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpNameMissing, [
  { title: 'named', evidence: ipEvidence(), verdict: 'pass' },
  {
    title: 'not named',
    evidence: ipEvidence({ regionIpNames: names(nxdomain(ptrName, 'PTR')) }),
    verdict: 'fail',
    says: '192.0.2.1',
    shows: '1.2.0.192.in-addr.arpa',
  },
  {
    title: 'named, with no way back',
    evidence: ipEvidence({ regionIpNames: names(ptr, nxdomain('a1.shop.example', 'A')) }),
    verdict: 'pass',
  },
  {
    title: 'not looked up',
    evidence: ipEvidence({ regionIpNames: names(timeout(ptrName, 'PTR')) }),
    verdict: 'unknown',
    says: 'PTR',
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
