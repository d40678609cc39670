// The message would go beyond the quota of 24 hours.
import { draftSendingQuotaExceeded } from '../../../../../electron/engine/audits/draft-sending/quota-exceeded.ts';
import { account, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const used = (sentLast24Hours: number) => account({ max24HourSend: 200, sentLast24Hours });

judgeDraftCases(draftSendingQuotaExceeded, [
  { title: 'room', message: {}, outside: told(), verdict: 'pass' },
  { title: 'the last one', message: {}, outside: told({ account: used(199) }), verdict: 'pass' },
  { title: 'one too many', message: {}, outside: told({ account: used(200) }), verdict: 'fail', says: '200 of 200' },
  {
    title: 'the simulator does not count',
    message: { to: ['success@simulator.amazonses.com'] },
    outside: told({ account: used(200) }),
    verdict: 'pass',
  },
  {
    title: 'unlimited',
    message: {},
    outside: told({ account: account({ max24HourSend: -1 }) }),
    verdict: 'not-applicable',
  },
]);
