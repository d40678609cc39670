// Reads a header that signs a message, strictly to the letter (RFC 6376 3.5, RFC 8617 4.1).
import type { DigestName, KeyKind } from '../../../../shared/message/digest.ts';
import type { Text } from '../../../../shared/text.ts';
import { parseDomain } from '../dns/name.ts';
import { parseTagList, type TagList, tagNamed } from '../tag-list/parse.ts';
import { readBase64 } from './base64.ts';
import type { Canonicalization } from './canonicalize-header.ts';
import { sayFault, saySyntax } from './say-signature-fault.ts';
import { parseSelector } from './selector.ts';

export const signingHeaders = ['dkim-signature', 'arc-message-signature', 'arc-seal'] as const;
export type SigningHeader = (typeof signingHeaders)[number];

export type SignatureTags = {
  /** A-labels; null where it cannot be read. */
  readonly domain: string | null;
  readonly selector: string | null;
  readonly algorithm: string | null;
  readonly kind: KeyKind | null;
  readonly digest: DigestName | null;
  readonly headerHow: Canonicalization;
  readonly bodyHow: Canonicalization;
  readonly agentDomain: string | null;
  readonly signedHeaders: readonly string[];
  readonly signedAtMs: number | null;
  readonly expiresAtMs: number | null;
  readonly signedBytes: number | null;
  /** `bh=`, without white space. */
  readonly bodyHash: string | null;
  readonly signature: Uint8Array;
  /** `z=`: names in lower case. */
  readonly copied: readonly { readonly name: string; readonly value: string }[] | null;
  /** The first thing that is wrong; null where it can be checked. */
  readonly fault: Text | null;
};

const algorithms: ReadonlyMap<string, { readonly kind: KeyKind; readonly digest: DigestName }> = new Map([
  ['rsa-sha256', { kind: 'rsa', digest: 'sha256' }],
  ['rsa-sha1', { kind: 'rsa', digest: 'sha1' }],
  ['ed25519-sha256', { kind: 'ed25519', digest: 'sha256' }],
]);

export function parseSignature(value: string, header: SigningHeader): SignatureTags {
  const list = parseTagList(value);
  const tag = (name: string): string | null => tagNamed(list, name)?.value ?? null;
  const bare = (name: string): string | null => tag(name)?.replace(/[\t\r\n ]/gu, '') ?? null;
  const domain = domainOf(bare('d'));
  const algorithm = bare('a')?.toLowerCase() ?? null;
  const how = algorithms.get(algorithm ?? '');
  const [headerHow, bodyHow] = canonicalizations(header === 'arc-seal' ? 'relaxed' : bare('c'));
  const read: Omit<SignatureTags, 'fault'> = {
    domain,
    selector: selectorOf(bare('s')),
    algorithm,
    kind: how?.kind ?? null,
    digest: how?.digest ?? null,
    headerHow: headerHow ?? 'simple',
    bodyHow: bodyHow ?? 'simple',
    agentDomain: header === 'dkim-signature' ? agentDomainOf(bare('i'), domain) : domain,
    signedHeaders: header === 'arc-seal' ? [] : namesIn(tag('h')),
    signedAtMs: secondsOf(bare('t')),
    expiresAtMs: secondsOf(bare('x')),
    signedBytes: /^\d{1,15}$/u.test(bare('l') ?? '') ? Number(bare('l')) : null,
    bodyHash: header === 'arc-seal' ? null : bare('bh'),
    signature: bytesIn(bare('b')) ?? new Uint8Array(0),
    copied: tag('z') === null ? null : copiedIn(bare('z') ?? ''),
  };
  const broken = headerHow === null || bodyHow === null ? sayFault('c', bare('c') ?? '') : null;
  return { ...read, fault: syntaxFault(list) ?? broken ?? tagFault(read, { header, bare }) };
}

