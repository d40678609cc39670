// RFC 5322 3.6: headers that may stand in a message once only.
import { messageMimeHeadersRepeated } from '../../../../../electron/engine/audits/message-mime/headers-repeated.ts';
import { structureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageMimeHeadersRepeated, [
  { title: 'once each', verdict: 'pass' },
  { title: 'two subjects', with: { structure: structureWith('Subject: Other\n') }, verdict: 'fail', says: 'Subject' },
  {
    title: 'Received may be repeated',
    with: { structure: structureWith('Received: a\nReceived: b\n') },
    verdict: 'pass',
  },
]);
