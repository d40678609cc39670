// Recognises the target of a CNAME that was published as the text of a TXT record.
import type { DnsName } from '../../../../shared/dns.ts';

/** The host name that the whole text is, null where it is anything else. */
export function pastedTarget(text: string): DnsName | null {
  const bare = text
    .replace(/["\s]/gu, '')
    .replace(/^CNAME:?/iu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
  const labels = bare.split('.');
  const isHost = labels.length >= 3 && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/u.test(label));
  // An address literal or a version number has digits alone at its end.
  return isHost && /[a-z]/u.test(labels.at(-1) ?? '') ? bare : null;
}
