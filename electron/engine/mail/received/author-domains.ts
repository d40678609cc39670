// The domains of the authors in From (RFC 5322 3.6.2), which DMARC is about.
import { parseDomain } from '../../protocols/dns/name.ts';

const maxLength = 20_000;

/** A-labels, each once, in order. */
export function authorDomains(from: string): readonly string[] {
  const domains = mailboxesIn(from.slice(0, maxLength)).flatMap((mailbox) => {
    const path = /<([^<>]*)>[^<>]*$/u.exec(mailbox)?.[1] ?? mailbox;
    const at = path.lastIndexOf('@');
    const domain = at < 0 ? null : parseDomain(path.slice(at + 1).trim());
    return domain?.ok === true ? [domain.value.ascii] : [];
  });
  return [...new Set(domains)];
}

/** Without display names in quotes, comments and the names of groups. */
function mailboxesIn(from: string): readonly string[] {
  let bare = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < from.length; at += 1) {
    const character = from[at] ?? '';
    if (character === '\\') at += 1;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (!isQuoted && character === '(') depth += 1;
    else if (!isQuoted && character === ')') depth = Math.max(0, depth - 1);
    else if (!isQuoted && depth === 0) bare += character;
  }
  return bare.replace(/^[^<@,;]*:/u, '').split(/[,;]/u);
}
