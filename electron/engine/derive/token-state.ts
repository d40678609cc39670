// What one server holds for one DKIM token: the record that SES asked for, or what stands there in its place.
import type { TokenAnswers, TokenReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, isKnown, txtValues } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { TokenState } from '../../../shared/token-matrix.ts';
import { parseKeyRecord } from '../protocols/dkim/parse.ts';
import { pastedTarget } from '../protocols/dkim/pasted-target.ts';
import { dkimZoneRegion, isDkimZone, regionalDkimZone, sharedDkimZone } from '../protocols/ses/dkim-zone.ts';
import { editDistance } from '../protocols/text/edit-distance.ts';
import { type ByodkimFault, byodkimKey } from './byodkim-key.ts';

/** What makes two cells of one state read differently. */
export type TokenTurn =
  /** The CNAME leads to SES's target through another name. */
  | { readonly kind: 'detour' }
  /** The region whose zone it is; null for the zone that most regions share. */
  | { readonly kind: 'zone'; readonly region: string | null }
  /** The target of another token of the same identity. */
  | { readonly kind: 'other-token' }
  /** The domain was appended to the target. */
  | { readonly kind: 'appended' }
  /** The key itself stands in TXT. */
  | { readonly kind: 'key-in-txt' }
  | { readonly kind: 'byodkim'; readonly fault: ByodkimFault }
  /** At an authoritative server: the alias leads to where this server does not know. */
  | { readonly kind: 'elsewhere' };

export type TokenReading = {
  readonly state: TokenState;
  readonly turn: TokenTurn | null;
  readonly found: string | null;
  /** The reply that decides, last. */
  readonly evidence: readonly DnsReply[];
};

export function tokenState(identity: SesIdentity, token: TokenReplies, answers: TokenAnswers): TokenReading {
  const { record } = answers;
  if (!isKnown(record)) return { state: 'unknown', turn: null, found: null, evidence: [record] };
  const { expected } = token;
  if (expected === null) return keyState(token, answers);
  const alias = aliasIn(record, token.name);
  return alias === null
    ? (misplacedState(token, answers) ?? { state: 'absent', turn: null, found: null, evidence: [record] })
    : { ...targetState(identity, { ...token, expected }, alias), found: alias, evidence: [record] };
}

function aliasIn(reply: DnsReply, name: DnsName): DnsName | null {
  const alias = reply.records.find((record) => record.type === 'CNAME' && record.name === name);
  return alias?.type === 'CNAME' ? alias.target : null;
}

type AliasToken = TokenReplies & { readonly expected: DnsName };

function targetState(
  identity: SesIdentity,
  { token, expected, key }: AliasToken,
  target: DnsName,
): Pick<TokenReading, 'state' | 'turn'> {
  if (acceptedTargets(identity, token, expected).includes(target)) return { state: 'right', turn: null };
  if (key.chain[0] === target && key.chain.includes(expected)) return { state: 'right', turn: { kind: 'detour' } };
  const { label, zone } = split(target);
  if (isDkimZone(zone) && zone !== split(expected).zone && editDistance(label, token) <= 2)
    return { state: 'wrong-region', turn: { kind: 'zone', region: dkimZoneRegion(zone) } };
  if (editDistance(target, expected) <= 2) return { state: 'mistyped', turn: null };
  if (target.startsWith(`${expected}.`)) return { state: 'wrong-target', turn: { kind: 'appended' } };
  const isOther = isDkimZone(zone) && identity.dkim.tokens.includes(label);
  return { state: 'wrong-target', turn: isOther ? { kind: 'other-token' } : null };
}

/** Where SES does not tell its zone, the shared one and the region's own are both believed. */
function acceptedTargets({ dkim, region }: SesIdentity, token: string, expected: DnsName): readonly DnsName[] {
  if (dkim.signingHostedZone !== null) return [expected];
  return [expected, `${token}.${sharedDkimZone}`, `${token}.${regionalDkimZone(region)}`];
}

