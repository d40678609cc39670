// A signature as the report shows it: what it says of itself beside what became of it.
import type { SignatureCheck } from '../../../shared/message/mail-report.ts';
import type { SignatureReading } from '../../../shared/message/received-reading.ts';
import type { Checked } from './check-signature.ts';

type Place = { readonly index: number; readonly aligned: SignatureCheck['aligned'] };

/** More names of `h=` than any real message has are not shown. */
const maxNames = 200;

export function showSignature(reading: SignatureReading, checked: Checked, { index, aligned }: Place): SignatureCheck {
  const { domain, selector, algorithm, canonicalization, signedHeaders, bodyHash } = reading;
  const { signedAtMs, expiresAtMs, signedBytes, unsignedBytes, changedHeaders } = reading;
  return {
    index,
    domain,
    selector,
    algorithm,
    canonicalization,
    aligned,
    signedHeaders: signedHeaders.slice(0, maxNames),
    bodyHash,
    signedAtMs,
    expiresAtMs,
    signedBytes,
    unsignedBytes: Math.max(0, unsignedBytes),
    changedHeaders: changedHeaders?.slice(0, maxNames) ?? null,
    ...checked,
  };
}
