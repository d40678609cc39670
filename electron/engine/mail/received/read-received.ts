// Reads a received message: its parts, how it came, what its signatures signed, and what others wrote about it.
import type { StartDigest } from '../../../../shared/message/digest.ts';
import type { ReceivedReading } from '../../../../shared/message/received-reading.ts';
import { parseAuthenticationResults } from '../../protocols/authentication-results/parse.ts';
import { indexFields } from '../../protocols/dkim/canonicalize-header.ts';
import { type HeaderField, splitMessage, valueOf } from '../../protocols/dkim/header-fields.ts';
import { decodeWords } from '../../protocols/mime/encoded-words.ts';
import { parseMime } from '../../protocols/mime/parse.ts';
import { parseDate } from '../../protocols/mime/parse-date.ts';
import { authorDomains } from './author-domains.ts';
import { readArc } from './read-arc.ts';
import { readPath } from './read-path.ts';
import { openSigning, readSignature } from './read-signatures.ts';

/** RFC 6376 6.1 leaves the bound to the verifier; each costs a question to DNS. */
const maxSignatures = 20;
const maxClaims = 100;
const maxShownLength = 2_000;

export function readReceived(bytes: Uint8Array, startDigest: StartDigest): ReceivedReading {
  const { fields, body } = splitMessage(bytes);
  const index = indexFields(fields);
  const signing = openSigning(index, body, startDigest);
  const signatures = index.get('dkim-signature') ?? [];
  const path = readPath(fields);
  const texts = textsOf(fields);
  return {
    structure: parseMime(bytes),
    ...texts,
    dateMs: dateOf(fields),
    receivedAtMs: path.hops.at(-1)?.atMs ?? null,
    ...path,
    signatures: signatures.slice(0, maxSignatures).map((field) => readSignature(field, 'dkim-signature', signing)),
    signaturesLeftOut: Math.max(0, signatures.length - maxSignatures),
    arc: readArc(fields, signing),
    claims: (index.get('authentication-results') ?? [])
      .slice(0, maxClaims)
      .flatMap((field) => parseAuthenticationResults(valueOf(field)))
      .slice(0, maxClaims),
  };
}

function textsOf(fields: readonly HeaderField[]) {
  const all = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map((field) => valueOf(field));
  const shown = (name: string): string => decodeWords((all(name)[0] ?? '').slice(0, maxShownLength));
  const one = (name: string): string | null => all(name)[0]?.slice(0, maxShownLength) ?? null;
  const from = all('from');
  return {
    subject: shown('subject'),
    from: shown('from'),
    fromDomains: [...new Set(from.flatMap(authorDomains))],
    fromHeaders: from.length,
    to: shown('to'),
    messageId: one('message-id'),
    listUnsubscribe: one('list-unsubscribe'),
    listUnsubscribePost: one('list-unsubscribe-post'),
  };
}

function dateOf(fields: readonly HeaderField[]): number | null {
  const field = fields.find(({ name }) => name === 'date');
  return field === undefined ? null : parseDate(valueOf(field));
}