/** RFC 6376 3.2: anything outside the grammar, a tag given twice; names in UTF-8 are RFC 8616's. */
function syntaxFault(list: TagList): Text | null {
  const named = ['d', 's', 'i'].flatMap((name) => tagNamed(list, name)?.valueSpan ?? []);
  const fault = list.faults.find(
    ({ kind, span }) => kind !== 'bad-byte' || !named.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  return fault === undefined ? null : saySyntax(fault);
}

type Asked = { readonly header: SigningHeader; readonly bare: (name: string) => string | null };

const required: { readonly [H in SigningHeader]: readonly string[] } = {
  'dkim-signature': ['v', 'a', 'b', 'bh', 'd', 'h', 's'],
  'arc-message-signature': ['i', 'a', 'b', 'bh', 'd', 'h', 's'],
  'arc-seal': ['i', 'a', 'b', 'cv', 'd', 's'],
};

function tagFault(read: Omit<SignatureTags, 'fault'>, { header, bare }: Asked): Text | null {
  const missing = required[header].find((name) => bare(name) === null);
  if (missing !== undefined) return sayFault('missing', missing);
  if (header === 'dkim-signature' && bare('v') !== '1') return sayFault('v', bare('v') ?? '');
  if (read.kind === null) return sayFault('a', read.algorithm ?? '');
  // RFC 8301 3.1: verifiers must not take it.
  if (read.digest === 'sha1') return sayFault('sha1', '');
  if (read.domain === null) return sayFault('d', bare('d') ?? '');
  if (read.selector === null) return sayFault('s', bare('s') ?? '');
  const unreadable = ['b', ...(header === 'arc-seal' ? [] : ['bh'])].find((name) => bytesIn(bare(name)) === null);
  if (unreadable !== undefined) return sayFault('base64', unreadable);
  // RFC 8617 4.1.3: a seal that names headers is none.
  if (header === 'arc-seal') return bare('h') === null ? null : sayFault('seal-h', '');
  return tagFaultBeyondSeals(read, { header, bare });
}

function tagFaultBeyondSeals(read: Omit<SignatureTags, 'fault'>, { header, bare }: Asked): Text | null {
  const names = read.signedHeaders.map((name) => name.toLowerCase());
  if (names.some((name) => !/^[!-9;-~]+$/u.test(name))) return sayFault('h', bare('h') ?? '');
  // RFC 6376 5.4
  if (!names.includes('from')) return sayFault('from', '');
  if (header === 'arc-message-signature') return names.includes('arc-seal') ? sayFault('arc-h', '') : null;
  if (read.agentDomain === null) return sayFault('i', bare('i') ?? '');
  if (bare('q') !== null && !(bare('q') ?? '').toLowerCase().split(':').includes('dns/txt'))
    return sayFault('q', bare('q') ?? '');
  const numbers = ['l', 't', 'x'].find((name) => bare(name) !== null && !/^\d{1,76}$/u.test(bare(name) ?? ''));
  if (numbers !== undefined) return sayFault('number', numbers);
  const { signedAtMs, expiresAtMs } = read;
  if (signedAtMs !== null && expiresAtMs !== null && expiresAtMs <= signedAtMs) return sayFault('x', '');
  return null;
}

function domainOf(written: string | null): string | null {
  if (written === null || written.includes('@')) return null;
  const read = parseDomain(written);
  return read.ok ? read.value.ascii : null;
}

function selectorOf(written: string | null): string | null {
  if (written === null) return null;
  return parseSelector(written) === written.toLowerCase() ? written.toLowerCase() : null;
}

/** RFC 6376 3.5 `i`: the same domain as d=, or one below it. */
function agentDomainOf(written: string | null, domain: string | null): string | null {
  if (written === null || domain === null) return domain;
  const agent = domainOf(written.slice(written.lastIndexOf('@') + 1));
  const isBelow = agent !== null && (agent === domain || agent.endsWith(`.${domain}`));
  return written.includes('@') && isBelow ? agent : null;
}

function canonicalizations(written: string | null): readonly [Canonicalization | null, Canonicalization | null] {
  const [header = 'simple', body = 'simple', ...more] = (written ?? 'simple/simple').toLowerCase().split('/');
  const read = (name: string): Canonicalization | null => (name === 'simple' || name === 'relaxed' ? name : null);
  return more.length > 0 ? [null, null] : [read(header), read(body)];
}

function namesIn(written: string | null): readonly string[] {
  return written === null ? [] : written.split(':').map((name) => name.trim());
}

function secondsOf(written: string | null): number | null {
  return written !== null && /^\d{1,12}$/u.test(written) ? Number(written) * 1000 : null;
}

function bytesIn(written: string | null): Uint8Array | null {
  const read = written === null || written === '' ? null : readBase64(written);
  return read?.ok === true ? read.bytes : null;
}

/** RFC 6376 2.11: `=` and two hexadecimal digits are a byte. */
function copiedIn(written: string): NonNullable<SignatureTags['copied']> {
  return written.split('|').flatMap((copy) => {
    const colon = copy.indexOf(':');
    const value = copy
      .slice(colon + 1)
      .replace(/=([\dA-F]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
    return colon < 1 ? [] : [{ name: copy.slice(0, colon).toLowerCase(), value }];
  });
}
