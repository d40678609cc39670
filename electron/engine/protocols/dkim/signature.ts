// Which keys a message names: the s= and d= of its DKIM-Signature headers (RFC 6376 3.5).
import type { DnsName } from '../../../../shared/dns.ts';
import { parseDomain } from '../dns/name.ts';
import { parseTagList, tagNamed } from '../tag-list/parse.ts';
import { parseSelector } from './selector.ts';

export type NamedKey = { readonly selector: string; readonly domain: DnsName };

/**
 * Reads a pasted header block or whole message, each key once and in order. ARC seals (RFC 8617) and the copies that
 * providers keep under X- names speak of other keys and are left out.
 */
export function readSelectors(headerText: string): readonly NamedKey[] {
  const text = headerText.replace(/\r\n?/gu, '\n');
  const head = text.replace(/^\s*\n/u, '').split(/\n[\t ]*\n/u)[0] ?? '';
  const found = keysIn(head);
  // A paste may hold blank lines between headers, or a bounce that quotes the message further down.
  return found.length > 0 ? found : keysIn(text);
}

function keysIn(text: string): readonly NamedKey[] {
  const unfolded = text.replace(/\n[\t ]+/gu, ' ');
  const keys = unfolded.split('\n').flatMap((line) => {
    const value = /^\s*DKIM-Signature[\t ]*:(?<value>.*)$/iu.exec(line)?.groups?.['value'];
    const key = value === undefined ? null : readKey(value);
    return key === null ? [] : [key];
  });
  return keys.filter(
    (key, index) =>
      keys.findIndex(({ selector, domain }) => selector === key.selector && domain === key.domain) === index,
  );
}

function readKey(value: string): NamedKey | null {
  const list = parseTagList(value);
  // White space may fold anywhere between labels' dots in what mail programs show.
  const tag = (name: string): string => (tagNamed(list, name)?.value ?? '').replace(/\s/gu, '');
  const selector = parseSelector(tag('s'));
  const domain = parseDomain(tag('d'));
  return selector === null || !domain.ok ? null : { selector, domain: domain.value.ascii };
}
