// SMTP over sockets, as far as a probe goes, and the password that SES derives.
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
  return {
    async probe(target, signal) {
      const place = (await route?.(target)) ?? {
        address: target.host,
        portNumber: target.portNumber,
        authority: null,
      };
      const probed = await probePort({ target, place, limits }, signal);
      return { ...probed, says: sayProbe(probed) };
    },
    password: derivePassword,
    demoKey: demoKey ?? null,
  };
}
