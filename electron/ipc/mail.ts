// Answers mail.*: received messages.
import { assertNever } from '../../shared/assert-never.ts';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { MailReport } from '../../shared/message/mail-report.ts';
import { checkMail } from '../flows/mail/check-mail.ts';
import { readMailFile } from '../flows/mail/read-mail-file.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

/** Progress reaches the window at most this often. */
const progressEveryMs = 60;

type Named = { readonly name: string; readonly bytes: Uint8Array };

export function mailAnswers(session: Session, desk: Pick<Desk, 'chooseFile'>, announce: Announce): AnswersOf<'mail'> {
  const running = new Set<AbortController>();
  return {
    'mail.check': async (input) => {
      const chosen = await chosenMail(input, session, desk);
      if (!chosen.ok || chosen.value === null) return chosen.ok ? accept(null) : chosen;
      const stop = new AbortController();
      running.add(stop);
      try {
        return await check(chosen.value, { session, announce, signal: stop.signal });
      } finally {
        running.delete(stop);
      }
    },
    'mail.stop': async () => {
      for (const stop of running) stop.abort();
      return accept(null);
    },
    'mail.examples': async () => accept((await session.mailExamples()).map(({ name, says }) => ({ name, says }))),
  };
}

async function chosenMail(
  input: RequestInput<'mail.check'>,
  { readBytes, mailExamples }: Pick<Session, 'readBytes' | 'mailExamples'>,
  { chooseFile }: Pick<Desk, 'chooseFile'>,
): Promise<Outcome<Named | null>> {
  switch (input.from) {
    case 'file': {
      const filePath = await chooseFile('eml', 'txt');
      return filePath === null ? accept(null) : readMailFile(filePath, readBytes);
    }
    case 'bytes':
      return accept({ name: input.name, bytes: input.bytes });
    case 'text':
      return accept({ name: '', bytes: new TextEncoder().encode(input.text) });
    case 'example': {
      const example = (await mailExamples()).find(({ name }) => name === input.name);
      return example === undefined ? refuse(notFound(input.name)) : accept(example);
    }
    default:
      return assertNever(input);
  }
}

type Checking = { readonly session: Session; readonly announce: Announce; readonly signal: AbortSignal };

async function check({ name, bytes }: Named, { session, announce, signal }: Checking): Promise<Outcome<MailReport>> {
  const world = await session.auditWorld();
  const count = { asked: 0, answered: 0 };
  let lastAtMs = 0;
  try {
    const { workshop, signatures } = session;
    const onQuestion = (_: unknown, answered: boolean): void => {
      count[answered ? 'answered' : 'asked'] += 1;
      const atMs = performance.now();
      if (atMs - lastAtMs < progressEveryMs && count.asked !== count.answered) return;
      lastAtMs = atMs;
      announce('mail.progress', { ...count });
    };
    return await checkMail({ name, bytes, signal, onQuestion }, { ...world, workshop, signatures });
  } finally {
    await world.resolver.close();
  }
}
