// RFC 5322 3.6: a message must have a date.
import { messagePathDateMissing } from '../../../../../electron/engine/audits/message-path/date-missing.ts';
import { structureOf } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messagePathDateMissing, [
  { title: 'there', verdict: 'pass' },
  {
    title: 'missing',
    with: { dateMs: null, structure: structureOf('From: a@example.com\n\nx\n') },
    verdict: 'fail',
    says: 'no Date header',
  },
  {
    title: 'unreadable',
    with: { dateMs: null, structure: structureOf('From: a@example.com\nDate: yesterday\n\nx\n') },
    verdict: 'fail',
    says: '"yesterday"',
  },
]);
