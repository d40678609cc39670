// Content that cannot be decoded as it says.
import { messageMimeEncodingBroken } from '../../../../../electron/engine/audits/message-mime/encoding-broken.ts';
import { structureOf } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageMimeEncodingBroken, [
  { title: 'decodes', verdict: 'pass' },
  {
    title: 'no such character set',
    with: {
      structure: structureOf('From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-none\n\nx\n'),
    },
    verdict: 'fail',
  },
]);
