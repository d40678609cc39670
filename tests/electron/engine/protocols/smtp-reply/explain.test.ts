// What a reply means, and how exactly it can be told.
import { describe, expect, it } from 'vitest';
import { explainReply, groundOf } from '../../../../../electron/engine/protocols/smtp-reply/explain.ts';
import { parseReply } from '../../../../../electron/engine/protocols/smtp-reply/parse.ts';

const groundIn = (text: string) => groundOf(parseReply(text)).by;

describe('what SES itself says', () => {
  // Amazon SES Developer Guide, "SMTP response codes returned by Amazon SES": every row.
  it.each([
    ['235 Authentication successful.', 'signed in'],
    ['250 Ok 010001851a2b3c4d-5e6f7a8b-1234-5678-9abc-def012345678-000000', 'message ID'],
    ['421 Too many concurrent SMTP connections', 'at once'],
    ['451 Temporary service failure', 'at the moment'],
    ['451 Timeout waiting for data from client', 'said nothing'],
    ['454 Throttling failure: Daily message quota exceeded', '24 hours'],
    ['454 Throttling failure: Maximum sending rate exceeded', 'faster'],
    ['454 Temporary authentication failure', 'not encrypted'],
    ['454 Temporary service failure', 'at the moment'],
    ['530 Authentication required', 'without signing in'],
    ['535 Authentication Credentials Invalid', 'another region'],
    ['535 Account not subscribed to SES', 'not signed up'],
    ['552 Message is too long.', 'larger than SES'],
    ['553 <sender@example.com> Invalid email address', 'MAIL FROM'],
    ['553 <recipient@example.com> address unknown', 'RCPT TO'],
    [
      "554 Access denied: User `arn:aws:iam::111122223333:user/mailer' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:111122223333:identity/example.com'",
      'IAM user',
    ],
    [
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.com, ...',
      'not verified',
    ],
  ])('%s', (text, meaning) => {
    const reply = explainReply(text);
    expect(reply).toMatchObject({
      speaker: 'ses',
      provider: null,
      source: expect.stringContaining('SES Developer Guide'),
    });
    expect(reply.meaning.en).toContain(meaning);
  });

  it('is known in a bounce, too', () => {
    const said =
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.';
    expect(explainReply(`{"diagnosticCode": "${said}"}`)).toMatchObject({
      speaker: 'ses',
      code: null,
      class: 'unknown',
    });
  });

  it('is not heard in the same words under another code', () => {
    expect(explainReply('550 Authentication required').speaker).toBe('either');
  });
});

describe('how exactly', () => {
  it.each([
    ['454 Temporary authentication failure', 'ses'],
    ['550 5.7.1 Relay access denied', 'phrase'],
    ['550 5.7.26 No.', 'enhanced'],
    ['550 5.99.1 No.', 'basic'],
    ['559 No.', 'basic'],
    ['No.', 'nothing'],
    ['', 'nothing'],
  ])('%s: %s', (text, by) => {
    expect(groundIn(text)).toBe(by);
  });

  it('says so where it cannot tell', () => {
    const reply = explainReply('good morning');
    expect(reply).toMatchObject({ class: 'unknown', code: null, enhanced: null, speaker: 'either', provider: null });
    expect(reply.meaning.en).toContain('cannot be read');
  });

  it('reads no cause into a success', () => {
    expect(explainReply('220 mx.example ESMTP no spam, relaying denied').meaning.en).toBe('The server is ready.');
  });

  it('prefers a known wording to the code beside it', () => {
    expect(explainReply('550 5.1.1 mailbox is full').meaning.en).toBe("The recipient's mailbox is full.");
  });

  it('does not promise another try after a permanent refusal', () => {
    expect(explainReply('421 Service not available').next.en).toContain('SES tries again by itself');
    expect(explainReply('554 Service not available').next.en).toContain('SES does not try again');
  });

  it('cites the registry, the RFC or the provider', () => {
    expect(explainReply('550 5.1.1 x').source).toBe('RFC 3463, IANA SMTP Enhanced Status Codes (X.1.1)');
    expect(explainReply('550 x').source).toBe('RFC 5321 4.2');
    expect(explainReply('550 x - gsmtp').source).toContain('Google Workspace');
  });
});

describe('who speaks', () => {
  it.each([
    ['smtp; 550 5.1.1 user unknown', 'receiver', null],
    ['550 5.1.1 user unknown', 'either', null],
    ['550 5.1.1 <a@icloud.com>: user does not exist', 'receiver', 'Apple'],
    // The domain of a sender says nothing of who refuses.
    ['550 5.1.8 <a@gmail.com>: Sender address rejected: Domain not found', 'either', null],
    ['550 SPF check of MAIL FROM:<a@gmail.com> failed', 'either', null],
  ])('%s: %s, %s', (text, speaker, provider) => {
    expect(explainReply(text)).toMatchObject({ speaker, provider });
  });
});

it('is done at once with whatever is pasted', () => {
  const hostile = [
    'domain ',
    '[',
    ']',
    '<a@',
    'smtp;',
    '550 ',
    ': ',
    '4.7.',
    '\\',
    '"',
    ' ',
    '\n',
    'Diagnostic-Code:\n ',
  ];
  const startedAt = performance.now();
  for (const piece of hostile) explainReply(piece.repeat(20_000 / piece.length));
  // They need a fifth of a second; a pattern that runs away on 20,000 characters needs minutes, on any machine.
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
