// SMTP over sockets: a probe up to the sign-in, a message handed over, and the password that SES derives.
import { sayProbe } from '../../engine/protocols/smtp-probe/say-probe.ts';
import type { Smtp, SmtpTarget } from '../../ports/smtp.ts';
import type { AccessKey } from '../../../shared/profile.ts';
import { derivePassword } from './derive-password.ts';
import { probePort } from './probe-port.ts';
import { type ProbeLimits, usualLimits } from './probe-limits.ts';

/** Where to connect instead, and whom to trust there; null: as the target says. */
export type SmtpRoute = (
  target: SmtpTarget,
) => Promise<{ readonly address: string; readonly portNumber: number; readonly authority: string } | null>;

export type SmtpSetup = {
  readonly route?: SmtpRoute;
  readonly demoKey?: AccessKey;
  readonly limits?: ProbeLimits;
};

export function createSmtp({ route, demoKey, limits = usualLimits }: SmtpSetup): Smtp {
  const placeOf = async (target: SmtpTarget) =>
    (await route?.(target)) ?? { address: target.host, portNumber: target.portNumber, authority: null };

  return {
    async send(target, mail, signal) {
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
