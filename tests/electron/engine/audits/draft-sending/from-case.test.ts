// The From address differs from the verified one in its capitals alone.
import { draftSendingFromCase } from '../../../../../electron/engine/audits/draft-sending/from-case.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingFromCase, [
  { title: 'as verified', message: {}, outside: told(), verdict: 'pass' },
  {
    title: 'in other capitals',
    message: {},
    outside: told({
      sender: sender(
        { name: 'Mia@shop.example', kind: 'address' },
        { address: 'mia@shop.example', differsInCase: true },
      ),
    }),
    verdict: 'fail',
    says: 'Mia@shop.example is verified, not mia@shop.example',
  },
]);
