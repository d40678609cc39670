// Names that do not lead back.
import { accountIpNameUnconfirmed } from '../../../../../electron/engine/audits/account-ip/name-unconfirmed.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { ipEvidence, names, ptr, ptrName } from '../../../../fakes/region-ips.ts';
import { address, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpNameUnconfirmed, [
  { title: 'leads back', evidence: ipEvidence(), verdict: 'pass' },
  {
    title: 'leads nowhere',
    evidence: ipEvidence({ regionIpNames: names(ptr, nxdomain('a1.shop.example', 'A')) }),
    verdict: 'fail',
    says: '192.0.2.1',
    shows: 'a1.shop.example',
  },
  {
    title: 'leads elsewhere',
    evidence: ipEvidence({ regionIpNames: names(ptr, address('a1.shop.example', '192.0.2.9')) }),
    verdict: 'fail',
  },
  {
    title: 'no name, which is another check',
    evidence: ipEvidence({ regionIpNames: names(nxdomain(ptrName, 'PTR')) }),
    verdict: 'pass',
  },
  {
    title: 'the way back not looked up',
    evidence: ipEvidence({ regionIpNames: names(ptr, timeout('a1.shop.example', 'A')) }),
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
