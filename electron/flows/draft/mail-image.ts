// Fetches a remote image for a preview, where the draft's remote images are allowed: the mail itself never asks anybody.
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { type MailImage, mailImageRoot } from '../../../shared/draft/mail-image.ts';
import type { Outcome } from '../../../shared/failure.ts';
import { imagePatience } from './ask-images.ts';
import type { OpenWeb } from './draft-ports.ts';

export type ImageWorld = {
  readonly openDraft: (draftId: string) => Promise<Outcome<KeptDraft>>;
  readonly web: OpenWeb;
  readonly nowMs: () => number;
};

/** What stands before an image's address in a preview; the address follows in base64url. */
export const mailImageBase = (draftId: string): string => `${mailImageRoot}${encodeURIComponent(draftId)}/`;

const keptMs = 10 * 60 * 1000;
const keptBytes = 50 * 1024 * 1024;

type Kept = { readonly image: Promise<MailImage | null>; readonly atMs: number; bytes: number };

/** Each image is fetched once and kept for a while, so that a keystroke asks for nothing. */
export function mailImages({ openDraft, web, nowMs }: ImageWorld) {
  const kept = new Map<string, Kept>();

  async function fetchImage(url: string): Promise<MailImage | null> {
    const opened = await web();
    const { reply, body } = await opened.fetch({ url, method: 'get', ...imagePatience });
    await opened.close();
    const { outcome } = reply;
    if (body === null || outcome.kind !== 'answered' || outcome.status >= 400) return null;
    const contentType = outcome.contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
    return contentType.startsWith('image/') ? { bytes: body, contentType } : null;
  }

  function forgetOld(): void {
    let bytes = [...kept.values()].reduce((sum, each) => sum + each.bytes, 0);
    for (const [url, each] of kept) {
      if (bytes <= keptBytes && nowMs() - each.atMs < keptMs) return;
      kept.delete(url);
      bytes -= each.bytes;
    }
  }

  /** Null where it may not be shown, or is no image. */
  return async (draftId: string, url: string): Promise<MailImage | null> => {
    const draft = await openDraft(draftId);
    if (!draft.ok || !draft.value.remoteImages) return null;
    forgetOld();
    const known = kept.get(url);
    if (known !== undefined) return known.image;
    const image = fetchImage(url);
    const fresh: Kept = { image, atMs: nowMs(), bytes: 0 };
    kept.set(url, fresh);
    fresh.bytes = (await image)?.bytes.length ?? 0;
    return image;
  };
}
