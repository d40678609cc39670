// Hands one message over by SMTP: TLS or nothing, signed in, and with certainty about what was not sent.
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import { accept, type Failure, type Outcome, refuse } from '../../../shared/failure.ts';
import type { SmtpMail, SmtpSent, SmtpTarget } from '../../ports/smtp.ts';

export type SendPlan = {
  readonly target: SmtpTarget;
  readonly place: { readonly address: string; readonly portNumber: number; readonly authority: string | null };
  readonly mail: SmtpMail;
};

/** RFC 5321 4.5.3.2: ten minutes for the reply to a whole message; a connection that is not made by then never will be. */
const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 600_000 };

/** Every address once, as the port asks. */
export function sendMail(plan: SendPlan, signal?: AbortSignal): Promise<Outcome<SmtpSent>> {
  const { mail } = plan;
  const connection = openConnection(plan);
  /** From here on the server may have taken it: the last byte is on its way. */
  let isHandedOver = false;
  const body = Readable.from([Buffer.from(mail.bytes)]).once('end', () => (isHandedOver = true));

  return new Promise((resolve) => {
    const end = (outcome: Outcome<SmtpSent>): void => {
      signal?.removeEventListener('abort', cancel);
      // The first word holds: what closing brings about is no failure of the mail.
      resolve(outcome);
      if (outcome.ok) connection.quit();
      else connection.close();
    };
    const fail = (error: Error): void => end(refuse(failureOf(error, { ...plan, isHandedOver })));
    // Once it is handed over its answer is waited for: else nobody could say whether it was sent.
    const cancel = (): void => (isHandedOver ? undefined : end(refuse({ kind: 'cancelled' })));
    if (signal?.aborted === true) return cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    connection.once('error', fail);
    connection.once('end', () => fail(new Error('connection closed')));
    connection.connect((failed) => {
      if (failed !== undefined) return fail(failed);
      connection.login({ user: mail.user, pass: mail.password }, (refused) => {
        if (refused !== null) return fail(refused);
        connection.send({ from: mail.from, to: [...mail.to] }, body, (error, info) => {
          if (error !== null) return fail(error);
          end(accept({ messageId: messageIdIn(info.response), refused: info.rejected }));
        });
      });
    });
  });
}

function openConnection({ target, place }: SendPlan): SMTPConnection {
  return new SMTPConnection({
    host: place.address,
    port: place.portNumber,
    secure: target.tls === 'implicit',
    requireTLS: true,
    // RFC 5321 4.1.4: a client that has no name of its own gives an address.
    name: '[127.0.0.1]',
    tls: {
      servername: target.host,
      minVersion: 'TLSv1.2',
      ...(place.authority === null ? {} : { ca: place.authority }),
    },
    ...waits,
  });
}

/** SES developer guide, "Amazon SES SMTP response codes": `250 Ok <message id>`. */
function messageIdIn(reply: string): string | null {
  return /^250[ -]Ok\s+<?([\w.@-]{1,200})>?\s*$/iu.exec(reply)?.[1] ?? null;
}

type Stand = Pick<SendPlan, 'target' | 'mail'> & { readonly isHandedOver: boolean };

function failureOf(error: Error, { target, mail, isHandedOver }: Stand): Failure {
  const { response, responseCode } = error as { readonly response?: unknown; readonly responseCode?: unknown };
  if (typeof responseCode !== 'number' || typeof response !== 'string')
    return unreachable(target, withoutSignIn(error.message, mail).slice(0, 300), !isHandedOver);
  if (responseCode === 454 && /maximum sending rate/iu.test(response))
    return { kind: 'aws-throttled', operation: 'SMTP', region: regionOf(target) };
  return {
    kind: 'aws-refused',
    operation: 'SMTP',
    code: String(responseCode),
    message: withoutSignIn(response, mail).slice(0, 500),
  };
}

/** A server may say again what it was told (RFC 4954 4, RFC 4616 2: in base64, by itself or behind the name), and what it says is kept and shown. */
function withoutSignIn(said: string, { user, password }: SmtpMail): string {
  const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/u, '');
  const secrets = [base64(`\0${user}\0${password}`), base64(password), password];
  return secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '…')), said);
}

function unreachable({ host, portNumber }: SmtpTarget, because: string, unsent: boolean): Failure {
  return { kind: 'aws-unreachable', endpoint: `${host}:${portNumber}`, because, ...(unsent ? { unsent } : {}) };
}

function regionOf({ host }: SmtpTarget): string {
  return /^email-smtp\.([a-z0-9-]+)\./u.exec(host)?.[1] ?? host;
}
