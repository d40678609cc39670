// Reads the ARC sets of a message: what each seals, signs and claims (RFC 8617).
import type { ArcReading, ArcSetReading } from '../../../../shared/message/received-reading.ts';
import { withoutInstance } from '../../protocols/authentication-results/parse.ts';
import { arcHeaders, type ArcSet, collectArcSets } from '../../protocols/arc/collect-sets.ts';
import { canonicalHeader, canonicalSignature } from '../../protocols/dkim/canonicalize-header.ts';
import { bytesOf, type HeaderField, valueOf } from '../../protocols/dkim/header-fields.ts';
import { readSignature, type Signing } from './read-signatures.ts';

const maxClaimsLength = 4_000;

export function readArc(fields: readonly HeaderField[], signing: Signing): ArcReading {
  const { sets, fault } = collectArcSets(fields);
  return { sets: sets.map((set, at) => readSet(set, sets.slice(0, at), signing)), fault };
}

function readSet(set: ArcSet, before: readonly ArcSet[], signing: Signing): ArcSetReading {
  const seal = set['arc-seal'];
  return {
    instance: set.instance,
    chainValidation: /(?:^|;)\s*cv\s*=\s*([a-z]{1,10})/iu.exec(valueOf(seal))?.[1]?.toLowerCase() ?? null,
    seal: readSignature(seal, 'arc-seal', { ...signing, data: sealedData(set, before) }),
    messageSignature: readSignature(set['arc-message-signature'], 'arc-message-signature', signing),
    claims: withoutInstance(valueOf(set['arc-authentication-results'])).slice(0, maxClaimsLength),
  };
}

/** RFC 8617 5.1.1: all sets before it and its own, in order, relaxed, the seal itself last. */
function sealedData(set: ArcSet, before: readonly ArcSet[]): Uint8Array {
  const whole = before.flatMap((one) => arcHeaders.map((name) => canonicalHeader(one[name].raw, 'relaxed')));
  const own = [set['arc-authentication-results'], set['arc-message-signature']];
  const rest = own.map(({ raw }) => canonicalHeader(raw, 'relaxed'));
  return bytesOf([...whole, ...rest, canonicalSignature(set['arc-seal'], 'relaxed')].join(''));
}
