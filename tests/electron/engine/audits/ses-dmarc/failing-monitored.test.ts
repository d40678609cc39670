// Mail that fails DMARC where the policy only watches.
import { sesDmarcFailingMonitored } from '../../../../../electron/engine/audits/ses-dmarc/failing-monitored.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { defaultMailFrom, guest, ownMail, unsigned } from './own-mail.ts';

const evidence = { sesRelated: absent };
const nothing = { ...unsigned, ...defaultMailFrom };
const watching = await ownMail('v=DMARC1; p=none');

judgeIdentityCases(sesDmarcFailingMonitored, [
  { title: 'both count', artifacts: watching, evidence, verdict: 'pass' },
  {
    title: 'neither counts',
    identity: nothing,
    artifacts: watching,
    evidence,
    verdict: 'fail',
    says: 'deliver it as usual',
  },
  {
    title: "an address at somebody else's domain",
    identity: guest,
    artifacts: watching,
    evidence,
    verdict: 'not-applicable',
  },
  { title: 'p=reject', identity: nothing, artifacts: await ownMail('v=DMARC1; p=reject'), evidence, verdict: 'pass' },
]);
