// Answers smtp.*: the SMTP interface of SES from this computer.
import { accept } from '../../shared/failure.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { decodeReply } from '../flows/smtp/decode-reply.ts';
import { makePassword } from '../flows/smtp/make-password.ts';
import { probePort } from '../flows/smtp/probe-port.ts';
import type { AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

export function smtpAnswers(session: Pick<Session, 'settings' | 'secrets' | 'smtp'>): AnswersOf<'smtp'> {
  const running = new Map<AbortController, string>();
  return {
    'smtp.probe': async (ask) => {
      const stop = new AbortController();
      running.set(stop, ask.region);
      try {
        return accept(await probePort(ask, { smtp: await session.smtp() }, stop.signal));
      } finally {
        running.delete(stop);
      }
    },
    'smtp.cancel': async ({ region }) => {
      for (const [stop, of] of running) if (of === region) stop.abort();
      return accept(null);
    },
    'smtp.password': async (ask) => {
      const { profile } = await readChosen(session.settings);
      return makePassword(ask, { profile, secrets: session.secrets, smtp: await session.smtp() });
    },
    'smtp.decode': async ({ text }) => accept(decodeReply(text)),
  };
}
