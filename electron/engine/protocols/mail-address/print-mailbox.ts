// Prints addresses: for a message's header, and as a person would type them (RFC 5322 3.4).
import { parseDomain } from '../dns/name.ts';
import { encodeWords } from '../mime/encoded-words.ts';
import type { Mailbox } from './types.ts';

type Named = Pick<Mailbox, 'name' | 'local' | 'domain'>;

const atoms = /^[A-Za-z\d!#$%&'*+\-/=?^_`{|}~]+(?: [A-Za-z\d!#$%&'*+\-/=?^_`{|}~]+)*$/u;

/** As a header has it: the name as encoded words where it must be. */
export function printMailbox(mailbox: Named): string {
  const { name } = mailbox;
  const address = printAddress(mailbox);
  return name === null ? address : `${printName(name)} <${address}>`;
}

/** Bare, the domain in A-labels (RFC 5890). */
export function printAddress({ local, domain }: Pick<Mailbox, 'local' | 'domain'>): string {
  // A last dot is no part of a mail domain (RFC 5321 2.3.5), and is left to be refused.
  const named = /^[\u0021-\u007E]+$|\.$/u.test(domain) ? null : parseDomain(domain);
  return `${printLocal(local)}@${named?.ok === true ? named.value.ascii : domain}`;
}

/** As typed: names in their own letters, the domain as it stands. */
export function showMailbox({ name, local, domain }: Named): string {
  const address = `${printLocal(local)}@${domain}`;
  if (name === null) return address;
  const line = name.replace(/[\u0000-\u001F\u007F]+/gu, ' ');
  const isWord = /^[^\s()<>[\]:;@\\,."]+(?: [^\s()<>[\]:;@\\,."]+)*$/u.test(line);
  return `${isWord ? line : quote(line)} <${address}>`;
}

function printName(name: string): string {
  if (!/^[ -~]*$/u.test(name) || name.includes('=?')) return encodeWords(name);
  const isFoldable = encodeWords(name) === name || name !== name.trim();
  if (!isFoldable) return encodeWords(name);
  return atoms.test(name) ? name : quote(name);
}

/** RFC 5322 3.4.1: what is no dot-atom stands in quotes. */
function printLocal(local: string): string {
  return /^[A-Za-z\d!#$%&'*+\-/=?^_`{|}~.\u{80}-\u{10FFFF}]+$/u.test(local) ? local : quote(local);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
