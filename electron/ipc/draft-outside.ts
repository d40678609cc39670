// Answers what of draft.* asks the world outside: links, images, spamd.
import { randomUUID } from 'node:crypto';
import type { WebReply } from '../../shared/draft/outside.ts';
import { accept, type Failure, notFound, type Outcome, printFailure, refuse } from '../../shared/failure.ts';
import type { AskingWorld, ToldReply } from '../flows/draft/ask-each.ts';
import { askImages } from '../flows/draft/ask-images.ts';
import { askLinks } from '../flows/draft/ask-links.ts';
import type { OutsideMemory } from '../flows/draft/outside-memory.ts';
import { scoreSpam } from '../flows/draft/score-spam.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Announce, Answers } from './answers.ts';
import type { Session } from './session.ts';

type Asked = Pick<Answers, 'draft.ask-links' | 'draft.ask-images' | 'draft.stop' | 'draft.ask-spam'>;

type Asking = {
  readonly draftId: string;
  readonly what: 'link' | 'image';
  readonly total: number;
  /** Asks, tells each reply, puts what came into the draft's evidence, and says how many came. */
  readonly ask: (world: AskingWorld, told: ToldReply<WebReply>) => Promise<number>;
};
type Wish = { readonly draftId: string; readonly urls: readonly string[] };

function linksOf({ draftId, urls }: Wish, outside: OutsideMemory): Asking {
  const ask: Asking['ask'] = async (world, told) => {
    const links = await askLinks(urls, told, world);
    outside.put(draftId, { links });
    return links.length;
  };
  return { draftId, what: 'link', total: new Set(urls).size, ask };
}

function imagesOf({ draftId, urls }: Wish, outside: OutsideMemory, { workshop }: Session): Asking {
  const ask: Asking['ask'] = async (world, told) => {
    const images = await askImages(urls, ({ reply }, done) => told(reply, done), { ...world, workshop });
    outside.put(draftId, { images });
    return images.length;
  };
  return { draftId, what: 'image', total: new Set(urls).size, ask };
}

export function draftOutsideAnswers(session: Session, outside: OutsideMemory, announce: Announce): Asked {
  const running = new Map<string, AbortController>();

  /** Never rejects: what goes wrong is announced like everything else, and so is the end. */
  async function run(runId: string, { draftId, what, total, ask }: Asking, stop: AbortController): Promise<void> {
    let done = 0;
    const about = { runId, draftId, what, total };
    const tell = (reply: WebReply, count: number): void => {
      done = count;
      announce('draft.asked', { ...about, reply, done, ended: null });
    };
    let failed: { readonly failure?: Failure } = {};
    try {
      const web = await session.web();
      done = await ask({ web, clock: session.clock, sleep: session.sleep, signal: stop.signal }, tell).finally(
        web.close,
      );
    } catch (error) {
      failed = { failure: { kind: 'bug', message: String(error) } };
    }
    running.delete(runId);
    announce('draft.asked', {
      ...about,
      reply: null,
      done,
      ended: stop.signal.aborted ? 'cancelled' : 'done',
      ...failed,
    });
  }

  function begin(asking: Asking): Outcome<{ readonly runId: string }> {
    const runId = randomUUID();
    const stop = new AbortController();
    running.set(runId, stop);
    // The answer goes out first, so that the window knows the run before its first signal.
    setImmediate(() => void run(runId, asking, stop));
    return accept({ runId });
  }

  return {
    'draft.ask-links': async (wish) => begin(linksOf(wish, outside)),
    'draft.ask-images': async (wish) => {
      const { profile } = await readChosen(session.settings);
      const draft = await session.drafts.openDraft(profile.id, wish.draftId);
      if (!draft.ok) return draft;
      if (!draft.value.remoteImages) return refuse({ kind: 'not-allowed', because: imagesOff });
      return begin(imagesOf(wish, outside, session));
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
      outside.put(draftId, { spam: scored.ok ? scored.value : null, spamTrouble });
      return scored;
    },
  };
}

const imagesOff = {
  en: 'Remote images are off for this template. Turn them on in the preview, then check again.',
  ja: 'このテンプレートではリモート画像がオフになっています。プレビューでオンにしてから、もう一度確認してください。',
};
