// Domain names: what a user types, the labels within, and how one name lies in another.
import punycode from 'punycode/punycode.js';
import type { DnsName } from '../../../../shared/dns.ts';
import { accept, type Outcome, refuse } from '../../../../shared/failure.ts';
import type { Text } from '../../../../shared/text.ts';

export const maxNameLength = 253;
export const maxLabelLength = 63;
/** Beyond any way to write a name that is not too long: to encode more would take longer and longer. */
const maxTypedLength = 1000;

export type Domain = { readonly ascii: DnsName; readonly unicode: string };

const reasons = {
  empty: { en: 'it is empty.', ja: '何も入力されていません。' },
  address: { en: 'it is an IP address.', ja: 'IP アドレスです。' },
  space: { en: 'it contains a space.', ja: '空白が含まれています。' },
  character: {
    en: 'it contains a character that is not allowed in a domain name.',
    ja: 'ドメイン名に使えない文字が含まれています。',
  },
  emptyLabel: {
    en: 'two dots follow each other, or it begins with one.',
    ja: 'ドットが連続しているか、先頭にドットがあります。',
  },
  longLabel: {
    en: 'a part between two dots is longer than 63 characters.',
    ja: 'ドットで区切られた部分が 63 文字を超えています。',
  },
  longName: { en: 'it is longer than 253 characters.', ja: '253 文字を超えています。' },
  single: { en: 'it has no dot.', ja: 'ドットがありません。' },
  hyphen: { en: 'a part begins or ends with a hyphen.', ja: 'ハイフンで始まる、または終わる部分があります。' },
} satisfies Record<string, Text>;

/**
 * Reads a domain as a user gives it: a name, a URL or an address of which the domain is taken, A-labels or U-labels,
 * any case, a trailing dot. Answers both forms (RFC 5890), or says why it is none.
 */
export function parseDomain(input: string): Outcome<Domain> {
  const no = (because: Text) => refuse({ kind: 'not-a-domain', input: input.trim().slice(0, 100), because });
  const typed = bareHost(input.trim());
  if (typed === '') return no(reasons.empty);
  if (typed.length > maxTypedLength) return no(reasons.longName);
  if (/\s/u.test(typed)) return no(reasons.space);
  if (/^\[|^\d{1,3}(\.\d{1,3}){3}$|:.*:/u.test(typed)) return no(reasons.address);
  const undotted = typed.replace(/[.。．｡]$/u, '');
  if (/(^|[.。．｡])([.。．｡]|$)/u.test(undotted)) return no(reasons.emptyLabel);
  const ascii = toAscii(undotted);
  if (ascii === null) return no(tooLong(undotted) ?? reasons.character);
  const labels = ascii.split('.');
  if (!/^[a-z0-9_-]+$/u.test(labels.join(''))) return no(reasons.character);
  if (labels.some((label) => label.length > maxLabelLength)) return no(reasons.longLabel);
  if (ascii.length > maxNameLength) return no(reasons.longName);
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return no(reasons.hyphen);
  if (labels.length < 2) return no(reasons.single);
  return accept({ ascii, unicode: toUnicode(ascii) });
}

function tooLong(typed: string): Text | null {
  return typed.split('.').some((label) => label.length > maxLabelLength) ? reasons.longLabel : null;
}

function bareHost(typed: string): string {
  const withoutScheme = typed.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
  const isUrl = withoutScheme !== typed;
  const host = isUrl ? (withoutScheme.split(/[/?#]/u)[0] ?? '').replace(/:\d+$/u, '') : withoutScheme;
  return host.includes('@') ? (host.split('@').at(-1) ?? '').replace(/>$/u, '') : host;
}

/** UTS 46 by way of the URL parser; null where a character is not allowed. */
function toAscii(name: string): string | null {
  if (/^[a-z0-9._-]+$/iu.test(name) && !/xn--/iu.test(name)) return name.toLowerCase();
  if (/[/?#@:%\\[\]<>^|]/u.test(name)) return null;
  try {
    const host = new URL(`http://${name}/`).hostname;
    return host === '' || host.startsWith('[') ? null : host;
  } catch {
    return null;
  }
}

/** The name with its A-labels turned into U-labels for display; one that does not decode stays as it is. */
export function toUnicode(name: DnsName): string {
  try {
    return punycode.toUnicode(name);
  } catch {
    return name;
  }
}

/** The labels of a name in presentation format, left to right; the root has none. An escaped dot stays in its label. */
export function labelsOf(name: DnsName): readonly string[] {
  if (name === '.' || name === '') return [];
  return name.match(/(?:\\\d{3}|\\.|[^.\\])+/gsu) ?? [];
}

export function joinLabels(labels: readonly string[]): DnsName {
  return labels.length === 0 ? '.' : labels.join('.');
}

/** The name without its leftmost label, the root for a single label, null for the root. */
export function parentOf(name: DnsName): DnsName | null {
  const labels = labelsOf(name);
  return labels.length === 0 ? null : joinLabels(labels.slice(1));
}

/** True where `name` is `ancestor` or lies below it; both in lower case. */
export function isWithin(name: DnsName, ancestor: DnsName): boolean {
  const inner = labelsOf(name);
  const outer = labelsOf(ancestor);
  const offset = inner.length - outer.length;
  return offset >= 0 && outer.every((label, index) => label === inner[index + offset]);
}

/** Lower case and without the trailing dot, as replies carry names. */
export function normalName(name: string): DnsName {
  if (name === '.' || name === '') return '.';
  const undotted = /(?:^|[^\\])(?:\\\\)*\.$/u.test(name) ? name.slice(0, -1) : name;
  return undotted.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
