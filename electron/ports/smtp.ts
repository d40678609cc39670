// What we need of SMTP: how far one port of an endpoint lets us in, and the password that SES derives from a secret key.
import type { SmtpProbe } from '../../shared/health/smtp.ts';
import type { AccessKey } from '../../shared/profile.ts';

export type SmtpTarget = {
  readonly host: string;
  readonly portNumber: number;
  readonly tls: 'starttls' | 'implicit';
};

export type Smtp = {
  /** Never rejects; signs in nowhere and sends no mail. Once aborted, the outcome is `cancelled`. */
  probe(target: SmtpTarget, signal?: AbortSignal): Promise<SmtpProbe>;
  /** SES developer guide, "Obtaining Amazon SES SMTP credentials": the same secret gives another password in each region. */
  password(secretAccessKey: string, region: string): string;
  /** The key of the demo's account; null in the real world, where keys are the profiles'. */
  readonly demoKey: AccessKey | null;
};
