// TXT records that were meant to be SPF but that no receiver recognises (RFC 7208 4.5).
import type { Span } from '../../../../shared/detail.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isSpfRecord } from './parse.ts';

export type NearMiss = {
  readonly why: 'leading-space' | 'byte-order-mark' | 'quoted' | 'no-space-after-version' | 'version' | 'misspelt';
  readonly span: Span;
  /** The record as it was meant. */
  readonly repaired: string;
};

/** Null for a proper SPF record, for Sender ID, and for any other text. */
export function nearMiss(text: string): NearMiss | null {
  if (isSpfRecord(text) || /^spf2\.0\//iu.test(text)) return null;
  const lead = /^(?:\xef\xbb\xbf|\ufeff|[\s"'\xa0])+/u.exec(text)?.[0] ?? '';
  const bare = withoutClosing(text.slice(lead.length));
  if (lead !== '' && isSpfRecord(bare)) {
    const why = /["']/u.test(lead) ? 'quoted' : /[\xef\ufeff]/u.test(lead) ? 'byte-order-mark' : 'leading-space';
    return { why, span: { start: 0, end: lead.length }, repaired: bare.replace(/["']/gu, '') };
  }
  const word = /^[^ ]*/u.exec(bare)?.[0] ?? '';
  const span = { start: lead.length, end: lead.length + word.length };
  const glued = /^v=spf1(?!\d)[;,:\s.]*/iu.exec(bare);
  if (glued !== null)
    return { why: 'no-space-after-version', span, repaired: `v=spf1 ${bare.slice(glued[0].length)}`.trim() };
  if (!looksLikeTerms(bare)) return null;
  const rest = bare.slice(word.length).trim();
  if (/^v=spf[\d.]+$/iu.test(word)) return { why: 'version', span, repaired: `v=spf1 ${rest}`.trim() };
  const spaced = /^(?:v ?= ?spf ?1|spf ?1|spf)(?= )/iu.exec(bare);
  if (spaced !== null) {
    const end = lead.length + spaced[0].length;
    return { why: 'misspelt', span: { ...span, end }, repaired: `v=spf1 ${bare.slice(spaced[0].length).trim()}` };
  }
  return editDistance(word.toLowerCase(), 'v=spf1') <= 2 ? { why: 'misspelt', span, repaired: `v=spf1 ${rest}` } : null;
}

/** Closing quotes and white space, one by one: a pattern for them takes time by the square of a long run of spaces. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && /["'\s]/u.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

function looksLikeTerms(text: string): boolean {
  return /(?:^| )[-+~?]?(?:all|mx|a|(?:include|ip4|ip6|a|mx|exists):\S+|redirect=\S+)(?: |$)/iu.test(text);
}
