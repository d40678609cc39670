// The addresses of `rua` and `ruf` (RFC 9989 4.6 and 4.8 dmarc-urilist), each with its place.
import type { Span } from '../../../../shared/detail.ts';
import { parseDomain } from '../dns/name.ts';
import type { Tag } from '../tag-list/parse.ts';
import type { ReportUri, ReportUriFault } from './types.ts';

/** Reads the list; an empty place between commas is an address with the fault `empty`. */
export function parseReportUris(tag: Tag, name: 'rua' | 'ruf'): readonly ReportUri[] {
  const uris: ReportUri[] = [];
  let offset = tag.valueSpan.start;
  for (const piece of tag.value.split(',')) {
    const lead = piece.length - piece.trimStart().length;
    const text = piece.trim();
    const start = offset + lead;
    uris.push(readUri(name, text, { start, end: start + text.length }));
    offset += piece.length + 1;
  }
  return uris;
}

type Read = Pick<ReportUri, 'scheme' | 'host' | 'fault'>;

function readUri(tag: 'rua' | 'ruf', text: string, span: Span): ReportUri {
  // RFC 9989 4.8: a "!" inside the URI itself must be encoded, so the first one begins the obsolete size.
  const bang = text.indexOf('!');
  const bare = bang < 0 ? text : text.slice(0, bang);
  const size = bang < 0 ? null : { start: span.start + bang, end: span.end };
  const read = readBare(bare);
  const badSize = bang >= 0 && !/^!\d+[kmgt]?$/iu.test(text.slice(bang));
  const fault: ReportUriFault | null = read.fault ?? (badSize ? 'bad-size' : null);
  return { tag, text, span, size, scheme: read.scheme, host: read.host, fault };
}

function readBare(text: string): Read {
  if (text === '') return { scheme: null, host: null, fault: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(text)?.[1]?.toLowerCase() ?? null;
  if (scheme === null) return { scheme, host: null, fault: text.includes('@') ? 'no-mailto' : 'not-a-uri' };
  if (scheme === 'mailto') return readMailto(text.slice('mailto:'.length));
  if (/\s/u.test(text) || !URL.canParse(text)) return { scheme, host: null, fault: 'not-a-uri' };
  return { scheme, host: hostOf(new URL(text).hostname), fault: null };
}

function readMailto(rest: string): Read {
  const address = rest.split('?')[0] ?? '';
  const parts = /^([^\s@<>()]+)@([^\s@<>()]+)$/u.exec(address);
  const host = parts === null ? null : hostOf(parts[2] ?? '');
  return { scheme: 'mailto', host, fault: host === null ? 'bad-address' : null };
}

function hostOf(text: string): string | null {
  const domain = parseDomain(text);
  return domain.ok ? domain.value.ascii : null;
}
