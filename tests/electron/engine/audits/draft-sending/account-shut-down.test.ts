// AWS has ended the sending of the account.
import { draftSendingAccountShutDown } from '../../../../../electron/engine/audits/draft-sending/account-shut-down.ts';
import { account, told } from '../../../../fakes/sending-evidence.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingAccountShutDown, [
  { title: 'healthy', message: {}, outside: told(), verdict: 'pass' },
  {
    title: 'under review',
    message: {},
    outside: told({ account: account({ enforcement: 'PROBATION' }) }),
    verdict: 'pass',
  },
  {
    title: 'shut down',
    message: {},
    outside: told({ account: account({ enforcement: 'SHUTDOWN' }) }),
    verdict: 'fail',
  },
  { title: 'not known', message: {}, outside: told({ account: denied }), verdict: 'unknown' },
]);
