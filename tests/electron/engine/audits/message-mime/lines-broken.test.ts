// Lines that mail servers cut, refuse or change.
import { messageMimeLinesBroken } from '../../../../../electron/engine/audits/message-mime/lines-broken.ts';
import { structureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageMimeLinesBroken, [
  { title: 'as expected', verdict: 'pass' },
  {
    title: 'a long line',
    with: { structure: structureWith('', 'x'.repeat(1200) + '\n') },
    verdict: 'fail',
    shows: 'Byte',
  },
]);
