// Which questions a run of check_host is going to ask, as far as the known replies show: asked together, not in turn.
import type { DnsName, DnsQuestion } from '../../../../shared/dns.ts';
import { looksUp, maxLookups } from './evaluate.ts';
import { ptrNames } from './evaluate-names.ts';
import { reverseName } from './ip.ts';
import { expandMacros } from './macro.ts';
import { macroLetters, parseMacros } from './parse-macros.ts';
import { type ReplyIndex, replyTo } from './replies.ts';
import { readSpfRecord, spfRecords } from './select.ts';
import { checkedDomain, macroValues, type Sender } from './sender.ts';
import { targetName } from './target-name.ts';
import type { SpfTerm } from './types.ts';

type Foresight = {
  readonly sender: Sender;
  readonly replies: ReplyIndex;
  readonly questions: DnsQuestion[];
  /** Look-ups still allowed: nothing beyond the limit is asked ahead. */
  left: number;
};

export function foresee(sender: Sender, replies: ReplyIndex): readonly DnsQuestion[] {
  const foresight: Foresight = { sender, replies, questions: [], left: maxLookups };
  const domain = checkedDomain(sender.checked);
  if (domain !== null) foreseeDomain(foresight, domain);
  return foresight.questions;
}

function foreseeDomain(foresight: Foresight, domain: DnsName): void {
  const question = { name: domain, type: 'TXT' } as const;
  foresight.questions.push(question);
  const reply = replyTo(foresight.replies, question);
  const [record] = reply === undefined ? [] : spfRecords(reply);
  if (record === undefined) return;
  const { terms } = readSpfRecord(record);
  const end = terms.findIndex(({ kind }) => kind === 'all');
  const tested = end < 0 ? terms : terms.slice(0, end);
  const redirect = tested.filter(({ kind }) => kind === 'redirect');
  for (const term of [...tested.filter(({ kind }) => kind !== 'redirect'), ...redirect])
    foreseeTerm(foresight, domain, term);
}

function foreseeTerm(foresight: Foresight, domain: DnsName, term: SpfTerm): void {
  if (!looksUp(term.kind) || foresight.left === 0) return;
  foresight.left -= 1;
  const { sender, replies, questions } = foresight;
  const address = sender.ip.family === 4 ? 'A' : 'AAAA';
  if (term.kind === 'ptr' || usesValidatedName(term)) foreseeClientNames(foresight);
  const name = foreseenName(sender, domain, term);
  if (name === null) return;
  if (term.kind === 'include' || term.kind === 'redirect') {
    if (checkedDomain(name) !== null) foreseeDomain(foresight, name);
  } else if (term.kind === 'a') questions.push({ name, type: address });
  else if (term.kind === 'exists') questions.push({ name, type: 'A' });
  else if (term.kind === 'mx') {
    questions.push({ name, type: 'MX' });
    const hosts = replyTo(replies, { name, type: 'MX' })?.records ?? [];
    for (const host of hosts.slice(0, maxLookups))
      if (host.type === 'MX' && host.exchange !== '.') questions.push({ name: host.exchange, type: address });
  }
}

function foreseeClientNames({ sender, replies, questions }: Foresight): void {
  const question = { name: reverseName(sender.ip), type: 'PTR' } as const;
  questions.push(question);
  const reply = replyTo(replies, question);
  for (const name of reply === undefined ? [] : ptrNames(reply))
    questions.push({ name, type: sender.ip.family === 4 ? 'A' : 'AAAA' });
}

function usesValidatedName(term: SpfTerm): boolean {
  return 'domain' in term && term.domain !== null && macroLetters(term.domain).includes('p');
}

/** Null where the name is not known before the client's own names are. */
function foreseenName(sender: Sender, domain: DnsName, term: SpfTerm): DnsName | null {
  if (!('domain' in term) || term.kind === 'ptr' || usesValidatedName(term)) return null;
  if (term.domain === null) return domain;
  return targetName(expandMacros(parseMacros(term.domain, 'term').tokens, macroValues(sender, domain, 'unknown')));
}
