// Fetches the images of a draft, and says what they are.
import type { ImageFacts } from '../../../shared/draft/outside.ts';
import type { Workshop } from '../../ports/workshop.ts';
import { askEach, type AskingWorld, type ToldReply } from './ask-each.ts';

/** Larger is a fault of its own, and is said. */
export const imagePatience = { maxBytes: 10 * 1024 * 1024, timeoutMs: 20_000 };

type ImageWorld = AskingWorld & { readonly workshop: Workshop };

export function askImages(
  urls: readonly string[],
  told: ToldReply<ImageFacts>,
  world: ImageWorld,
): Promise<readonly ImageFacts[]> {
  return askEach(urls, { told, world, ask: (url) => fetchImage(url, world) });
}

async function fetchImage(url: string, { web, signal, workshop }: ImageWorld): Promise<ImageFacts> {
  const { reply, body } = await web.fetch({ url, method: 'get', ...imagePatience, signal });
  const isThere = reply.outcome.kind === 'answered' && reply.outcome.status < 400;
  if (body === null || !isThere) return { url, reply, format: null, widthPx: null, heightPx: null, bytes: null };
  const measured = await workshop.work('measureImage', { bytes: body });
  const { format, widthPx, heightPx } = measured.ok ? measured.value : { format: null, widthPx: null, heightPx: null };
  return { url, reply, format, widthPx, heightPx, bytes: body.length };
}
