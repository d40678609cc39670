// What the mailbox providers of the last week complained about, from Virtual Deliverability Manager.
import { knownProviders, type VdmAsk } from '../../shared/health/metrics.ts';
import { notThere, readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

const dayMs = 24 * 3_600_000;

/** Absent where VDM is off; where one provider cannot be read, the comparison of them all is not known. */
export const regionProviders: Gatherer<'regionProviders'> = async (context) => {
  const account = await context.get('regionAccount');
  if (account.state === 'unreachable') return account;
  if (account.state === 'absent') return notThere(context);
  if (!account.value.vdmEnabled) return { state: 'absent', atMs: account.atMs, from: account.from };
  const asks = knownProviders.map((provider) => providerAsk(provider, context.clock.nowMs()));
  const brought = await Promise.all(asks.map((ask) => readRegionSes(context, 'vdmMetrics', ask)));
  const lost = brought.find(({ state }) => state !== 'seen');
  if (lost !== undefined && lost.state !== 'seen') return lost;
  return {
    state: 'seen',
    value: brought.flatMap((one) => (one.state === 'seen' ? one.value : [])),
    atMs: brought[0]?.atMs ?? context.clock.nowMs(),
    from: brought.flatMap(({ from }) => from),
  };
};

/** SES developer guide, "Virtual Deliverability Manager dashboard": days are UTC, and today is not whole yet. */
function providerAsk(provider: string, nowMs: number): VdmAsk {
  const toMs = Math.floor(nowMs / dayMs) * dayMs;
  return {
    metrics: ['SEND', 'DELIVERY_COMPLAINT', 'COMPLAINT'],
    dimensions: [{ name: 'ISP', value: provider }],
    fromMs: toMs - 7 * dayMs,
    toMs,
  };
}
