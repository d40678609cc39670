// Signs mail with DKIM (RFC 6376) and seals it with ARC (RFC 8617): rsa-sha256, relaxed/relaxed.
import { createHash, type KeyObject, sign } from 'node:crypto';
import { below, type Header, type Mail } from './mail-text.ts';

export type Signer = { readonly domain: string; readonly selector: string; readonly privateKey: KeyObject };

type Signing = { readonly signed: readonly string[]; readonly atMs: number };

export function withDkim(mail: Mail, signer: Signer, signing: Signing): Mail {
  return below(mail, messageSignature(mail, { ...signer, ...signing, name: 'DKIM-Signature', begin: 'v=1' }));
}

type Sealing = Signing & {
  /** What the sealer found: the content of an Authentication-Results header. */
  readonly results: string;
};

/** The first set of a chain. */
export function withArc(mail: Mail, signer: Signer, { signed, atMs, results }: Sealing): Mail {
  const found: Header = ['ARC-Authentication-Results', `i=1; ${results}`];
  const over = messageSignature(mail, { ...signer, signed, atMs, name: 'ARC-Message-Signature', begin: 'i=1' });
  const tags = [`i=1; a=rsa-sha256; cv=none; d=${signer.domain}; s=${signer.selector};`, `t=${seconds(atMs)}; b=`];
  // RFC 8617 5.1.1: the set itself is all that is sealed.
  const seal = completed(['ARC-Seal', tags.join('\r\n\t')], [found, over], signer.privateKey);
  return below(mail, seal, over, found);
}

type Making = Signer & Signing & { readonly name: string; readonly begin: string };

function messageSignature({ headers, body }: Mail, making: Making): Header {
  const { name, begin, domain, selector, privateKey, signed, atMs } = making;
  const tags = [
    `${begin}; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector}; t=${seconds(atMs)};`,
    `h=${signed.join(':')};`,
    `bh=${createHash('sha256').update(relaxedBody(body)).digest('base64')};`,
    'b=',
  ];
  return completed([name, tags.join('\r\n\t')], pick(headers, signed), privateKey);
}

const seconds = (atMs: number): number => Math.floor(atMs / 1000);

/** RFC 6376 5.4.2: of several headers of one name the lowest comes first. */
function pick(headers: readonly Header[], names: readonly string[]): readonly Header[] {
  const rest = headers.toReversed();
  return names.flatMap((name) => {
    const at = rest.findIndex(([other]) => other.toLowerCase() === name.toLowerCase());
    return at === -1 ? [] : rest.splice(at, 1);
  });
}

/** RFC 6376 3.7: the header is signed too, its signature left empty and without its line break. */
function completed([name, value]: Header, signed: readonly Header[], privateKey: KeyObject): Header {
  const text = [...signed, [name, value] as const].map(relaxedHeader).join('\r\n');
  const signature = sign('sha256', Buffer.from(text), privateKey).toString('base64');
  return [name, `${value}${(signature.match(/.{1,72}/gu) ?? []).join('\r\n\t ')}`];
}

/** RFC 6376 3.4.2 */
function relaxedHeader([name, value]: Header): string {
  const unfolded = value.replaceAll('\r\n', '').replace(/[ \t]+/gu, ' ');
  return `${name.toLowerCase()}:${unfolded.trim()}`;
}

/** RFC 6376 3.4.4 */
function relaxedBody(body: string): string {
  const relaxed = body.split('\r\n').map((line) => line.replace(/[ \t]+/gu, ' ').replace(/ $/u, ''));
  while (relaxed.at(-1) === '') relaxed.pop();
  return relaxed.map((line) => `${line}\r\n`).join('');
}
