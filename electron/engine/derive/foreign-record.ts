// Who has to publish a record that is reached through a CNAME: its end may lie in a zone of somebody else.
import type { DnsName } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { registrableDomain } from '../protocols/spf/registrable.ts';

/** Null where both names belong to the same owner. */
export function foreignNote(asked: DnsName, owner: DnsName): Text | null {
  const registrable = registrableDomain(owner);
  if (asked === owner || (registrable !== null && registrable === registrableDomain(asked))) return null;
  return {
    en: `${asked} is a CNAME to ${owner}: whoever runs that name has to publish this.`,
    ja: `${asked} は ${owner} への CNAME です。このレコードの公開は、その名前の管理者に依頼してください。`,
  };
}

/** Null where the domain below which an underscored name stands can be registered, and so have an owner of its own. */
export function registryNote(asked: DnsName): Text | null {
  const domain = asked.replace(/^_[^.]*\./u, '');
  if (registrableDomain(domain) !== null) return null;
  return {
    en: `${domain} is a public suffix: its registry has to publish this.`,
    ja: `${domain} はパブリックサフィックスです。このレコードを公開できるのはレジストリだけです。`,
  };
}

/** Several notes as one; undefined where there is none. */
export function joinNotes(...notes: readonly (Text | null | undefined)[]): Text | undefined {
  const said = notes.filter((note) => note !== null && note !== undefined);
  return said.length === 0
    ? undefined
    : { en: said.map(({ en }) => en).join(' '), ja: said.map(({ ja }) => ja).join('') };
}
