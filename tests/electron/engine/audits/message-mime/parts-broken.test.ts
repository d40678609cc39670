// Parts that cannot be told apart as they were meant.
import { messageMimePartsBroken } from '../../../../../electron/engine/audits/message-mime/parts-broken.ts';
import { structureOf } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageMimePartsBroken, [
  { title: 'sound', verdict: 'pass' },
  {
    title: 'no boundary',
    with: { structure: structureOf('From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\nx\n') },
    verdict: 'fail',
    shows: 'Byte',
  },
]);
