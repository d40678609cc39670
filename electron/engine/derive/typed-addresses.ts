// The bare addresses in a field as it was typed: names, brackets and comments' quotes taken off (RFC 5322 3.4).

/** Apart at commas outside of quotes and brackets; an address that is broken stays as it is. */
export function typedAddresses(typed: string): readonly string[] {
  return splitAtCommas(typed)
    .map(bareAddress)
    .filter((address) => address !== '');
}

/** `"Mia" <mia@example.com>` -> `mia@example.com` */
export function bareAddress(typed: string): string {
  const trimmed = typed.trim();
  const open = trimmed.lastIndexOf('<');
  return open >= 0 && trimmed.endsWith('>') ? trimmed.slice(open + 1, -1).trim() : trimmed;
}

function splitAtCommas(typed: string): readonly string[] {
  const parts: string[] = [];
  let [start, quoted, bracketed] = [0, false, false];
  for (let at = 0; at < typed.length; at += 1) {
    const character = typed[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '<' || character === '>')) bracketed = character === '<';
    else if (!quoted && !bracketed && character === ',') {
      parts.push(typed.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, typed.slice(start)];
}
