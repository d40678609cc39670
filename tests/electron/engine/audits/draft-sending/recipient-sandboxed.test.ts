// A recipient that the sandbox does not allow.
import { draftSendingRecipientSandboxed } from '../../../../../electron/engine/audits/draft-sending/recipient-sandboxed.ts';
import { account, recipients, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const sandbox = account({ productionAccess: false });

judgeDraftCases(draftSendingRecipientSandboxed, [
  { title: 'out of the sandbox', message: {}, outside: told(), verdict: 'not-applicable' },
  {
    title: 'verified, and simulated',
    message: {},
    outside: told({
      account: sandbox,
      recipients: recipients({ 'a@shop.example': { verified: true }, 's@simulator': { isSimulator: true } }),
    }),
    verdict: 'pass',
  },
  {
    title: 'one that is not',
    message: {},
    outside: told({
      account: sandbox,
      recipients: recipients({ 'a@shop.example': { verified: true }, 'b@example.net': { verified: false } }),
    }),
    verdict: 'fail',
    says: 'b@example.net',
  },
  {
    title: 'not known',
    message: {},
    outside: told({ account: sandbox, recipients: recipients({}) }),
    verdict: 'unknown',
  },
]);
