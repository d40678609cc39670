// Why a named DKIM selector misses: where its record went instead, as the questions around it show.
import { type DnsName, type DnsReply, txtValues } from '../../../shared/dns.ts';
import { parseKeyRecord } from '../protocols/dkim/parse.ts';
import { isWithin } from '../protocols/dns/name.ts';
import { editDistance } from '../protocols/text/edit-distance.ts';
import type { AssessedSelector } from './dkim-assessment.ts';

/** A record that stands at another name than the selector's, with what it holds. */
export type Misplaced = { readonly reply: DnsReply; readonly type: 'TXT' | 'CNAME'; readonly value: string };

/** K27: the panel appended the domain to a name that already ended in it. */
export function doubledName(selector: AssessedSelector): Misplaced | null {
  return misplacedAt(selector, `${selector.name}.${selector.domain}`);
}

/** K29: `domainkey` without its underscore, or `s1_domainkey` without the dot. */
export function brokenName(selector: AssessedSelector): Misplaced | null {
  const { selector: label, domain } = selector;
  return misplacedAt(selector, `${label}.domainkey.${domain}`) ?? misplacedAt(selector, `${label}_domainkey.${domain}`);
}

function misplacedAt({ around }: AssessedSelector, name: DnsName): Misplaced | null {
  const reply = around.find(({ question }) => question.name === name && question.type === 'TXT');
  if (reply === undefined) return null;
  const [target] = reply.chain;
  if (target !== undefined) return /dkim|domainkey/u.test(target) ? { reply, type: 'CNAME', value: target } : null;
  const value = txtValues(reply).find((text) => parseKeyRecord(text).fields.publicKey !== null);
  return value === undefined ? null : { reply, type: 'TXT', value };
}

/** K29: a key found by probing whose selector looks like the missing one. Numbered siblings are no slip. */
export function lookalike(missing: AssessedSelector, all: readonly AssessedSelector[]): AssessedSelector | null {
  const letters = (text: string): string => text.replace(/\d/gu, '');
  const near = all.find(
    ({ selector, isNamed, state }) =>
      !isNamed &&
      state === 'key' &&
      selector.length >= 4 &&
      letters(selector) !== letters(missing.selector) &&
      editDistance(selector, missing.selector) <= 2,
  );
  return near ?? null;
}

/** K26: addresses stand at the selector itself, and no wildcard made them. */
export function flattenedReplies({ name, around }: AssessedSelector): readonly DnsReply[] {
  const addresses = around.filter(
    ({ question, outcome }) => (question.type === 'A' || question.type === 'AAAA') && outcome === 'answer',
  );
  const elsewhere = addresses.filter(({ question }) => question.name !== name).map(addressesOf);
  return addresses.filter((reply) => reply.question.name === name && !elsewhere.includes(addressesOf(reply)));
}

function addressesOf(reply: DnsReply): string {
  const addresses = reply.records.flatMap((record) => ('address' in record ? [record.address] : []));
  return addresses.toSorted().join(' ');
}

/** True where one of the above explains the miss. */
export function isAstray(selector: AssessedSelector): boolean {
  return doubledName(selector) !== null || brokenName(selector) !== null || flattenedReplies(selector).length > 0;
}

/** K24: the first target of the chain ends in the domain itself, which a DNS panel appended to it. */
export function appendedTarget({ reply, domain }: AssessedSelector): DnsName | null {
  const target = reply.chain[0];
  if (target === undefined || !isWithin(target, domain) || target === domain) return null;
  const meant = target.slice(0, -(domain.length + 1));
  return /\.[a-z]{2,}$/u.test(meant) ? meant : null;
}

/** The CNAME that stands at the selector itself, if one was answered. */
export function aliasReply({ name, around }: AssessedSelector): DnsReply | null {
  return (
    around.find(
      ({ question, outcome }) => question.name === name && question.type === 'CNAME' && outcome === 'answer',
    ) ?? null
  );
}
