// Addresses as they are typed and pasted: split, told apart from broken ones, and a name beside one.

const separators = new Set([',', ';']);

/** Of a paste with many; commas in quotes and in angle brackets separate nothing, and a line ends what was left open. */
export function splitAddresses(text: string): readonly string[] {
  return text
    .split(/[\r\n\t]+/u)
    .flatMap(splitLine)
    .flatMap(splitBlanks)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function splitLine(line: string): readonly string[] {
  // A quotation mark that is never closed quotes nothing.
  const canQuote = line.split('"').length % 2 === 1;
  const pieces: string[] = [];
  let [from, isQuoted, isInBrackets] = [0, false, false];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (isQuoted && character === '\\') at += 1;
    else if (character === '"' && canQuote) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '<') isInBrackets = true;
    else if (character === '>') isInBrackets = false;
    else if (separators.has(character) && !isInBrackets) {
      pieces.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, line.slice(from)];
}

/** Bare addresses with nothing but blanks between them. */
function splitBlanks(piece: string): readonly string[] {
  const words = piece.trim().split(/\s+/u);
  const areBare = words.length > 1 && words.every((word) => /^[^\s@<>"]+@[^\s@<>"]+$/u.test(word));
  return areBare ? words : [piece];
}

export type Mailbox = { readonly name: string; readonly address: string };

export function readMailbox(text: string): Mailbox {
  const open = text.lastIndexOf('<');
  const end = text.trimEnd();
  const inner = end.slice(open + 1, -1);
  if (open === -1 || !end.endsWith('>') || inner.includes('>')) return { name: '', address: text };
  const name = text.slice(0, open).trim();
  const isQuoted = name.length > 1 && name.startsWith('"') && name.endsWith('"');
  return { name: isQuoted ? name.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : name, address: inner };
}

/** Letters, digits, the marks of an atom (RFC 5322 3.2.3), blanks, and what is beyond ASCII; all else is quoted. */
const plainName = /^[\w!#$%&'*+/=?^`{|}~ \u0080-\u{10FFFF}-]+$/u;

export function printMailbox({ name, address }: Mailbox): string {
  if (name === '') return address;
  const isPlain = plainName.test(name) && name === name.trim() && !name.includes('  ');
  const word = isPlain ? name : `"${name.replaceAll(/["\\]/gu, '\\$&')}"`;
  return `${word} <${address}>`;
}

const addressFaults = ['bracket', 'no-at', 'many-ats', 'no-local', 'no-domain', 'space', 'domain'] as const;
export type AddressFault = (typeof addressFaults)[number];

/** Why no mail can be sent there, as far as its form tells; template tags are filled in later. */
export function faultOfAddress(text: string): AddressFault | null {
  if (text.includes('{{')) return null;
  const { address } = readMailbox(text);
  const spec = address.trim();
  if (/[<>]/u.test(spec)) return 'bracket';
  const at = spec.lastIndexOf('@');
  if (at === -1) return 'no-at';
  const [local, domain] = [spec.slice(0, at), spec.slice(at + 1)];
  const isQuoted = local.length > 1 && local.startsWith('"') && local.endsWith('"');
  if (local === '') return 'no-local';
  if (domain === '') return 'no-domain';
  if (!isQuoted && local.includes('@')) return 'many-ats';
  if (/\s/u.test(domain) || (!isQuoted && /\s/u.test(local))) return 'space';
  return isDomain(domain) ? null : 'domain';
}

const labelRule = /^[\p{L}\p{N}\p{M}-]+$/u;

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return (
    labels.length > 1 && labels.every((label) => label.length < 64 && labelRule.test(label) && !/^-|-$/u.test(label))
  );
}
