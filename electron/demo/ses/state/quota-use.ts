// How much of the quota of 24 hours is used: by single messages and by traffic.
import { trafficOfDay } from '../traffic/count-traffic.ts';
import { sentLast24Hours } from './account-state.ts';
import type { RegionAccount } from './region-account.ts';

export function quotaUse({ settings, traffic }: RegionAccount, nowMs: number): number {
  return sentLast24Hours(settings, nowMs) + trafficOfDay(traffic, nowMs);
}
