// Makes the documents that the window previews: safe, as a client would show them, dark or light, with or without images.
import type { Preview, PreviewFrame, PreviewLook } from '../../../../shared/draft/preview.ts';
import type { RenderedDraft } from '../../../../shared/draft/rendering.ts';
import { parseTree } from '../markup/parse-tree.ts';
import { imageSource } from './image-source.ts';
import { printMail } from './print-mail.ts';
import { styleReader, stylePrinter } from './print-style.ts';
import { remoteImages } from './remote-images.ts';

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

export function makePreview({ rendered, looks, imageBase }: PreviewWish): Omit<Preview, 'elapsedMs'> {
  const html = rendered.html?.text ?? '';
  const { document } = parseTree(html);
  const reader = styleReader();
  let measured = '';
  const frames = looks.map((look, index): PreviewFrame => {
    const images = imageSource(look.images === 'on' ? imageBase : null);
    const steps = [] as const;
    const pieces = index === 0 ? (rendered.html?.pieces ?? []) : null;
    const printed = printMail(document, { steps, images, styles: stylePrinter({ reader, steps, images }), pieces });
    if (index === 0) ({ measured } = printed);
    return { look, html: printed.html, changes: [] };
  });
  return {
    frames,
    measured,
    subject: rendered.subject?.text ?? '',
    text: rendered.text?.text ?? null,
    inbox: [],
    remoteImages: remoteImages(document, reader),
    troubles: [],
  };
}
