// What we need of SMTP: how far one port of an endpoint lets us in, and the password that SES derives from a secret key.
import type { SmtpProbe } from '../../shared/health/smtp.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { AccessKey } from '../../shared/profile.ts';

export type SmtpTarget = {
  readonly host: string;
  readonly portNumber: number;
  readonly tls: 'starttls' | 'implicit';
};

export type SmtpMail = {
  readonly user: string;
  readonly password: string;
  /** Bare addresses. */
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
};

export type SmtpSent = {
  /** Of SES's reply `250 Ok <id>`; null where the reply names none. */
  readonly messageId: string | null;
  /** Recipients that the server turned down; all others have it. */
  readonly refused: readonly string[];
};

export type Smtp = {
  /**
   * Signs in over TLS and hands the message over. A refusal is `aws-refused` with the reply's text; where the connection broke it
   * is `aws-unreachable`: with `unsent` before the last byte went out, else the mail may have gone.
   * Once aborted it is `cancelled`, and was not sent; from the last byte on, its answer is waited for all the same.
   */
  send(target: SmtpTarget, mail: SmtpMail, signal?: AbortSignal): Promise<Outcome<SmtpSent>>;
  /** Never rejects; signs in nowhere and sends no mail. Once aborted, the outcome is `cancelled`. */
  probe(target: SmtpTarget, signal?: AbortSignal): Promise<SmtpProbe>;
  /** SES developer guide, "Obtaining Amazon SES SMTP credentials": the same secret gives another password in each region. */
  password(secretAccessKey: string, region: string): string;
  /** The key of the demo's account; null in the real world, where keys are the profiles'. */
  readonly demoKey: AccessKey | null;
};
