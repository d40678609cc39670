// Reads the headers that sign a message: their tags, the digest of the body beside `bh=`, and the bytes that were signed.
import type { StartDigest } from '../../../../shared/message/digest.ts';
import type { SignatureReading } from '../../../../shared/message/received-reading.ts';
import { printBase64 } from '../../protocols/dkim/base64.ts';
import { type DigestedBody, digestBody } from '../../protocols/dkim/canonicalize-body.ts';
import {
  canonicalHeader,
  type FieldIndex,
  signedData,
  signedFields,
} from '../../protocols/dkim/canonicalize-header.ts';
import { type HeaderField, valueOf } from '../../protocols/dkim/header-fields.ts';
import { parseSignature, type SignatureTags, type SigningHeader } from '../../protocols/dkim/parse-signature.ts';

export type Signing = {
  readonly index: FieldIndex;
  /** The same question about the body is answered from memory. */
  readonly digestOf: (tags: Pick<SignatureTags, 'bodyHow' | 'digest' | 'signedBytes'>) => DigestedBody;
};

export function openSigning(index: FieldIndex, body: Uint8Array, startDigest: StartDigest): Signing {
  const known = new Map<string, DigestedBody>();
  return {
    index,
    digestOf({ bodyHow, digest, signedBytes }) {
      const key = `${bodyHow} ${digest ?? 'sha256'} ${signedBytes ?? ''}`;
      const found =
        known.get(key) ?? digestBody(body, { how: bodyHow, limit: signedBytes }, startDigest(digest ?? 'sha256'));
      known.set(key, found);
      return found;
    },
  };
}

/** `data`: the signed bytes where they are not those of `h=`, as of a seal. */
export function readSignature(
  field: HeaderField,
  header: SigningHeader,
  { index, digestOf, data }: Signing & { readonly data?: Uint8Array },
): SignatureReading {
  const tags = parseSignature(valueOf(field), header);
  const isChecked = tags.fault === null;
  const body = isChecked && tags.bodyHash !== null ? digestOf(tags) : null;
  const found = body === null ? null : printBase64(body.hash);
  const unsignedBytes = body === null || tags.signedBytes === null ? 0 : body.canonicalBytes - tags.signedBytes;
  const signing = { names: tags.signedHeaders, how: tags.headerHow };
  return {
    domain: tags.domain,
    selector: tags.selector,
    algorithm: tags.algorithm,
    kind: tags.kind,
    digest: tags.digest,
    canonicalization: header === 'arc-seal' ? null : `${tags.headerHow}/${tags.bodyHow}`,
    agentDomain: tags.agentDomain,
    signedHeaders: tags.signedHeaders,
    signedAtMs: tags.signedAtMs,
    expiresAtMs: tags.expiresAtMs,
    signedBytes: tags.signedBytes,
    unsignedBytes,
    fault: tags.fault,
    bodyHash: {
      // RFC 6376 3.5 `l`: never larger than the body.
      matches: found === null ? null : found === tags.bodyHash && unsignedBytes >= 0,
      wanted: tags.bodyHash,
      found,
    },
    changedHeaders: tags.copied === null ? null : changedSince(tags.copied, tags.signedHeaders, index),
    signed: isChecked ? (data ?? signedData(field, signing, index)) : new Uint8Array(0),
    signature: tags.signature,
  };
}

type Copies = NonNullable<SignatureTags['copied']>;

/** The names in `h=` whose fields are not as they were copied into `z=`. */
function changedSince(copied: Copies, names: readonly string[], index: FieldIndex): readonly string[] {
  const bare = (text: string): string => text.replace(/\s/gu, '');
  const now = new Map(
    signedFields(names, index, null).map(({ name, raw }) => [
      `${name}:${bare(canonicalHeader(raw, 'relaxed')).slice(name.length + 1)}`,
      name,
    ]),
  );
  const changed = copied.filter(({ name, value }) => !now.has(`${name}:${bare(value)}`));
  return [...new Set(changed.map(({ name }) => name))];
}
