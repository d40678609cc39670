// Mail that fails DMARC where the policy is quarantine.
import { sesDmarcFailingQuarantined } from '../../../../../electron/engine/audits/ses-dmarc/failing-quarantined.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { defaultMailFrom, ownMail, unsigned } from './own-mail.ts';

const evidence = { sesRelated: absent };
const nothing = { ...unsigned, ...defaultMailFrom };

judgeIdentityCases(sesDmarcFailingQuarantined, [
  {
    title: 'DKIM counts',
    identity: defaultMailFrom,
    artifacts: await ownMail('v=DMARC1; p=quarantine'),
    evidence,
    verdict: 'pass',
  },
  {
    title: 'neither counts',
    identity: nothing,
    artifacts: await ownMail('v=DMARC1; p=quarantine'),
    evidence,
    verdict: 'fail',
    says: 'spam folder',
  },
  {
    title: 'reject on test',
    identity: nothing,
    artifacts: await ownMail('v=DMARC1; p=reject; t=y'),
    evidence,
    verdict: 'fail',
  },
  { title: 'p=reject', identity: nothing, artifacts: await ownMail('v=DMARC1; p=reject'), evidence, verdict: 'pass' },
]);
