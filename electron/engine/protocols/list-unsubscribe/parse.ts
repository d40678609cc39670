// The value of List-Unsubscribe: addresses in angle brackets, apart at commas, with comments between them (RFC 2369 2).

export const listFaults = ['no-address', 'no-brackets', 'unclosed', 'empty', 'no-comma', 'not-an-address'] as const;
export type ListFault = (typeof listFaults)[number];

export type ListAddress = {
  /** As it stands between the brackets, blanks inside taken out (RFC 2369 2). */
  readonly uri: string;
  /** Lower case; null where there is none. */
  readonly scheme: string | null;
};

export type ParsedListUnsubscribe = {
  readonly addresses: readonly ListAddress[];
  /** Each kind once, at its first place. */
  readonly faults: readonly { readonly fault: ListFault; readonly text: string }[];
};

type Found = { readonly addresses: ListAddress[]; readonly faults: Map<ListFault, string> };

export function parseListUnsubscribe(value: string): ParsedListUnsubscribe {
  const found: Found = { addresses: [], faults: new Map() };
  let [at, wantsComma] = [0, false];
  while (at < value.length) {
    const character = value[at] ?? '';
    const end = endOf(value, at);
    const text = value.slice(at, end);
    if (character === ',') wantsComma = false;
    else if (character === '<') {
      if (wantsComma) note(found, 'no-comma', text);
      takeAddress(found, text);
      wantsComma = true;
    } else if (character !== '(' && text.trim() !== '') note(found, 'no-brackets', text.trim());
    at = end;
  }
  if (found.addresses.length === 0 && found.faults.size === 0) note(found, 'no-address', value);
  return { addresses: found.addresses, faults: [...found.faults].map(([fault, text]) => ({ fault, text })) };
}

/** Behind the bracketed address, the comment, the comma, or the text up to the next of these. */
function endOf(value: string, at: number): number {
  const character = value[at];
  if (character === ',') return at + 1;
  const close = character === '<' ? '>' : character === '(' ? ')' : null;
  if (close !== null) {
    const end = value.indexOf(close, at);
    return end < 0 ? value.length : end + 1;
  }
  for (let end = at + 1; end < value.length; end += 1) if (',<('.includes(value[end] ?? '')) return end;
  return value.length;
}

function takeAddress(found: Found, text: string): void {
  if (!text.endsWith('>')) return note(found, 'unclosed', text);
  const uri = text.slice(1, -1).replace(/\s+/gu, '');
  if (uri === '') return note(found, 'empty', text);
  const scheme = /^([a-z][a-z\d+.-]{0,30}):/iu.exec(uri)?.[1]?.toLowerCase() ?? null;
  if (scheme === null) note(found, 'not-an-address', text);
  found.addresses.push({ uri, scheme });
}

function note({ faults }: Found, fault: ListFault, text: string): void {
  if (!faults.has(fault)) faults.set(fault, text);
}
