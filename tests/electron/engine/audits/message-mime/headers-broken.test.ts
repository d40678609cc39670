// Headers that are not as the standards ask.
import { messageMimeHeadersBroken } from '../../../../../electron/engine/audits/message-mime/headers-broken.ts';
import { structureOf } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageMimeHeadersBroken, [
  { title: 'well formed', verdict: 'pass' },
  {
    title: 'no MIME-Version',
    with: { structure: structureOf('From: a@example.com\nContent-Type: text/plain\n\nx\n') },
    verdict: 'fail',
  },
]);
