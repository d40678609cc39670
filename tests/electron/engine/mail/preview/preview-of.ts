// Makes a preview of HTML as if a template without tags had been rendered, for the tests of the preview.
import { makePreview } from '../../../../../electron/engine/mail/preview/make-preview.ts';
import type { Preview, PreviewFrame, PreviewLook } from '../../../../../shared/draft/preview.ts';
import type { RenderedDraft, RenderedPart } from '../../../../../shared/draft/rendering.ts';

export const imageBase = 'plumbline://app/mail-image/draft-1/';

export const plainLook: PreviewLook = { client: 'none', darkness: 'light', images: 'off', show: 'html' };

export function partOf(text: string): RenderedPart {
  return {
    text,
    pieces: [{ start: 0, end: text.length, from: 0, to: text.length, kind: 'text' }],
    missing: [],
    stopped: null,
  };
}

export function draftOf(html: string | null, text: string | null = null): RenderedDraft {
  return {
    subject: partOf('Subject'),
    html: html === null ? null : partOf(html),
    text: text === null ? null : partOf(text),
    dataFault: null,
  };
}

export function previewOf(
  html: string,
  look: Partial<PreviewLook> = {},
): Omit<Preview, 'elapsedMs'> & { readonly frame: PreviewFrame } {
  const looks = [{ ...plainLook, ...look }];
  const preview = makePreview({ rendered: draftOf(html), looks, sender: 'Example <news@example.com>', imageBase });
  const [frame] = preview.frames;
  if (frame === undefined) throw new Error('No frame was made.');
  return { ...preview, frame };
}

/** What stands in the body of the first frame. */
export function bodyOf(html: string, look: Partial<PreviewLook> = {}): string {
  return /<body[^>]*>([^]*)<\/body>/u.exec(previewOf(html, look).frame.html)?.[1] ?? '';
}

/** The author's style sheets in the first frame. */
export function cssOf(css: string, look: Partial<PreviewLook> = {}): string {
  const { html } = previewOf(`<head><style title=own>${css}</style></head><p>x</p>`, look).frame;
  return /<style title="own">([^]*?)<\/style>/u.exec(html)?.[1] ?? '';
}