function split(name: DnsName): { readonly label: string; readonly zone: DnsName } {
  const dot = name.indexOf('.');
  return { label: name.slice(0, dot), zone: name.slice(dot + 1) };
}

/** Where the record went instead of standing at its name as a CNAME (K26 to K29). */
function misplacedState(token: TokenReplies, { record, around }: TokenAnswers): TokenReading | null {
  const at = around.filter(({ question, outcome }) => question.name === token.name && outcome === 'answer');
  for (const reply of at) {
    if (reply.question.type !== 'TXT') continue;
    const pasted = txtValues(reply).find((text) => /\.amazonses\.com(\.|$)/u.test(pastedTarget(text) ?? ''));
    if (pasted !== undefined) return { state: 'in-txt', turn: null, found: pasted, evidence: [record, reply] };
    const key = txtValues(reply).find((text) => parseKeyRecord(text).key.kind === 'rsa');
    if (key !== undefined)
      return { state: 'flattened', turn: { kind: 'key-in-txt' }, found: key, evidence: [record, reply] };
  }
  const flat = at.find((reply) => isAddress(reply) && !isFromWildcard(reply, around, token.name));
  if (flat !== undefined) return { state: 'flattened', turn: null, found: addressesOf(flat), evidence: [record, flat] };
  return elsewhereState(token, { record, around });
}

/** The panel appended the zone to the name, or would not take the underscore or the dot before it. */
function elsewhereState(
  { name, token, expected }: TokenReplies,
  { record, around }: Pick<TokenAnswers, 'record' | 'around'>,
): TokenReading | null {
  const holds = (reply: DnsReply): string | null => {
    const alias = aliasIn(reply, reply.question.name);
    if (alias !== null) return expected === null || /amazonses\.com/u.test(alias) ? alias : null;
    return expected === null && byodkimKey(reply) !== null ? (txtValues(reply)[0] ?? null) : null;
  };
  for (const reply of around) {
    const there = reply.question.name;
    const isDoubled = there.startsWith(`${name}.`);
    const isStripped = there.startsWith(`${token}.domainkey.`) || there.startsWith(`${token}_domainkey.`);
    const found = isDoubled || isStripped ? holds(reply) : null;
    if (found !== null) {
      const state = isDoubled ? 'name-doubled' : 'underscore-lost';
      return { state, turn: null, found, evidence: [record, reply] };
    }
  }
  return null;
}

function isAddress({ question }: DnsReply): boolean {
  return question.type === 'A' || question.type === 'AAAA';
}

/** RFC 4592 2.2.1: a wildcard answers the same at a name that nobody made. */
function isFromWildcard(reply: DnsReply, around: readonly DnsReply[], name: DnsName): boolean {
  return around.some(
    (other) =>
      other.question.type === reply.question.type &&
      other.question.name !== name &&
      other.outcome === 'answer' &&
      addressesOf(other) === addressesOf(reply),
  );
}

function addressesOf({ records }: DnsReply): string {
  const addresses = records.flatMap((record) => ('address' in record ? [record.address] : []));
  return addresses.toSorted().join(', ');
}

function keyState(token: TokenReplies, answers: TokenAnswers): TokenReading {
  const { record, server } = answers;
  const key = byodkimKey(record);
  const evidence = [record];
  if (key !== null) {
    const found = key.reading.text;
    if (key.fault === null) return { state: 'right', turn: null, found, evidence };
    const state = key.fault === 'spaces' ? 'mistyped' : 'wrong-target';
    return { state, turn: { kind: 'byodkim', fault: key.fault }, found, evidence };
  }
  // An alias may lead out of the zone: a server that does not recurse cannot say what is there.
  if (server !== null && record.chain.length > 0)
    return { state: 'unknown', turn: { kind: 'elsewhere' }, found: record.chain.at(-1) ?? null, evidence };
  return elsewhereState(token, answers) ?? { state: 'absent', turn: null, found: null, evidence };
}
