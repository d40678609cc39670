// One reply is read however it was pasted.
import { expect, it } from 'vitest';
import { parseReply, printReply } from '../../../../../electron/engine/protocols/smtp-reply/parse.ts';

it.each([
  ['plain', '550 5.1.1 User unknown', '550 5.1.1 User unknown'],
  ['a code alone', '250', '250'],
  [
    'several lines',
    '550-5.1.1 The account does\r\n550-5.1.1 not exist.\r\n550 5.1.1 Bye',
    '550 5.1.1 The account does not exist. Bye',
  ],
  ['an EHLO reply', '250-mx.example\n250-STARTTLS\n250 8BITMIME', '250 mx.example STARTTLS 8BITMIME'],
  ['a line that was wrapped', '550 5.1.1 The account\n does not exist', '550 5.1.1 The account does not exist'],
  ['a diagnostic code', 'smtp; 550 5.1.1 User unknown', '550 5.1.1 User unknown'],
  [
    'RFC 3464 fields',
    'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 User\n  unknown\nRemote-MTA: dns; mx.example',
    '550 5.1.1 User unknown',
  ],
  [
    'an event of SES',
    '{"bouncedRecipients":[{"emailAddress":"a@example.com","status":"5.1.1","diagnosticCode":"smtp; 550-5.1.1 The \\u003ca@example.com\\u003e\\r\\n550 5.1.1 is \\"gone\\""}]}',
    '550 5.1.1 The <a@example.com> is "gone',
  ],
  ['quotes and a comma', '  "smtp; 550 5.1.1 User unknown",', '550 5.1.1 User unknown'],
  ['a closing brace', '550 5.7.1 blocked [192.0.2.1]"}]', '550 5.7.1 blocked [192.0.2.1]'],
  ['HTML', '550 5.1.1 &lt;a@example.com&gt; unknown', '550 5.1.1 <a@example.com> unknown'],
  [
    'a log line',
    'host mx.example[192.0.2.25] said: 450 4.2.1 Try later (in reply to RCPT TO)',
    '450 4.2.1 Try later (in reply to RCPT TO)',
  ],
  ['Exim', 'SMTP error from remote mail server after MAIL FROM:<a@b.example> SIZE=2022: 553 Not you', '553 Not you'],
  [
    'a session',
    '220 mx.example ESMTP\n250 Ok\n535 Authentication Credentials Invalid\n221 Bye',
    '535 Authentication Credentials Invalid',
  ],
  ['a marked session', '<<< 550 5.1.1 User unknown', '550 5.1.1 User unknown'],
  ['an enhanced code alone', '4.7.32 No alignment', '4.7.32 No alignment'],
  ['an enhanced code at the end', '550 Invalid recipient (#5.1.1)', '550 Invalid recipient (#5.1.1)'],
  ["a filter's name", '450 cuda_nsu 4.7.1 Go away', '450 4.7.1 cuda_nsu Go away'],
])('%s', (_name, pasted, wanted) => {
  expect(printReply(parseReply(pasted))).toBe(wanted);
});

it.each([
  ['an address that looks like a code', '550 Client 192.5.7.1 blocked', null],
  ['a version', '421 see 4.16.55.1', null],
  ['a code of another class', '550 after 4.2.1', null],
  ['one within the words', '553 Mail not allowed - 5.7.1 [BL23]', '5.7.1'],
  ['one of a status field', 'Status: 5.2.2\nDiagnostic-Code: smtp; 552 full', '5.2.2'],
])('enhanced code: %s', (_name, pasted, enhanced) => {
  expect(parseReply(pasted).enhanced).toBe(enhanced);
});

it.each(['greylisted for 250 seconds', 'call 555 1234', '999 no', '', '\n\n', '192.0.2.250 refused'])(
  'no code: %j',
  (pasted) => {
    expect(parseReply(pasted).code).toBe(null);
  },
);
