// How far the dedicated IP addresses of a region are warmed up (SES developer guide, "Warming up dedicated IP addresses").
import type { SesDedicatedIp } from '../../../shared/ses.ts';

/** What one address may send in a day once it is warm, and the share of it before. */
const warmPerDay = 50_000;

/** Leased by the address; those of a managed pool have no warm-up of their own, which SES tells as -1. */
export function isStandard({ warmupStatus, warmupPercentage }: SesDedicatedIp): boolean {
  return warmupStatus !== 'NOT_APPLICABLE' && warmupPercentage >= 0;
}

export function isCold(ip: SesDedicatedIp): boolean {
  return isStandard(ip) && ip.warmupPercentage < 100;
}

/** What all of them together should send in a day at most. */
export function dailyCapacity(ips: readonly SesDedicatedIp[]): number {
  return ips.filter(isStandard).reduce((sum, { warmupPercentage }) => sum + (warmupPercentage / 100) * warmPerDay, 0);
}
