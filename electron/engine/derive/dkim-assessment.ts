// What is known of every DKIM selector of a domain, read once for all audits that ask.
import type { DnsReplies, SelectorReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, isKnown, txtValues } from '../../../shared/dns.ts';
import { parseKeyRecord } from '../protocols/dkim/parse.ts';
import { pastedTarget } from '../protocols/dkim/pasted-target.ts';
import type { KeyFault, KeyReading } from '../protocols/dkim/types.ts';
import { findWeakness } from '../protocols/dkim/weakness.ts';

export type SelectorState =
  /** It could not be asked. */
  | 'unknown'
  /** No TXT and no CNAME. */
  | 'missing'
  /** A CNAME that ends nowhere, in a loop, or after more than eight steps. */
  | 'broken-chain'
  /** TXT that is no key record. */
  | 'foreign'
  | 'key';

/**
 * From best to worst: `sound` RSA of 2048 bits or more, or Ed25519; `legacy` RSA from 1024 bits; `short` RSA below
 * that, or breakable in another way; `unusable` no verifier can or may use it; `revoked` withdrawn on purpose.
 */
export type KeyRank = 'sound' | 'legacy' | 'short' | 'unusable' | 'revoked';

export type AssessedSelector = {
  readonly selector: string;
  /** By the user or a message header: mail is signed with it. The others were found by probing. */
  readonly isNamed: boolean;
  readonly name: DnsName;
  readonly domain: DnsName;
  readonly reply: DnsReply;
  readonly around: DnsReplies;
  readonly state: SelectorState;
  /** Every TXT record at the selector. */
  readonly records: readonly KeyReading[];
  /** The one that verifiers can be expected to read: the first that holds `p=`, otherwise the first. */
  readonly record: KeyReading | null;
  readonly rank: KeyRank | null;
  /** Found by probing, and a better key stands at another selector: most likely nobody signs with it any more. */
  readonly isLeftover: boolean;
};

export type DkimAssessment = {
  readonly selectors: readonly AssessedSelector[];
  /** Selectors with a key that can be used. */
  readonly usableCount: number;
  /** The longest usable RSA key. */
  readonly bestRsaBits: number | null;
  readonly hasEd25519: boolean;
};

const assessments = new WeakMap<readonly SelectorReplies[], DkimAssessment>();

export function assessDkim(replies: readonly SelectorReplies[]): DkimAssessment {
  const before = assessments.get(replies);
  if (before !== undefined) return before;
  const assessment = assess(replies);
  assessments.set(replies, assessment);
  return assessment;
}

function assess(replies: readonly SelectorReplies[]): DkimAssessment {
  const read = replies
    .map(readSelector)
    // What a probe finds is worth telling only where it was meant for DKIM.
    .filter(({ isNamed, state, records }) => isNamed || state !== 'foreign' || records.some(isPasted));
  const selectors = read.map((selector) => ({ ...selector, isLeftover: isOutdone(selector, read) }));
  const usable = selectors.filter(({ rank }) => rank === 'sound' || rank === 'legacy' || rank === 'short');
  const bits = usable.flatMap(({ record }) => (record?.key.kind === 'rsa' ? [record.key.bits] : []));
  return {
    selectors,
    usableCount: usable.length,
    bestRsaBits: bits.length === 0 ? null : Math.max(...bits),
    hasEd25519: usable.some(({ record }) => record?.key.kind === 'ed25519'),
  };
}

function readSelector({ selector, how, txt, around }: SelectorReplies): Omit<AssessedSelector, 'isLeftover'> {
  const records = txtValues(txt).map((text) => parseKeyRecord(text));
  const record = records.find(({ fields }) => fields.publicKey !== null) ?? records[0] ?? null;
  const state = stateOf(txt, records);
  const name = txt.question.name;
  return {
    selector,
    isNamed: how !== 'probe',
    name,
    domain: name.slice(`${selector}._domainkey.`.length),
    reply: txt,
    around,
    state,
    records,
    record,
    rank: state === 'key' && record !== null ? rankOf(record) : null,
  };
}

function stateOf(txt: DnsReply, records: readonly KeyReading[]): SelectorState {
  if (txt.outcome === 'chain-loop' || txt.outcome === 'chain-too-long') return 'broken-chain';
  if (!isKnown(txt)) return 'unknown';
  if (txt.outcome !== 'answer' || records.length === 0) return txt.chain.length > 0 ? 'broken-chain' : 'missing';
  return records.some(isMeantAsKey) ? 'key' : 'foreign';
}

/** A DKIM version or any of the tags that only key records have. */
function isMeantAsKey({ fields, tags }: KeyReading): boolean {
  if (fields.publicKey !== null || /^dkim/iu.test(fields.version ?? '')) return true;
  return fields.version === null && tags.some(({ name }) => /^[kp]$/iu.test(name));
}

function isPasted({ text }: KeyReading): boolean {
  return pastedTarget(text) !== null;
}

/** Faults with which a verifier drops the record or may not use it for mail (RFC 6376 3.2, 3.6.1, 6.1.2). */
const fatal: ReadonlySet<KeyFault['kind']> = new Set([
  'no-equals',
  'bad-name',
  'duplicate',
  'stray-mark',
  'version-wrong',
  'version-late',
  'key-type-unknown',
  'key-absent',
  'key-text',
  'service-not-mail',
  'hash-missing',
]);

function rankOf({ key, faults }: KeyReading): KeyRank {
  if (key.kind === 'revoked') return 'revoked';
  if (faults.some(({ kind }) => fatal.has(kind))) return 'unusable';
  if (key.kind === 'ed25519') return key.form === 'raw' ? 'sound' : 'unusable';
  if (key.kind !== 'rsa') return 'unusable';
  if (key.bits < 1024 || findWeakness(key) !== null) return 'short';
  return key.bits < 2048 ? 'legacy' : 'sound';
}

const ranks: readonly KeyRank[] = ['revoked', 'unusable', 'short', 'legacy', 'sound'];

function isOutdone(selector: Omit<AssessedSelector, 'isLeftover'>, all: readonly (typeof selector)[]): boolean {
  const { rank, isNamed } = selector;
  if (isNamed || rank === null || rank === 'revoked') return false;
  return all.some((other) => other.rank !== null && ranks.indexOf(other.rank) > ranks.indexOf(rank));
}
