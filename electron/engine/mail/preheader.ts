// The line that an inbox shows beside the subject: the text a mail begins with, often hidden in the mail itself.
import type { Span } from '../../../shared/detail.ts';
import type { Markup, MarkupText } from '../../../shared/draft/markup.ts';
import { rememberedOf } from './remembered.ts';
import { openTracker } from './ses-placeholders.ts';
import { joinTexts, textStates } from './walk-markup.ts';

export type Preheader = {
  /** Without the invisible padding behind it. */
  readonly text: string;
  /** It was written for the inbox alone: the opened mail does not show it. */
  readonly hidden: boolean;
  /** Of the texts that it consists of, where the markup knows them. */
  readonly spans: readonly Span[];
};

/** More than any inbox shows. */
const maxCharacters = 300;

/** Blanks and characters without width, which pad a preheader so that the body does not follow it. */
const padding = /[\s\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** SES puts an image in its place. */
const tracker = `{{${openTracker}}}`;

/** Null where the mail holds no text at all. */
export const preheaderOf = rememberedOf(readPreheader);

function readPreheader(markup: Markup): Preheader | null {
  const texts = textStates(markup).filter(({ text, state }) => state !== 'none' && !isPadding(text.text));
  const [first] = texts;
  if (first === undefined) return null;
  const hidden = first.state === 'hidden';
  const end = texts.findIndex(({ state }) => (state === 'hidden') !== hidden);
  const own = beginning(texts.slice(0, end === -1 ? texts.length : end).map(({ text }) => text));
  return {
    text: shortened(bare(joinTexts(markup, own)).trim()),
    hidden,
    spans: own.flatMap(({ span }) => (span === null ? [] : [span])),
  };
}

/** All that an inbox may show: the preheader and, unless it is padded, what follows it in the mail. */
export function inboxTextOf(markup: Markup): string {
  const texts = textStates(markup).flatMap(({ text, state }) => (state === 'none' ? [] : [text]));
  return shortened(joinTexts(markup, beginning(texts)).replaceAll(tracker, ''));
}

function isPadding(text: string): boolean {
  return bare(text).trim() === '';
}

/** Never within a pair of surrogates. */
function shortened(text: string): string {
  return Array.from(text.slice(0, maxCharacters * 2))
    .slice(0, maxCharacters)
    .join('');
}

function bare(text: string): string {
  return text.replaceAll(tracker, '').replace(padding, ' ');
}

function beginning(texts: readonly MarkupText[]): readonly MarkupText[] {
  let length = 0;
  const end = texts.findIndex(({ text }) => {
    const isOver = length > maxCharacters;
    length += text.length;
    return isOver;
  });
  return texts.slice(0, end === -1 ? texts.length : end);
}
