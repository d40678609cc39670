// What a mail without a standard doctype looks like: the document of a frame's `srcdoc` is never in quirks mode by itself.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { PreviewClient } from '../../../../shared/draft/preview.ts';
import type { LookStep } from './look-step.ts';
import type { Tally } from './tally.ts';

/** Those that draw a mail as a document of its own; the others put it into a page that has a standard doctype. */
const faithful: readonly PreviewClient[] = ['none', 'apple-mail', 'thunderbird'];

export function quirksOf(
  { mode }: DefaultTreeAdapterTypes.Document,
  client: PreviewClient,
  { add }: Tally,
): readonly LookStep[] {
  if (mode === 'no-quirks' || !faithful.includes(client)) return [];
  add({
    en: 'Drawn in standards mode: the preview cannot use the quirks mode that this doctype causes. Gaps below images may differ.',
    ja: '標準モードで描画しています。この DOCTYPE が指定する互換モードは再現できないため、画像の下の隙間などが異なることがあります。',
  });
  return mode === 'quirks' ? [{ base: tables }] : [];
}

/** HTML standard, "tables", in quirks mode: a table does not inherit these. */
const tables =
  ':where(table){font-weight:initial;font-style:initial;font-variant:initial;font-size:initial;line-height:initial;' +
  'white-space:initial;text-align:initial}';
