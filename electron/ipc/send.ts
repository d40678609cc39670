// Answers send.*: what a sending would do, sendings under way and past ones, and lists of recipients.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { previewSend } from '../flows/send/preview-send.ts';
import { readRecipients, recipientExtensions } from '../flows/send/read-recipients.ts';
import { listSends, openSend, type SendPlace } from '../flows/send/open-send.ts';
import type { SendWorld } from '../flows/send/send-world.ts';
import { type ReadyToSend, resumeSend, startSend } from '../flows/send/start-send.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { runSend } from './run-send.ts';
import { sendWorks } from './send-works.ts';
import type { Desk, Session } from './session.ts';

export function sendAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'send'> {
  const works = sendWorks();
  const begin = (ready: ReadyToSend, world: SendWorld) =>
    works.begin(ready.run.id, (signal) => runSend({ ...ready, signal }, world, announce));

  return {
    ...keptSends(session, works.isActive),
    'send.preview': async (ask) => withSending(session, (world) => previewSend(ask, world)),
    'send.start': async (wish) =>
      withSending(session, async (world) => {
        const ready = await startSend(wish, world);
        return ready.ok ? begin(ready.value, world) : ready;
      }),
    'send.stop': async ({ runId }) => works.stop(runId),
    'send.resume': async ({ id }) =>
      withSending(session, (world) =>
        works.beginOnce(id, async () => {
          const ready = await resumeSend(id, world);
          return ready.ok ? begin(ready.value, world) : ready;
        }),
      ),
    'send.read-recipients': async () => {
      const filePath = await desk.chooseFile(...recipientExtensions);
      return filePath === null ? accept(null) : readRecipients(filePath, session);
    },
  };
}

type Kept = Pick<AnswersOf<'send'>, 'send.list' | 'send.open' | 'send.remove'>;

function keptSends({ settings, runs }: Session, isActive: (id: string) => boolean): Kept {
  const placeNow = async (): Promise<SendPlace> => ({ runs, profileId: (await readChosen(settings)).profile.id });
  return {
    'send.list': async () => listSends(await placeNow(), isActive),
    'send.open': async ({ id }) => {
      const place = await placeNow();
      return isActive(id) ? runs.openSend(place.profileId, id) : openSend(id, place);
    },
    'send.remove': async ({ id }) => {
      if (isActive(id)) return refuse({ kind: 'not-allowed', because: underWay });
      const place = await placeNow();
      const removed = await runs.removeSend(place.profileId, id);
      return removed.ok ? listSends(place, isActive) : removed;
    },
  };
}

/** With the account, and the resolver for as long as it is asked. */
async function withSending<T>(session: Session, act: (world: SendWorld) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { profile } = await readChosen(session.settings);
  const account = await session.accountWorld(profile.id);
  if (!account.ok) return account;
  const { ses, resolver, clock } = account.value;
  const { drafts, runs, secrets, workshop, sleep, smtp: openSmtp } = session;
  try {
    return await act({ ses, resolver, clock, profile, drafts, runs, secrets, workshop, sleep, openSmtp });
  } finally {
    await resolver.close();
  }
}

const underWay = {
  en: 'This send is under way. Stop it first.',
  ja: 'この送信は実行中です。先に中止してください。',
};
