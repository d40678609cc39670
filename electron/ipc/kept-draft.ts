// Answers what of draft.* is about drafts that are kept: opening, keeping, versions, files.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import { draftVersion, draftVersions, restoreVersion } from '../flows/draft/draft-versions.ts';
import { keepDraft } from '../flows/draft/keep-draft.ts';
import { listDrafts, removeDraft } from '../flows/draft/list-drafts.ts';
import { openDraft } from '../flows/draft/open-draft.ts';
import { draftFileExtensions } from '../flows/draft/parse-draft-file.ts';
import { saveDraftFile } from '../flows/draft/save-draft-file.ts';
import { startDraftCopy, startEmpty, startOfFile, startOfTemplate } from '../flows/draft/start-draft.ts';
import { keepMessage } from '../flows/message/keep-message.ts';
import type { Answers } from './answers.ts';
import { type DraftKnowledge, rawWorldNow } from './draft-knowledge.ts';
import type { Desk, Session } from './session.ts';
import { withSes } from './with-ses.ts';

type Asked = Pick<
  Answers,
  | 'draft.list'
  | 'draft.open'
  | 'draft.start'
  | 'draft.keep'
  | 'draft.remove'
  | 'draft.versions'
  | 'draft.version'
  | 'draft.restore'
  | 'draft.save-file'
>;

export function keptDraftAnswers(session: Session, desk: Desk, knowledge: DraftKnowledge): Asked {
  const worldNow = () => rawWorldNow(session, knowledge);

  async function start(asked: RequestInput<'draft.start'>): Promise<Outcome<KeptDraft | null>> {
    const world = await worldNow();
    switch (asked.from) {
      case 'empty':
        return startEmpty(asked.region, asked.mjml, world);
      case 'template':
        return startOfTemplate(asked, () => withSes(session, ({ ses }) => accept(ses)), world);
      case 'file': {
        const filePath = await desk.chooseFile(...draftFileExtensions);
        return filePath === null ? accept(null) : startOfFile(filePath, session.readBytes, world);
      }
      case 'draft':
        return startDraftCopy(asked.id, world);
      default:
        return assertNever(asked);
    }
  }

  return {
    'draft.list': async () => listDrafts(await worldNow()),
    'draft.open': async ({ id }) => openDraft(id, await worldNow()),
    'draft.start': start,
    'draft.keep': async ({ message, ...typed }) =>
      message === undefined ? keepDraft(typed, await worldNow()) : keepMessage({ ...typed, message }, await worldNow()),
    'draft.remove': async ({ id }) => removeDraft(id, await worldNow()),
    'draft.versions': async ({ id }) => draftVersions(id, await worldNow()),
    'draft.version': async (ref) => draftVersion(ref, await worldNow()),
    'draft.restore': async (ref) => restoreVersion(ref, await worldNow()),
    'draft.save-file': async ({ id }) =>
      saveDraftFile(id, { choose: desk.chooseWhereToSave, writeText: session.writeText }, await worldNow()),
  };
}
