// TS-2: Virtual Deliverability Manager knows nothing of what the simulator answers.
import { draftSendingSimulatorVdm } from '../../../../../electron/engine/audits/draft-sending/simulator-vdm.ts';
import { account, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingSimulatorVdm, [
  { title: 'simulated', message: { to: ['success@simulator.amazonses.com'] }, outside: told(), verdict: 'fail' },
  { title: 'real', message: {}, outside: told(), verdict: 'pass' },
  {
    title: 'switched off',
    message: { to: ['success@simulator.amazonses.com'] },
    outside: told({ account: account({ vdmEnabled: false }) }),
    verdict: 'not-applicable',
  },
]);
