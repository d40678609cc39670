// What the simulated SES finds when it looks in DNS: the keys of an identity, its MAIL FROM domain, the zone's SOA.
import { assertNever } from '../../../../shared/assert-never.ts';
import { type DnsName, type DnsRecord, type DnsType, txtValue } from '../../../../shared/dns.ts';
import { parentOf } from '../../../engine/protocols/dns/name.ts';
import { isRecordOf } from '../identities/byo-dkim.ts';
import type { DkimState, LastLook } from '../state/identity-state.ts';
import type { Site } from '../state/region-account.ts';

/** Null: found as it should be; otherwise `VerificationInfo.ErrorType`. */
export type Fault = 'INVALID_VALUE' | 'TYPE_NOT_FOUND' | 'HOST_NOT_FOUND' | 'DNS_SERVER_ERROR' | null;

type Ask = Site['ask'];
type Wanted = { readonly name: DnsName; readonly type: DnsType };

export function lookForDkim(ask: Ask, domain: DnsName, dkim: DkimState): Fault {
  const faults = dkim.tokens.map((token) => {
    const name = `${token}._domainkey.${domain}`.toLowerCase();
    if (dkim.origin === 'EXTERNAL') return look(ask, { name, type: 'TXT' }, (records) => isKey(dkim, records));
    const target = `${token}.${dkim.signingHostedZone ?? ''}`;
    return look(ask, { name, type: 'CNAME' }, (records) =>
      records.some((record) => record.type === 'CNAME' && record.target === target),
    );
  });
  // All three are needed.
  return faults.find((fault) => fault !== null) ?? (faults.length === 0 ? 'HOST_NOT_FOUND' : null);
}

function isKey({ publicKey }: DkimState, records: readonly DnsRecord[]): boolean {
  return records.some((record) => record.type === 'TXT' && isRecordOf(publicKey, txtValue(record)));
}

/** SES developer guide, "Using a custom MAIL FROM domain": exactly one MX, the region's feedback host. */
export function lookForMailFrom(ask: Ask, domain: DnsName, region: string): Fault {
  const host = `feedback-smtp.${region}.amazonses.com`;
  return look(ask, { name: domain, type: 'MX' }, (records) => {
    const exchanges = records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : []));
    return exchanges.length === 1 && exchanges[0] === host;
  });
}

function look(ask: Ask, { name, type }: Wanted, fits: (records: readonly DnsRecord[]) => boolean): Fault {
  const answer = ask(name, type);
  switch (answer.kind) {
    case 'answer':
      return fits(answer.records) ? null : 'INVALID_VALUE';
    case 'nodata':
      return 'TYPE_NOT_FOUND';
    case 'nxdomain':
      return 'HOST_NOT_FOUND';
    case 'failed':
      return 'DNS_SERVER_ERROR';
    default:
      return assertNever(answer);
  }
}

/** The SOA record of the zone that the domain lies in; null where none is found. */
export function lookForSoa(ask: Ask, domain: DnsName): LastLook['soa'] {
  for (let name: DnsName | null = domain; name !== null && name !== '.'; name = parentOf(name)) {
    const answer = ask(name, 'SOA');
    const found = answer.kind === 'answer' ? answer.records.find((record) => record.type === 'SOA') : undefined;
    if (found?.type === 'SOA') return { primary: found.primary, admin: found.admin, serial: found.serial };
  }
  return null;
}
