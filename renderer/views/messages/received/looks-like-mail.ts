// Whether a pasted text is the source of a message: it begins with headers, and some of them are those of mail.

const known =
  /^(received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|dkim-signature|arc-seal|authentication-results|x-[a-z0-9-]+)$/u;

/** Nothing is looked at beyond these. */
const lookedAtCharacters = 20_000;
const lookedAtLines = 60;

export function looksLikeMail(text: string): boolean {
  const lines = text
    .slice(0, lookedAtCharacters)
    .trimStart()
    .split(/\r\n|\r|\n/u, lookedAtLines);
  // The envelope line of an mbox (RFC 4155) stands before the headers.
  const from = lines[0]?.startsWith('From ') === true ? 1 : 0;
  const names: string[] = [];
  for (const line of lines.slice(from)) {
    if (line === '') break;
    // A folded line belongs to the header before it.
    if (line.startsWith(' ') || line.startsWith('\t')) continue;
    const name = nameOf(line);
    if (name === null) return false;
    names.push(name);
  }
  return names.length >= 2 && names.some((name) => known.test(name));
}

/** RFC 5322 2.2: printable ASCII but the colon. */
function nameOf(line: string): string | null {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).trimEnd();
  return name.length > 0 && name.length < 80 && /^[!-9;-~]+$/u.test(name) ? name.toLowerCase() : null;
}
