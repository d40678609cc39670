// Reads an Authentication-Results header (RFC 8601 2.2), as far as real ones keep to the grammar.
import type { ClaimReading } from '../../../../shared/message/received-reading.ts';
import { parseClientIp, printIp } from '../spf/ip.ts';

const maxLength = 20_000;
const maxResults = 50;

export function parseAuthenticationResults(value: string): readonly ClaimReading[] {
  const [head = '', ...results] = piecesOf(value.slice(0, maxLength));
  // Exchange leaves the server out and begins with a result.
  const isServer = !/^[a-z0-9-]+(?:\/\d+)?\s?=/iu.test(head);
  const authservId = isServer ? (head.split(/\s/u)[0] ?? '') : '';
  return (isServer ? results : [head, ...results]).slice(0, maxResults).flatMap((piece) => {
    const read = readResult(piece);
    return read === null ? [] : [{ authservId, ...read }];
  });
}

/** RFC 8617 4.1.1: `i=1; ` stands before it. */
export function withoutInstance(value: string): string {
  return value.replace(/^\s*i\s*=\s*\d+\s*;/iu, '').trim();
}

/** Split at semicolons outside comments and quotes; comments are kept out, but for the address that Gmail tells in one. */
function piecesOf(value: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  let isQuoted = false;
  for (const character of value) {
    if (character === '"' && depth === 0) isQuoted = !isQuoted;
    if (!isQuoted && character === '(') depth += 1;
    if (depth === 0 && !isQuoted && character === ';') {
      pieces.push(piece.trim());
      piece = '';
    } else if (depth === 0) piece += character;
    if (!isQuoted && character === ')' && depth > 0) depth -= 1;
  }
  return [...pieces, piece.trim()];
}

function readResult(piece: string): Omit<ClaimReading, 'authservId'> | null {
  const [first, ...rest] = wordsOf(piece);
  // "none": nothing was checked.
  if (first === undefined || first.value === '' || first.name === '') return null;
  const reason = rest.find(({ name }) => name === 'reason')?.value ?? null;
  return {
    method: first.name.replace(/\/\d+$/u, ''),
    result: first.value.toLowerCase(),
    properties: rest.filter(({ name, value }) => name.includes('.') && value !== ''),
    reason,
  };
}

/** `name = value` pairs; a value may be quoted. */
function wordsOf(piece: string): readonly { readonly name: string; readonly value: string }[] {
  const tight = piece.replace(/\s+/gu, ' ').replace(/ ?= ?/gu, '=').slice(0, 4_000);
  // A word that is no pair is taken as well: else it would be begun with again at each of its letters.
  const words = tight.matchAll(/([^\s="]+)(?:=(?:"([^"]*)"|([^\s"]*)))?/gu);
  const pairs = [...words].filter(([, , quoted, plain]) => (quoted ?? plain) !== undefined);
  return pairs.slice(0, 40).map(([, name = '', quoted, plain = '']) => ({
    name: name.toLowerCase(),
    value: quoted ?? plain,
  }));
}

/** The address that a receiver says it got the mail from: `client-ip=`, `smtp.remote-ip=`, `policy.iprev=`, or in Gmail's words. */
export function clientIpIn(value: string): string | null {
  const found =
    /\b(?:client-ip|smtp\.remote-ip|policy\.iprev|sender ip is)\s{0,4}=?\s{0,4}"?\[?([0-9a-f.:]{3,45})/iu.exec(value) ??
    /\bdesignates? ([0-9a-f.:]{3,45}) as\b/iu.exec(value);
  const ip = parseClientIp((found?.[1] ?? '').replace(/[.:]$/u, ''));
  return ip === null ? null : printIp(ip);
}
