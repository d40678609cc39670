// TS-1: several simulated bounces come back as one.
import { draftSendingSimulatorBounces } from '../../../../../electron/engine/audits/draft-sending/simulator-bounces.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingSimulatorBounces, [
  {
    title: 'one',
    message: { to: ['bounce+1@simulator.amazonses.com', 'success@simulator.amazonses.com'] },
    verdict: 'pass',
  },
  {
    title: 'two',
    message: { to: ['bounce+1@simulator.amazonses.com'], cc: ['suppressionlist@simulator.amazonses.com'] },
    verdict: 'fail',
  },
  { title: 'real ones', message: { to: ['bounce@example.net', 'bounce@example.org'] }, verdict: 'pass' },
]);
