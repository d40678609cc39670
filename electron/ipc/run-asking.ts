// One asking of a draft's links or images, announced to the window from its first reply to its end.
import type { WebReply } from '../../shared/draft/outside.ts';
import type { Failure } from '../../shared/failure.ts';
import type { AskingWorld } from '../flows/draft/ask-each.ts';
import { askImages } from '../flows/draft/ask-images.ts';
import { askLinks } from '../flows/draft/ask-links.ts';
import type { OutsideMemory } from '../flows/draft/outside-memory.ts';
import type { Announce } from './answers.ts';
import type { Session } from './session.ts';

export type Asking = {
  readonly runId: string;
  readonly draftId: string;
  readonly what: 'link' | 'image';
  readonly urls: readonly string[];
  readonly stop: AbortController;
};

/** `outside` takes what comes. */
export type AskingDesk = { readonly session: Session; readonly outside: OutsideMemory };

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function runAsking(asking: Asking, desk: AskingDesk, announce: Announce): Promise<void> {
  const { runId, draftId, what, urls, stop } = asking;
  const about = { runId, draftId, what, total: new Set(urls).size };
  let done = 0;
  let failed: { readonly failure?: Failure } = {};
  const told = (reply: WebReply, count: number): void => {
    done = count;
    announce('draft.asked', { ...about, reply, done, ended: null });
  };
  try {
    await askAll(asking, desk, told);
  } catch (error) {
    failed = { failure: { kind: 'bug', message: String(error) } };
  }
  const ended = stop.signal.aborted ? 'cancelled' : 'done';
  announce('draft.asked', { ...about, reply: null, done, ended, ...failed });
}

type ToldReply = (reply: WebReply, done: number) => void;

async function askAll(asking: Asking, { session, outside }: AskingDesk, told: ToldReply): Promise<void> {
  const { draftId, what, urls, stop } = asking;
  const { clock, sleep, workshop } = session;
  const web = await session.web();
  const world: AskingWorld = { web, clock, sleep, signal: stop.signal };
  try {
    if (what === 'link') outside.put(draftId, { links: await askLinks(urls, told, world) });
    else {
      const toldImage = ({ reply }: { readonly reply: WebReply }, done: number): void => told(reply, done);
      outside.put(draftId, { images: await askImages(urls, toldImage, { ...world, workshop }) });
    }
  } finally {
    await web.close();
  }
}
