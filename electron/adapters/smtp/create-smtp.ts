// SMTP over sockets: a probe up to the sign-in, a message handed over, and the password that SES derives.
import { sayProbe } from '../../engine/protocols/smtp-probe/say-probe.ts';
import { isSimulatorRecipient } from '../../engine/protocols/mail-address/simulator-recipient.ts';
import type { Smtp, SmtpMail, SmtpTarget } from '../../ports/smtp.ts';
import { type Outcome, refuse } from '../../../shared/failure.ts';
import type { AccessKey } from '../../../shared/profile.ts';
import { derivePassword } from './derive-password.ts';
import { probePort } from './probe-port.ts';
import { type ProbeLimits, usualLimits } from './probe-limits.ts';

/** Where to connect instead, and whom to trust there; null: as the target says. */
export type SmtpRoute = (
  target: SmtpTarget,
) => Promise<{ readonly address: string; readonly portNumber: number; readonly authority: string | null } | null>;

/** A profile that may change nothing: it sends to the mailbox simulator alone, where that is switched on. */
export type SmtpReadOnly = { readonly profile: string; readonly simulatorAllowed: boolean };

export type SmtpSetup = {
  readonly readOnly?: SmtpReadOnly;
  readonly route?: SmtpRoute;
  readonly demoKey?: AccessKey;
  readonly limits?: ProbeLimits;
};

export function createSmtp({ route, demoKey, readOnly, limits = usualLimits }: SmtpSetup): Smtp {
  const placeOf = async (target: SmtpTarget) =>
    (await route?.(target)) ?? { address: target.host, portNumber: target.portNumber, authority: null };

  return {
    async send(target, mail, signal) {
      const refusal = readOnly === undefined ? null : refusalOf(mail, readOnly);
      if (refusal !== null) return refusal;
      // Loaded when first needed: most of who looks at ports never sends by them.
      const [{ sendMail }, place] = await Promise.all([import('./send-mail.ts'), placeOf(target)]);
      return sendMail({ target, place, mail }, signal);
    },
    async probe(target, signal) {
      const probed = await probePort({ target, place: await placeOf(target), limits }, signal);
      return { ...probed, says: sayProbe(probed) };
    },
    password: derivePassword,
    demoKey: demoKey ?? null,
  };
}

/** The same rule as that of the API's door. */
function refusalOf({ to }: SmtpMail, { profile, simulatorAllowed }: SmtpReadOnly): Outcome<never> | null {
  if (simulatorAllowed && to.length > 0 && to.every(isSimulatorRecipient)) return null;
  return refuse({ kind: 'read-only', profile, operation: 'SMTP' });
}
