// A recipient to whom SES sends nothing.
import { draftSendingRecipientSuppressed } from '../../../../../electron/engine/audits/draft-sending/recipient-suppressed.ts';
import { account, recipients, set, told } from '../../../../fakes/sending-evidence.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const bounced = recipients({ 'a@example.net': {}, 'b@example.net': { suppressed: 'BOUNCE' } });

judgeDraftCases(draftSendingRecipientSuppressed, [
  { title: 'none', message: {}, outside: told(), verdict: 'pass' },
  {
    title: 'bounced',
    message: {},
    outside: told({ recipients: bounced }),
    verdict: 'fail',
    says: 'b@example.net (BOUNCE)',
  },
  {
    title: 'the account keeps complaints back only',
    message: {},
    outside: told({ recipients: bounced, account: account({ suppressedReasons: ['COMPLAINT'] }) }),
    verdict: 'not-applicable',
  },
  {
    title: 'the set keeps nothing back',
    message: {},
    outside: told({ recipients: bounced, set: set({ suppressedReasons: [] }) }),
    verdict: 'not-applicable',
  },
  { title: 'no set', message: {}, outside: told({ recipients: bounced, set: absent }), verdict: 'fail' },
  {
    title: 'the set is not known',
    message: {},
    outside: told({ recipients: bounced, set: denied }),
    verdict: 'unknown',
  },
  {
    title: 'one was not asked',
    message: {},
    outside: told({
      recipients: recipients({ 'a@example.net': { suppressionOpen: { kind: 'cancelled' } }, 'b@example.net': {} }),
    }),
    verdict: 'unknown',
  },
]);
