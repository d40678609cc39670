// The keys that DNS holds for a signature, or why none of them can be used (RFC 6376 6.1.2).
import { type DnsReply, isKnown, txtValues } from '../../../../shared/dns.ts';
import type { DkimCause } from '../../../../shared/message/mail-report.ts';
import type { SignatureReading } from '../../../../shared/message/received-reading.ts';
import type { Text } from '../../../../shared/text.ts';
import { readBase64 } from './base64.ts';
import { parseKeyRecord } from './parse.ts';
import type { KeyReading } from './types.ts';

export type UsableKey = { readonly publicKey: Uint8Array; readonly testing: boolean };

export type FoundKeys =
  | { readonly ok: true; readonly keys: readonly UsableKey[] }
  | { readonly ok: false; readonly cause: DkimCause; readonly says: Text };

/** RFC 6376 3.6.2.2 leaves several records open; a few are tried. */
const maxRecords = 4;

type Asking = Pick<SignatureReading, 'kind' | 'digest' | 'agentDomain' | 'domain'>;

export function usableKeys(reply: DnsReply, signature: Asking): FoundKeys {
  const { name } = reply.question;
  if (!isKnown(reply)) return refused('key-unreachable', sayUnreachable(name, reply.rcode ?? reply.outcome));
  const records = txtValues(reply).map(parseKeyRecord);
  const keys = records.filter(({ tags }) => tags.some((tag) => tag.name === 'p')).slice(0, maxRecords);
  if (keys.length === 0) {
    return refused('key-missing', records.length === 0 ? sayMissing(name) : sayNoKey(name));
  }
  const read = keys.map((key) => readKey(name, key, signature));
  const good = read.flatMap((key) => (key.ok ? key.keys : []));
  const [first] = read;
  return good.length > 0 || first === undefined ? { ok: true, keys: good } : first;
}

function readKey(name: string, { fields, faults, key }: KeyReading, signature: Asking): FoundKeys {
  if (key.kind === 'revoked') return refused('key-revoked', sayRevoked(name));
  const has = (list: readonly string[] | null, ...words: readonly string[]): boolean =>
    list === null || list.some((word) => words.includes(word.toLowerCase()));
  if (fields.version !== null && fields.version !== 'DKIM1') return refused('key-broken', sayBroken(name, 'v='));
  if (faults.some(({ kind }) => kind === 'duplicate')) return refused('key-broken', sayTwice(name));
  if ((fields.keyType ?? 'rsa').toLowerCase() !== signature.kind) return refused('key-refuses', sayRefuses(name, 'k='));
  if (!has(fields.hashes, signature.digest ?? '')) return refused('key-refuses', sayRefuses(name, 'h='));
  if (!has(fields.services, '*', 'email')) return refused('key-refuses', sayRefuses(name, 's='));
  const flags = (fields.flags ?? []).map((flag) => flag.toLowerCase());
  // RFC 6376 3.6.1 `t=s`: the domain of i= is that of d=, nothing below it.
  if (flags.includes('s') && signature.agentDomain !== signature.domain)
    return refused('key-refuses', sayRefuses(name, 't=s'));
  const bytes = key.kind === 'rsa' || key.kind === 'ed25519' ? readBase64(fields.publicKey ?? '').bytes : null;
  if (bytes === null) return refused('key-broken', sayBroken(name, 'p='));
  const publicKey = key.kind === 'ed25519' ? key.bytes : bytes;
  return { ok: true, keys: [{ publicKey, testing: flags.includes('y') }] };
}

function refused(cause: DkimCause, says: Text): FoundKeys {
  return { ok: false, cause, says };
}

function sayUnreachable(name: string, how: string): Text {
  return {
    en: `The key at ${name} could not be fetched (${how}), so the signature could not be checked. Try again later.`,
    ja: `${name} の鍵を問い合わせられなかったため（${how}）、署名を確認できません。時間をおいてもう一度お試しください。`,
  };
}

function sayMissing(name: string): Text {
  return {
    en: `There is no key at ${name}. It may have been removed since.`,
    ja: `${name} に鍵がありません。送信後に削除された可能性もあります。`,
  };
}

function sayNoKey(name: string): Text {
  return {
    en: `The record at ${name} is not a DKIM key record.`,
    ja: `${name} にあるのは DKIM の鍵レコードではありません。`,
  };
}

function sayRevoked(name: string): Text {
  return {
    en: `The key at ${name} was revoked: its p= is empty.`,
    ja: `${name} の鍵は失効しています（p= が空です）。`,
  };
}

function sayTwice(name: string): Text {
  return {
    en: `The key record at ${name} has a repeated tag, so it is invalid.`,
    ja: `${name} の鍵レコードに重複したタグがあるため、無効です。`,
  };
}

function sayBroken(name: string, tag: string): Text {
  return {
    en: `The key record at ${name} cannot be used: ${tag} is invalid.`,
    ja: `${name} の鍵レコードは使えません（${tag} が不正です）。`,
  };
}

function sayRefuses(name: string, tag: string): Text {
  return {
    en: `The key at ${name} is not for this signature: its ${tag} does not match.`,
    ja: `${name} の鍵はこの署名には使えません（${tag} が一致しません）。`,
  };
}
