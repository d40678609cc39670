// What Outlook takes for spam.
import { accountIpOutlookSpam } from '../../../../../electron/engine/audits/account-ip/outlook-spam.ts';
import { absent, denied, seen } from '../../../../fakes/ses-identity.ts';
import { ipEvidence, snds } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountIpOutlookSpam, [
  { title: 'none', evidence: ipEvidence({ regionSnds: seen([snds('SpamRate', 0)]) }), verdict: 'pass' },
  { title: 'some', evidence: ipEvidence({ regionSnds: seen([snds('SpamRate', 0.5)]) }), verdict: 'pass' },
  {
    title: 'once, and better since',
    evidence: ipEvidence({ regionSnds: seen([snds('SpamRate', 1, 0)]) }),
    verdict: 'pass',
  },
  {
    title: 'nearly all',
    evidence: ipEvidence({ regionSnds: seen([snds('SpamRate', 0, 1)]) }),
    verdict: 'fail',
    says: '192.0.2.1',
    shows: 'above 90%',
  },
  {
    title: 'nearly all, with a gap after',
    evidence: ipEvidence({ regionSnds: seen([snds('SpamRate', 1, null)]) }),
    verdict: 'fail',
    says: '192.0.2.1',
    shows: 'above 90%',
  },
  {
    title: 'Outlook says nothing',
    evidence: ipEvidence({ regionSnds: seen([]) }),
    verdict: 'not-applicable',
    says: 'Outlook',
  },
  {
    title: 'only gaps',
    evidence: ipEvidence({ regionSnds: seen([snds('SpamRate', null, null)]) }),
    verdict: 'not-applicable',
  },
  { title: 'CloudWatch may not be asked', evidence: ipEvidence({ regionSnds: denied }), verdict: 'unknown' },
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
