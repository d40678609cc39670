// SMTP as the doors see it: the real adapter before the demo's own server, and one that waits to be stopped.
import { createSmtp } from '../../electron/adapters/smtp/create-smtp.ts';
import { startDemoSmtp } from '../../electron/demo/smtp/start-demo-smtp.ts';
import type { Smtp, SmtpTarget } from '../../electron/ports/smtp.ts';
import type { AccessKey } from '../../shared/profile.ts';

export type DemoSmtpWorld = { readonly smtp: Smtp; readonly close: () => Promise<void> };

/** A server that is silent is given up soon. */
export async function openDemoSmtp(): Promise<DemoSmtpWorld> {
  const { route, close } = await startDemoSmtp();
  const smtp = createSmtp({
    route: ({ host, portNumber }) => Promise.resolve(route(host, portNumber)),
    limits: { connectMs: 5000, replyMs: 1500, wholeMs: 10_000 },
  });
  return { smtp, close };
}

/** Notes what is probed, and ends a probe only when it is stopped. */
export function patientSmtp(asked: SmtpTarget[], demoKey: AccessKey): Smtp {
  const { probe, ...rest } = createSmtp({ demoKey });
  return {
    ...rest,
    probe: async (target, signal) => {
      asked.push(target);
      await new Promise((stopped) => signal?.addEventListener('abort', stopped, { once: true }));
      return probe(target, signal);
    },
  };
}
