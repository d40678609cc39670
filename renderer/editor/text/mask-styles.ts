// Hides the template's tags in style elements from what lays CSS out, which would take them for rules.
import { readTags } from '../template/read-tags.ts';

export type Masked = { readonly text: string; readonly restore: (text: string) => string };

const styleElement = /<(style|mj-style)\b[^<>]*>/giu;
/** What layers out write between them and the name is theirs; AWS writes a blank, js-beautify knows none. */
const spacedInline = /\{\{(~?)#\*\s+inline\b/gu;

export function maskStyles(source: string): Masked {
  const isSpaced = spacedInline.test(source);
  spacedInline.lastIndex = 0;
  const text = source.replaceAll(spacedInline, '{{$1#*inline');
  const spans = styleSpans(text);
  const hidden: string[] = [];
  const sign = freeSign(text);
  let [masked, at, span] = ['', 0, 0];
  for (const { kind, start, end } of readTags(text)) {
    while ((spans[span]?.end ?? Infinity) <= start) span += 1;
    if ((spans[span]?.start ?? Infinity) > start) continue;
    const name = `${sign}${hidden.push(text.slice(start, end)) - 1}_`;
    // A value stands where a word could, a block where a comment could.
    masked += text.slice(at, start) + (kind === 'value' || kind === 'partial' ? name : `/*${name}*/`);
    at = end;
  }
  const shown = new RegExp(`/\\*${sign}(\\d+)_\\*/|${sign}(\\d+)_`, 'gu');
  return {
    text: masked + text.slice(at),
    restore: (laidOut) => {
      const restored = laidOut.replaceAll(shown, (all: string, block?: string, value?: string) => {
        return hidden[Number(block ?? value)] ?? all;
      });
      return isSpaced ? restored.replaceAll(/\{\{(~?)#\*inline\b/gu, '{{$1#* inline') : restored;
    },
  };
}

function styleSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans = [];
  for (const match of text.matchAll(styleElement)) {
    const start = match.index + match[0].length;
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const end = text.indexOf('</', start);
    spans.push({ start, end: end === -1 ? text.length : end });
  }
  return spans;
}

/** A word that the text does not have. */
function freeSign(text: string): string {
  for (let number = 0; ; number += 1) {
    const sign = `_tag${number}x`;
    if (!text.includes(sign)) return sign;
  }
}
