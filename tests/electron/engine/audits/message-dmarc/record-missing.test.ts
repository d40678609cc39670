// No DMARC record applies to the author.
import { messageDmarcRecordMissing } from '../../../../../electron/engine/audits/message-dmarc/record-missing.ts';
import { sameText } from '../../../../../shared/text.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDmarcRecordMissing, [
  { title: 'there is one', verdict: 'pass' },
  {
    title: 'none',
    with: {
      dmarc: {
        result: 'none',
        fromDomain: 'example.com',
        recordDomain: null,
        policy: null,
        says: sameText('no record'),
      },
    },
    verdict: 'fail',
    says: 'no record',
  },
  {
    title: 'unknown',
    with: {
      dmarc: {
        result: 'temperror',
        fromDomain: 'example.com',
        recordDomain: null,
        policy: null,
        says: sameText('timed out'),
      },
    },
    verdict: 'unknown',
  },
]);
