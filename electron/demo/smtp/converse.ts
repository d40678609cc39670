// What the demo's SMTP server answers to one line, in SES's words, and how far the session is afterwards.
import { isAddress } from '../ses/messages/mail-address.ts';
import type { PostOffice, Sender } from './post-office.ts';

export type Session = {
  readonly isEncrypted: boolean;
  readonly hasGreeted: boolean;
  /** Half-way through AUTH: what the next line holds. */
  readonly signing: 'nothing' | 'plain' | 'user' | { readonly user: string };
  readonly sender: Sender | null;
  readonly from: string | null;
  readonly to: readonly string[];
};

export type Turn = {
  readonly lines: readonly string[];
  readonly session: Session;
  readonly next: 'listen' | 'close' | 'encrypt' | 'collect';
};

export const banner = '220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-DEMO00001 plumblinedemo';
export const idle = '451 4.4.2 Timeout waiting for data from client.';

export function freshSession(isEncrypted: boolean): Session {
  return { isEncrypted, hasGreeted: false, signing: 'nothing', sender: null, from: null, to: [] };
}

export function withoutEnvelope(session: Session): Session {
  return { ...session, from: null, to: [] };
}

/** Who lets senders in; null: nobody does. The password is that of the region whose host the client named. */
export type Door = { readonly office: PostOffice | null; readonly region: string };

export async function answerTo(line: string, session: Session, door: Door): Promise<Turn> {
  if (session.signing !== 'nothing') return goOnSigning(line, session, door);
  const [, verb = '', rest = ''] = /^([a-z]+)(.*)$/iu.exec(line) ?? [];
  if (verb.toUpperCase() === 'AUTH') return startSigning(rest.trim(), session, door);
  return answerPlainly(verb.toUpperCase(), rest.trim(), session);
}

const say = (session: Session, ...lines: readonly string[]): Turn => ({ lines, session, next: 'listen' });

/** SES developer guide, "Testing your connection" and "SMTP response codes returned by Amazon SES". */
function answerPlainly(verb: string, rest: string, session: Session): Turn {
  switch (verb) {
    case 'HELO':
      return say({ ...withoutEnvelope(session), hasGreeted: true }, '250 email-smtp.amazonaws.com');
    case 'EHLO':
      return say({ ...withoutEnvelope(session), hasGreeted: true }, ...extensions(session.isEncrypted));
    case 'STARTTLS':
      if (session.isEncrypted) return say(session, '503 5.5.1 TLS is already in use');
      return { lines: ['220 Ready to start TLS'], session, next: 'encrypt' };
    case 'NOOP':
      return say(session, '250 Ok');
    case 'RSET':
      return say(withoutEnvelope(session), '250 Ok');
    case 'QUIT':
      return { lines: ['221 Bye'], session, next: 'close' };
    case 'MAIL':
      return answerMail(rest, session);
    case 'RCPT':
      return answerRecipient(rest, session);
    case 'DATA':
      if (session.from === null) return say(session, '503 Error: need MAIL command');
      if (session.to.length === 0) return say(session, '503 Error: need RCPT command');
      return { lines: ['354 End data with <CR><LF>.<CR><LF>'], session, next: 'collect' };
    default:
      return say(session, '500 Unrecognized command');
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

/** Null: the client may go on. */
function notYet({ hasGreeted, isEncrypted }: Session): string | null {
  if (!hasGreeted) return '503 EHLO/HELO first';
  return isEncrypted ? null : '530 Must issue a STARTTLS command first';
}

async function startSigning(rest: string, session: Session, door: Door): Promise<Turn> {
  const early = notYet(session);
  if (early !== null) return say(session, early);
  if (session.sender !== null) return say(session, '503 Error: already authenticated');
  const [mechanism = '', first] = rest.split(/ +/u);
  switch (mechanism.toUpperCase()) {
    case 'PLAIN':
      if (first === undefined) return say({ ...session, signing: 'plain' }, '334 ');
      return goOnSigning(first, { ...session, signing: 'plain' }, door);
    case 'LOGIN':
      if (first === undefined) return say({ ...session, signing: 'user' }, `334 ${base64('Username:')}`);
      return goOnSigning(first, { ...session, signing: 'user' }, door);
    default:
      return say(session, '504 Unrecognized authentication type');
  }
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** RFC 4616: an identity to act as, which nobody minds here, the user and the password; LOGIN asks for each. */
async function goOnSigning(line: string, session: Session, { office, region }: Door): Promise<Turn> {
  const { signing } = session;
  const over: Session = { ...session, signing: 'nothing' };
  // RFC 4954 4
  if (line === '*') return say(over, '501 Authentication cancelled');
  const text = Buffer.from(line, 'base64').toString('utf8');
  if (signing === 'user') return say({ ...session, signing: { user: text } }, `334 ${base64('Password:')}`);
  const [, user = '', password = ''] = typeof signing === 'object' ? ['', signing.user, text] : text.split('\0');
  const sender = (await office?.letIn({ user, password }, region)) ?? null;
  if (sender === null) return say(over, '535 Authentication Credentials Invalid');
  return say({ ...over, sender }, '235 Authentication successful.');
}

/** Null where it has not the form of RFC 5321 4.1.1.2. */
function pathIn(rest: string, word: 'FROM' | 'TO'): string | null {
  const [, found, path = ''] = /^(from|to):\s*<([^<>]*)>/iu.exec(rest) ?? [];
  return found?.toUpperCase() === word ? path : null;
}

function answerMail(rest: string, session: Session): Turn {
  const early = notYet(session) ?? (session.sender === null ? '530 Authentication required' : null);
  if (early !== null) return say(session, early);
  if (session.from !== null) return say(session, '503 Error: nested MAIL command');
  const from = pathIn(rest, 'FROM');
  if (from === null || from === '') return say(session, '501 Invalid MAIL FROM address provided');
  if (!isAddress(from)) return say(session, `553 <${from}> Invalid email address`);
  return say({ ...session, from }, '250 Ok');
}

/** What is more than SES takes is told once the message is there; this only ends what has no end. */
const mostRecipients = 1000;

function answerRecipient(rest: string, session: Session): Turn {
  if (session.from === null) return say(session, '503 Error: need MAIL command');
  const to = pathIn(rest, 'TO');
  if (to === null) return say(session, '501 Invalid RCPT TO address provided');
  if (!isAddress(to)) return say(session, `553 <${to}> Invalid email address`);
  if (session.to.length >= mostRecipients) return say(session, '452 Too many recipients');
  return say({ ...session, to: [...session.to, to] }, '250 Ok');
}
