// Which identity covers an address: the most specific one that is verified (SES developer guide, "Verified identities").
import type { IdentityLine } from '../../../shared/ses.ts';
import { labelsOf, joinLabels, normalName } from '../protocols/dns/name.ts';

export type Covering = {
  readonly line: IdentityLine;
  /** Only the same address in other capitals is verified: SES refuses this spelling. */
  readonly differsInCase: boolean;
};

/** A verified one before one in other capitals, before one that is not verified; null where there is none of them. */
export function coveringIdentity(address: string, lines: readonly IdentityLine[]): Covering | null {
  const names = coveringNames(address);
  const found = names.flatMap((name) => lines.find((line) => keyOf(line.name) === name) ?? []);
  const verified = found.find(({ sendingEnabled }) => sendingEnabled);
  if (verified !== undefined) return { line: verified, differsInCase: false };
  const folded = new Set(names.filter((name) => name.includes('@')).map((name) => name.toLowerCase()));
  const other = lines.find(({ name, sendingEnabled }) => sendingEnabled && folded.has(name.toLowerCase()));
  if (other !== undefined) return { line: other, differsInCase: true };
  const [first] = found;
  return first === undefined ? null : { line: first, differsInCase: false };
}

/** The names of identities that would cover it, the most specific first: the address, without its label, its domains. */
export function coveringNames(address: string): readonly string[] {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), normalName(address.slice(at + 1))];
  const [unlabelled = local] = local.split('+', 1);
  return [...new Set([`${local}@${domain}`, `${unlabelled}@${domain}`, ...ancestry(domain)])];
}

/** The domain identities above and at the domain of an address or a domain, the nearest first. */
function ancestry(domain: string): readonly string[] {
  const labels = labelsOf(domain);
  return labels.map((_, index) => joinLabels(labels.slice(index)));
}

/** Local parts are compared exactly, domains are not. */
function keyOf(name: string): string {
  const at = name.lastIndexOf('@');
  return `${name.slice(0, at + 1)}${normalName(name.slice(at + 1))}`;
}
