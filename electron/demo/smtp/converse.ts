// What the demo's SMTP server answers to one command: SES's words, but it takes no mail yet.

export type Session = {
  readonly isEncrypted: boolean;
  readonly hasGreeted: boolean;
};

export type Answer = {
  readonly lines: readonly string[];
  readonly next?: 'close' | 'encrypt' | 'greeted';
};

export const banner = '220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-DEMO00001 plumblinedemo';
export const idle = '451 4.4.2 Timeout waiting for data from client.';

/** SES developer guide, "Testing your connection" and "SMTP response codes returned by Amazon SES". */
export function answerTo(line: string, { isEncrypted, hasGreeted }: Session): Answer {
  const verb = (/^[a-z]+/iu.exec(line)?.[0] ?? '').toUpperCase();
  switch (verb) {
    case 'HELO':
      return { lines: ['250 email-smtp.amazonaws.com'], next: 'greeted' };
    case 'EHLO':
      return { lines: extensions(isEncrypted), next: 'greeted' };
    case 'STARTTLS':
      if (isEncrypted) return { lines: ['503 5.5.1 TLS is already in use'] };
      return { lines: ['220 Ready to start TLS'], next: 'encrypt' };
    case 'NOOP':
    case 'RSET':
      return { lines: ['250 Ok'] };
    case 'QUIT':
      return { lines: ['221 Bye'], next: 'close' };
    case 'AUTH':
      if (!hasGreeted) return { lines: ['503 EHLO/HELO first'] };
      return {
        lines: [isEncrypted ? '535 Authentication Credentials Invalid' : '454 Temporary authentication failure'],
      };
    case 'MAIL':
      if (!hasGreeted) return { lines: ['503 EHLO/HELO first'] };
      return { lines: [isEncrypted ? '530 Authentication required' : '530 Must issue a STARTTLS command first'] };
    case 'RCPT':
    case 'DATA':
      return { lines: ['503 Error: need MAIL command'] };
    default:
      return { lines: ['500 Unrecognized command'] };
  }
}

function extensions(isEncrypted: boolean): readonly string[] {
  return [
    '250-email-smtp.amazonaws.com',
    '250-8BITMIME',
    ...(isEncrypted ? [] : ['250-STARTTLS']),
    '250-AUTH PLAIN LOGIN',
    '250 Ok',
  ];
}
