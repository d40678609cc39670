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

export type Smtp = {
  /**
   * Signs in over TLS and hands the message over; answers the id in SES's reply (`250 Ok <id>`). A refusal is `aws-refused`
   * with the reply's text; where the connection broke after the last byte it is `aws-unreachable`, and the mail may have gone.
   */
  send(target: SmtpTarget, mail: SmtpMail, signal?: AbortSignal): Promise<Outcome<string>>;
  /** Never rejects; signs in nowhere and sends no mail. Once aborted, the outcome is `cancelled`. */
  probe(target: SmtpTarget, signal?: AbortSignal): Promise<SmtpProbe>;
  /** SES developer guide, "Obtaining Amazon SES SMTP credentials": the same secret gives another password in each region. */
  password(secretAccessKey: string, region: string): string;
  /** The key of the demo's account; null in the real world, where keys are the profiles'. */
  readonly demoKey: AccessKey | null;
};
