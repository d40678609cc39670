// Which identity covers a From address, and what holds for mail sent from it (SES developer guide, "Verified identities").
import type { DnsName } from '../../../../shared/dns.ts';
import { domainOf, type IdentityState, isVerified, type MailFromState } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { ancestry } from '../../world.ts';

export type Sender = {
  /** The most specific verified identity. */
  readonly identity: IdentityState;
  /** The `d=` of the signature, null where mail goes out unsigned. */
  readonly dkimDomain: DnsName | null;
  /** Of that identity alone, whatever its status; null: none is set. */
  readonly mailFrom: MailFromState | null;
  /** The default configuration set, which may have been deleted meanwhile. */
  readonly configurationSet: string | null;
};

/** Null where no verified identity covers the address. */
export function senderOf(account: RegionAccount, address: string): Sender | null {
  const domain = nearestDomain(account, domainOf(address));
  const identity = verifiedAddress(account, address) ?? domain;
  if (identity === null) return null;
  return {
    identity,
    dkimDomain: identity.dkim.signingEnabled ? signingDomain(domain) : null,
    mailFrom: identity.mailFrom,
    configurationSet: identity.configurationSet,
  };
}

/** The nearest verified domain at or above a name. */
export function nearestDomain(account: RegionAccount, name: DnsName): IdentityState | null {
  const verified = ancestry(name)
    .map((ancestor) => account.identities.get(ancestor))
    .find((identity) => identity !== undefined && isVerified(identity));
  return verified ?? null;
}

function signingDomain(domain: IdentityState | null): DnsName | null {
  if (domain === null || !domain.dkim.signingEnabled) return null;
  // While a method is pending, SES signs with neither (SES developer guide, "Authenticating Email with DKIM").
  return domain.dkim.search.status === 'SUCCESS' || domain.dkim.search.status === 'TEMPORARY_FAILURE'
    ? domain.name
    : null;
}

/** The local part is case-sensitive; `local+label@` is covered by `local@`. */
function verifiedAddress(account: RegionAccount, address: string): IdentityState | null {
  const local = localOf(address);
  const addresses = [...account.identities.values()].filter(
    (identity) =>
      identity.kind === 'EMAIL_ADDRESS' && isVerified(identity) && domainOf(identity.name) === domainOf(address),
  );
  const named = (wanted: string) => addresses.find(({ name }) => localOf(name) === wanted);
  return named(local) ?? named(local.split('+', 1)[0] ?? local) ?? null;
}

function localOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@'));
}
