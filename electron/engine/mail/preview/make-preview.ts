// Makes the documents that the window previews: safe, as a client would show them, dark or light, with or without images.
import type { Preview, PreviewFrame, PreviewLook } from '../../../../shared/draft/preview.ts';
import type { RenderedDraft, RenderedPart } from '../../../../shared/draft/rendering.ts';
import type { Text } from '../../../../shared/text.ts';
import { openTracker } from '../ses-placeholders.ts';
import { imageSource } from './image-source.ts';
import { inboxRows } from './inbox-rows.ts';
import { type Mail, openMail } from './open-mail.ts';
import { type Printed, printMail } from './print-mail.ts';
import { stylePrinter } from './print-style.ts';
import { quirksOf } from './quirks.ts';
import { remoteImages } from './remote-images.ts';
import { tagNames } from './selected-tags.ts';
import { stepsOfLook } from './steps-of-look.ts';
import { tally } from './tally.ts';
import { textDocument } from './text-document.ts';
import { troublesOf } from './troubles.ts';

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
  /** Where a `cid:` image is shown from, by content id: `plumbline://app/mail-image/<draft>/blob/<SHA-256>`. */
  readonly inlineImages?: { readonly [contentId: string]: string };
  /** There is no data yet, so that no value is said to be missing. */
  readonly lacksData?: boolean;
};

export function makePreview(wish: PreviewWish): Omit<Preview, 'elapsedMs'> {
  const { rendered, looks, sender, imageBase, inlineImages = {}, lacksData = false } = wish;
  const mail = rendered.html === null ? null : openMail(withoutTracker(rendered.html.text));
  const made = looks.map((look, index) => {
    const pieces = index === 0 ? (rendered.html?.pieces ?? []) : null;
    return mail === null || look.show === 'text'
      ? showText(look, rendered)
      : showHtml(look, mail, { pieces, imageBase, inlineImages });
  });
  const subject = rendered.subject?.text ?? '';
  const text = rendered.text?.text ?? null;
  return {
    frames: made.map(({ frame }) => frame),
    measured: made[0]?.measured ?? '',
    subject,
    text,
    inbox: inboxRows({ sender, subject, html: rendered.html?.text ?? null, text }),
    remoteImages: mail === null ? [] : remoteImages(mail.document, mail.reader),
    troubles: troublesOf(rendered, { limits: mail?.limits ?? [], lacksData }),
  };
}

const tracker = `{{${openTracker}}}`;

/** SES puts an image of one pixel there. Blanks of the same length keep every place. */
function withoutTracker(html: string): string {
  return html.replaceAll(tracker, ' '.repeat(tracker.length));
}

type Made = { readonly frame: PreviewFrame; readonly measured: string };
type Means = Required<Pick<PreviewWish, 'imageBase' | 'inlineImages'>> & {
  readonly pieces: RenderedPart['pieces'] | null;
};

function showHtml(look: PreviewLook, mail: Mail, { pieces, imageBase, inlineImages }: Means): Made {
  const counted = tally();
  const images = imageSource({ base: look.images === 'on' ? imageBase : null, inline: inlineImages });
  const document = look.client === 'outlook-windows' ? mail.forWord() : mail.document;
  const steps = [...quirksOf(document, look.client, counted), ...stepsOfLook(look, counted, tagNames(document))];
  const styles = stylePrinter({ reader: mail.reader, steps, images });
  const { html, measured }: Printed = printMail(document, { steps, images, styles, pieces });
  return { frame: { look, html, changes: counted.texts() }, measured };
}

function showText(look: PreviewLook, { html, text }: RenderedDraft): Made {
  const document = textDocument(text?.text ?? '', look);
  const changes = text === null ? [noText] : html === null && look.show === 'html' ? [noHtml] : [];
  return { frame: { look, html: document, changes }, measured: document };
}

const noText: Text = {
  en: 'There is no text part. Text-only clients show nothing, or text they make from the HTML.',
  ja: 'テキストパートがありません。テキスト専用のクライアントでは、何も表示されないか、HTML から作った文字だけが表示されます。',
};

const noHtml: Text = {
  en: 'There is no HTML part, so every client shows the text part.',
  ja: 'HTML パートがないため、どのクライアントもテキストパートを表示します。',
};
