// Bytes beyond ASCII in the headers of a raw message.
import { draftHeaderEightBit } from '../../../../../electron/engine/audits/draft-header/eight-bit.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderEightBit, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'ASCII', eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`, verdict: 'pass' },
  { title: 'Japanese', eml: `Subject: 春\r\nFrom: a@example.com\r\n\r\nHello\r\n`, verdict: 'fail' },
]);
