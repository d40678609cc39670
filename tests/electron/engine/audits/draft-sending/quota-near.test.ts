// The message brings the account close to its quota.
import { draftSendingQuotaNear } from '../../../../../electron/engine/audits/draft-sending/quota-near.ts';
import { account, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const used = (sentLast24Hours: number) => account({ max24HourSend: 200, sentLast24Hours });

judgeDraftCases(draftSendingQuotaNear, [
  { title: 'room', message: {}, outside: told({ account: used(100) }), verdict: 'pass' },
  { title: 'nearly used', message: {}, outside: told({ account: used(189) }), verdict: 'fail', says: '190 of 200' },
  { title: 'beyond', message: {}, outside: told({ account: used(200) }), verdict: 'not-applicable' },
  {
    title: 'the simulator does not count',
    message: { to: ['success@simulator.amazonses.com'] },
    outside: told({ account: used(199) }),
    verdict: 'not-applicable',
  },
]);
