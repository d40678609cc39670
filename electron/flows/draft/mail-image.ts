// Brings an image for a preview: a remote one where the draft's remote images are allowed, or one that the message carries. The mail itself never asks anybody.
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { type MailImage, mailImageRoot, type MailImageSource } from '../../../shared/draft/mail-image.ts';
import type { Outcome } from '../../../shared/failure.ts';
import { decodeLatin1 } from '../../engine/protocols/mime/charset.ts';
import { imagePatience } from './ask-images.ts';
import type { OpenWeb } from './draft-ports.ts';

export type ImageWorld = {
  readonly openDraft: (draftId: string) => Promise<Outcome<KeptDraft>>;
  readonly readBlob: (draftId: string, blob: string) => Promise<Outcome<Uint8Array>>;
  readonly web: OpenWeb;
  readonly nowMs: () => number;
};

/** Where a preview shows bytes from that the draft's message carries. */
export const inlineImageAt = (draftId: string, blob: string): string => `${mailImageBase(draftId)}blob/${blob}`;

/** What stands before an image's address in a preview; the address follows in base64url. */
export const mailImageBase = (draftId: string): string => `${mailImageRoot}${encodeURIComponent(draftId)}/`;

const keptMs = 10 * 60 * 1000;
const keptBytes = 50 * 1024 * 1024;

type Kept = { readonly image: Promise<MailImage | null>; readonly atMs: number; bytes: number };

/** Each image is fetched once and kept for a while, so that a keystroke asks for nothing. */
export function mailImages({ openDraft, readBlob, web, nowMs }: ImageWorld) {
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

  async function carriedImage(draftId: string, blob: string): Promise<MailImage | null> {
    const content = await readBlob(draftId, blob);
    const contentType = content.ok ? imageTypeOf(content.value) : null;
    return content.ok && contentType !== null ? { bytes: content.value, contentType } : null;
  }

  async function remoteImage(draftId: string, url: string): Promise<MailImage | null> {
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
  }

  /** Null where it may not be shown, or is no image. */
  return (draftId: string, asked: MailImageSource): Promise<MailImage | null> =>
    'blob' in asked ? carriedImage(draftId, asked.blob) : remoteImage(draftId, asked.url);
}

/** As its bytes say: what an attachment is said to be may be anything. */
function imageTypeOf(bytes: Uint8Array): string | null {
  const start = decodeLatin1(bytes.subarray(0, 1024));
  const known = imageStarts.find(({ pattern }) => pattern.test(start));
  return known === undefined ? null : `image/${known.type}`;
}

const imageStarts: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: 'png', pattern: /^\u0089PNG/u },
  { type: 'jpeg', pattern: /^\u00FF\u00D8\u00FF/u },
  { type: 'gif', pattern: /^GIF8/u },
  { type: 'webp', pattern: /^RIFF[^]{4}WEBP/u },
  { type: 'avif', pattern: /^[^]{4}ftypavif/u },
  { type: 'bmp', pattern: /^BM/u },
  // Drawn as an image alone, and served with a policy that lets nothing in it run or ask.
  { type: 'svg+xml', pattern: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<svg[\s>]/u },
];
