// Checks one signature with what DNS answered for its key (RFC 6376 6.1): the result, and in one sentence what broke.
import type { DnsReply } from '../../../shared/dns.ts';
import type { VerifySignature } from '../../../shared/message/digest.ts';
import type { DkimCause, SignatureCheck } from '../../../shared/message/mail-report.ts';
import type { SignatureReading } from '../../../shared/message/received-reading.ts';
import type { Text } from '../../../shared/text.ts';
import { usableKeys } from '../protocols/dkim/usable-keys.ts';
import { sayVerified } from './say-signature.ts';

export type Checked = Pick<SignatureCheck, 'result' | 'cause' | 'says' | 'keyBits' | 'testing'> & {
  readonly cause: DkimCause;
};

export type CheckWork = {
  /** The TXT answer at the selector; null where there is no name to ask. */
  readonly reply: DnsReply | null;
  readonly verify: VerifySignature;
  /** When it was received, else now. */
  readonly receivedAtMs: number;
  readonly nowMs: number;
};

/** RFC 8301 3.2 */
const minBits = 1024;

export function checkSignature(reading: SignatureReading, { reply, verify, receivedAtMs, nowMs }: CheckWork): Checked {
  if (reading.fault !== null) return ended('permerror', 'tags-broken', reading.fault);
  // RFC 6376 3.5 `x`: compared with when it was received, not with when somebody looks.
  if (reading.expiresAtMs !== null && reading.expiresAtMs < receivedAtMs)
    return ended('permerror', 'expired', sayVerified.expired(reading.expiresAtMs));
  if (reply === null) return ended('permerror', 'key-missing', sayVerified.keyMissing(reading));
  const found = usableKeys(reply, reading);
  if (!found.ok) return ended(found.cause === 'key-unreachable' ? 'temperror' : 'permerror', found.cause, found.says);
  let last: Checked | null = null;
  for (const { publicKey, testing } of found.keys) {
    last = checkWith(publicKey, reading, { verify, testing, nowMs });
    if (last.result === 'pass') return last;
  }
  return last ?? ended('permerror', 'key-missing', sayVerified.keyMissing(reading));
}

type KeyWork = { readonly verify: VerifySignature; readonly testing: boolean; readonly nowMs: number };

function checkWith(publicKey: Uint8Array, reading: SignatureReading, work: KeyWork): Checked {
  const { kind, digest, signature, signed: data, bodyHash } = reading;
  const { says, bits } = work.verify({ kind: kind ?? 'rsa', digest: digest ?? 'sha256', publicKey, signature, data });
  const about = { keyBits: bits, testing: work.testing };
  if (says === 'bad-key') return { ...ended('permerror', 'key-broken', sayVerified.keyBroken(reading)), ...about };
  if (bits !== null && bits < minBits) return { ...ended('policy', 'key-short', sayVerified.keyShort(bits)), ...about };
  // A seal has none (RFC 8617 4.1.3).
  const isBodyIntact = bodyHash.matches !== false;
  if (says === 'good' && isBodyIntact)
    return { ...ended('pass', 'verified', sayVerified.good(reading, work.nowMs)), ...about };
  const cause = says === 'good' ? 'body-changed' : isBodyIntact ? 'headers-changed' : 'both-changed';
  return { ...ended('fail', cause, sayVerified.changed(cause, reading)), ...about };
}

function ended(result: Checked['result'], cause: DkimCause, says: Text): Checked {
  return { result, cause, says, keyBits: null, testing: false };
}
