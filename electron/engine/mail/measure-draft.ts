// The bytes of a draft's message as SES would send it.
import type { RenderedDraft } from '../../../shared/draft/rendering.ts';
import type { DraftSizes } from '../../../shared/draft/report.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import { base64LinesLength } from '../protocols/mime/base64.ts';
import { printQuotedPrintable } from '../protocols/mime/quoted-printable.ts';

/** What SES writes above the parts, two DKIM signatures among it: measured, not exact. */
const headerBytes = 1600;
/** A boundary with the part's own header fields. */
const partBytes = 160;

export function measureDraft(source: DraftSource, rendered: RenderedDraft): DraftSizes {
  const htmlBytes = rendered.html === null ? 0 : encodedBytes(rendered.html.text);
  const textBytes = rendered.text === null ? 0 : encodedBytes(rendered.text.text);
  const parts = [rendered.html, rendered.text].filter((part) => part !== null).length;
  return {
    templateBytes: utf8Bytes(source.html ?? '') + utf8Bytes(source.text ?? ''),
    htmlBytes,
    textBytes,
    messageBytes: headerBytes + encodedBytes(rendered.subject?.text ?? '') + parts * partBytes + htmlBytes + textBytes,
  };
}

export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a pair counts two; a half alone is written as U+FFFD, three.
    if (unit > 0x7f) bytes += unit > 0x7ff && !isPaired(text, at) ? 2 : 1;
  }
  return bytes;
}

function isPaired(text: string, at: number): boolean {
  const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
  const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
  const unit = text.charCodeAt(at);
  return isHigh(unit) ? isLow(text.charCodeAt(at + 1)) : isLow(unit) && isHigh(text.charCodeAt(at - 1));
}

/** RFC 2045 6: what is mostly ASCII goes as quoted-printable, the rest, as Japanese, as base64. */
export function encodedBytes(text: string): number {
  const bytes = utf8Bytes(text);
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return beyondAscii * 2 > text.length ? base64LinesLength(bytes) : printQuotedPrintable(text).length;
}
