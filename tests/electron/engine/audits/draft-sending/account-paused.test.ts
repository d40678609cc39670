// Sending is paused for the account.
import { draftSendingAccountPaused } from '../../../../../electron/engine/audits/draft-sending/account-paused.ts';
import { account, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingAccountPaused, [
  { title: 'sending', message: {}, outside: told(), verdict: 'pass' },
  { title: 'paused', message: {}, outside: told({ account: account({ sendingEnabled: false }) }), verdict: 'fail' },
  {
    title: 'shut down',
    message: {},
    outside: told({ account: account({ sendingEnabled: false, enforcement: 'SHUTDOWN' }) }),
    verdict: 'not-applicable',
  },
  { title: 'a template', outside: told({ account: account({ sendingEnabled: false }) }), verdict: 'not-applicable' },
]);
