// Where DMARC reports go: each report address, whether it needs a permission record (RFC 9990 4), and under which name.
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { isWithin, maxNameLength } from '../protocols/dns/name.ts';
import { evaluate7489, organizationalDomain7489 } from '../protocols/dmarc/lookup-7489.ts';
import { evaluateWalk, type FoundRecord } from '../protocols/dmarc/tree-walk.ts';
import type { ReportUri } from '../protocols/dmarc/types.ts';

export type Destination = {
  readonly uri: ReportUri;
  readonly host: DnsName;
  /** The domain whose record names it. */
  readonly policyDomain: DnsName;
  /** `<policy domain>._report._dmarc.<host>`; null where the host is of the same organization. */
  readonly permission: DnsName | null;
};

/** Far more than any receiver writes to; what a hostile record names beyond is not checked. */
const maxDestinations = 20;

/** The addresses that are checked. */
export function destinationsOf(domain: DnsName, replies: readonly DnsReply[]): readonly Destination[] {
  return allDestinations(domain, replies).slice(0, maxDestinations);
}

/** A sentence about those that are not; empty where there are none. */
export function sayUnchecked(domain: DnsName, replies: readonly DnsReply[]): Text {
  const rest = allDestinations(domain, replies).length - maxDestinations;
  return rest <= 0
    ? { en: '', ja: '' }
    : {
        en: ` Only the first ${maxDestinations} addresses were checked, ${rest} more were not.`,
        ja: `確認したのは最初の ${maxDestinations} 件だけで、残りの ${rest} 件は確認していません。`,
      };
}

/** Every readable mailto address of the records that apply: by RFC 9989, and by RFC 7489 where that is another. */
function allDestinations(domain: DnsName, replies: readonly DnsReply[]): readonly Destination[] {
  const walk = evaluateWalk(domain, replies);
  const older = evaluate7489(domain, replies);
  const found = [walk.policy, older.policy].filter((policy): policy is FoundRecord => typeof policy === 'object');
  const policies = found.filter(({ domain: at }, index) => found.findIndex((other) => other.domain === at) === index);
  return policies.flatMap(({ domain: at, record }) =>
    [...record.rua, ...record.ruf].flatMap((uri): readonly Destination[] =>
      uri.scheme !== 'mailto' || uri.host === null
        ? []
        : [
            {
              uri,
              host: uri.host,
              policyDomain: at,
              permission: permissionName(at, uri.host, walk.organizationalDomain),
            },
          ],
    ),
  );
}

/**
 * RFC 9990 4: needed where the organizational domains differ. A host within the organizational domain is taken as the
 * organization's own; either definition that calls it external asks for the permission.
 */
function permissionName(policyDomain: DnsName, host: DnsName, organizational: DnsName | null): DnsName | null {
  const withinWalk = organizational === null || isWithin(host, organizational);
  const withinList = organizationalDomain7489(host) === organizationalDomain7489(policyDomain);
  return withinWalk && withinList ? null : `${policyDomain}._report._dmarc.${host}`;
}

/** RFC 9990 4 step 4: a name that DNS cannot hold can give no permission. */
export function canBeAsked(name: DnsName): boolean {
  return name.length <= maxNameLength;
}
