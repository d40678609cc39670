// A message that somebody else has sent before.
import { draftHeaderReceived } from '../../../../../electron/engine/audits/draft-header/received.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderReceived, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'of the form', message: {}, verdict: 'not-applicable' },
  { title: 'signed by us', eml: 'DKIM-Signature: v=1\r\nFrom: a@example.com\r\n\r\nHello\r\n', verdict: 'pass' },
  {
    title: 'received',
    eml: 'Received: from a by b\r\nReceived: from c by a\r\nDKIM-Signature: v=1\r\nFrom: a@example.com\r\n\r\nHello\r\n',
    verdict: 'fail',
    says: 'lines: 2, DKIM signatures: 1',
  },
]);
