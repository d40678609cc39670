// One domain's kept report: opened again, or forgotten.
import type { Outcome } from '../../shared/failure.ts';
import type { DomainReport } from '../../shared/report.ts';
import { parseDomain } from '../engine/protocols/dns/name.ts';
import type { ReportStore } from '../ports/report-store.ts';

type Wanted = { readonly profileId: string; readonly domain: string };

export async function openReport({ profileId, domain }: Wanted, store: ReportStore): Promise<Outcome<DomainReport>> {
  const read = parseDomain(domain);
  return read.ok ? store.open(profileId, read.value.ascii) : read;
}

export async function removeReport({ profileId, domain }: Wanted, store: ReportStore): Promise<Outcome<null>> {
  const read = parseDomain(domain);
  return read.ok ? store.remove(profileId, read.value.ascii) : read;
}
