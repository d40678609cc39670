// Answers what of draft.* asks the world outside: links, images, spamd.
import { randomUUID } from 'node:crypto';
import { accept, notFound, type Outcome, printFailure, refuse } from '../../shared/failure.ts';
import type { OutsideMemory } from '../flows/draft/outside-memory.ts';
import { scoreSpam } from '../flows/draft/score-spam.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Announce, Answers } from './answers.ts';
import { type Asking, runAsking } from './run-asking.ts';
import type { Session } from './session.ts';

type Asked = Pick<Answers, 'draft.ask-links' | 'draft.ask-images' | 'draft.stop' | 'draft.ask-spam'>;

export function draftOutsideAnswers(session: Session, outside: OutsideMemory, announce: Announce): Asked {
  const running = new Map<string, AbortController>();

  function begin(wish: Omit<Asking, 'runId' | 'stop'>): Outcome<{ readonly runId: string }> {
    const asking = { ...wish, runId: randomUUID(), stop: new AbortController() };
    const { runId, stop } = asking;
    running.set(runId, stop);
    // The answer goes out first, so that the window knows the run before its first signal.
    setImmediate(() => void runAsking(asking, { session, outside }, announce).then(() => running.delete(runId)));
    return accept({ runId });
  }

  return {
    'draft.ask-links': async (wish) => begin({ ...wish, what: 'link' }),
    'draft.ask-images': async (wish) => {
      const { profile } = await readChosen(session.settings);
      const draft = await session.drafts.openDraft(profile.id, wish.draftId);
      if (!draft.ok) return draft;
      if (!draft.value.remoteImages) return refuse({ kind: 'not-allowed', because: imagesOff });
      return begin({ ...wish, what: 'image' });
    },
    'draft.stop': async ({ runId }) => {
      const stop = running.get(runId);
      if (stop === undefined) return refuse(notFound(runId));
      stop.abort();
      return accept(null);
    },
    'draft.ask-spam': async ({ draftId, source, sender }) => {
      const { settings } = await readChosen(session.settings);
      const scored = await scoreSpam({ source, sender, address: settings.spamd }, session);
      const spamTrouble = scored.ok ? null : printFailure(scored.failure);
      outside.putSpam(draftId, source, { spam: scored.ok ? scored.value : null, spamTrouble });
      return scored;
    },
  };
}

const imagesOff = {
  en: 'Remote images are off for this template. Turn them on in the preview, then check again.',
  ja: 'このテンプレートではリモート画像がオフになっています。プレビューでオンにしてから、もう一度確認してください。',
};
