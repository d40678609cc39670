// SMTP over sockets, as far as a probe goes, and the password that SES derives.
import type { Smtp, SmtpTarget } from '../../ports/smtp.ts';

/** Where to connect instead, and whom to trust there; null: as the target says. */
export type SmtpRoute = (
  target: SmtpTarget,
) => { readonly address: string; readonly portNumber: number; readonly authority: string } | null;

export type SmtpSetup = { readonly route?: SmtpRoute };

export function createSmtp(_setup: SmtpSetup): Smtp {
  return {
    probe: () => Promise.reject(new Error('not yet')),
    password: () => '',
  };
}
