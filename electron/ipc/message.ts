// Answers message.*: drafts that are whole messages.
import { assertNever } from '../../shared/assert-never.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import { accept, type Outcome } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { attachBytes, attachFiles } from '../flows/message/attach.ts';
import { putRawMessage, rebuildMessage, viewMessage } from '../flows/message/raw-message.ts';
import { saveMessage, savePart, type Saving } from '../flows/message/save-message.ts';
import { senderFacts } from '../flows/message/sender-facts.ts';
import { listSenders } from '../flows/message/senders.ts';
import { gatherSending } from '../flows/message/gather-sending.ts';
import { setChoices } from '../flows/message/set-choices.ts';
import {
  dropMessage,
  startMessage,
  startOfEml,
  startOfEmlFile,
  turnIntoMessage,
} from '../flows/message/start-message.ts';
import type { Answers, AnswersOf } from './answers.ts';
import { type DraftKnowledge, rawWorldNow } from './draft-knowledge.ts';
import type { Desk, Session } from './session.ts';
import { withSes } from './with-ses.ts';

export function messageAnswers(session: Session, desk: Desk, knowledge: DraftKnowledge): AnswersOf<'message'> {
  const worldNow = () => rawWorldNow(session, knowledge);
  const saving: Saving = { choose: desk.chooseWhereToSave, writeBytes: session.writeBytes };

  async function start(asked: RequestInput<'message.start'>): Promise<Outcome<KeptDraft | null>> {
    const world = await worldNow();
    switch (asked.from) {
      case 'empty':
        return startMessage(asked.region, world);
      case 'file': {
        const filePath = await desk.chooseFile('eml');
        return filePath === null ? accept(null) : startOfEmlFile(filePath, session.readBytes, world);
      }
      case 'bytes':
        return startOfEml(asked.name, asked.bytes, world);
      case 'draft':
        return turnIntoMessage(asked, world);
      default:
        return assertNever(asked);
    }
  }

  return {
    ...sendingAnswers(session, knowledge),
    'message.start': start,
    'message.drop': async ({ draftId }) => dropMessage(draftId, await worldNow()),
    'message.attach': async ({ draftId, ...file }) => attachBytes(draftId, file, await worldNow()),
    'message.attach-files': async ({ draftId }) => {
      const filePaths = await desk.chooseFiles();
      if (filePaths === null) return accept(null);
      return attachFiles(draftId, { filePaths, readBytes: session.readBytes }, await worldNow());
    },
    'message.raw': async ({ draftId }) => viewMessage(draftId, await worldNow()),
    'message.put-raw': async (typed) => putRawMessage(typed, await worldNow()),
    'message.rebuild': async ({ draftId }) => rebuildMessage(draftId, await worldNow()),
    'message.save-part': async (asked) => savePart(asked, saving, await worldNow()),
    'message.export': async ({ draftId }) => saveMessage(draftId, saving, await worldNow()),
    'message.print-calendar': (fields) => session.workshop.work('printCalendar', fields),
    'message.read-calendar': ({ text }) => session.workshop.work('readCalendar', { text }),
  };
}

type Sending = Pick<Answers, 'message.senders' | 'message.sender' | 'message.sets' | 'message.ask-sending'>;

/** What SES knows of those who send, and of whom it is sent to. */
function sendingAnswers(session: Session, { outside }: DraftKnowledge): Sending {
  async function withAccount<T>(act: (world: AccountWorld) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const world = await session.accountWorld();
    if (!world.ok) return world;
    try {
      return await act(world.value);
    } finally {
      await world.value.resolver.close();
    }
  }

  return {
    'message.senders': ({ region }) =>
      withSes(session, (world) => listSenders(region, { ...world, accounts: session.accounts })),
    'message.sender': (asked) => withAccount((world) => senderFacts(asked, world)),
    'message.sets': ({ region }) => withSes(session, ({ ses }) => setChoices(region, { ses })),
    'message.ask-sending': ({ draftId, form }) =>
      withAccount(async (world) => {
        const sending = await gatherSending(form, world);
        outside.putSending(draftId, sending);
        return accept(sending);
      }),
  };
}
