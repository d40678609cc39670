// Shows a sending before it is made: the exact calls, who gets mail, what it costs, and what keeps it from beginning.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SendAsk } from '../../../shared/message/asks.ts';
import { bulkInput, mailInput } from '../../../shared/message/mail-input.ts';
import { maxBulkDestinations, type SendPreview } from '../../../shared/message/send.ts';
import { isSimulatorRecipient } from '../../engine/protocols/mail-address/simulator-recipient.ts';
import { apiCall, mostCalls, smtpCall } from '../../engine/publish/send-call.ts';
import { sayCost, sayEffect, type SendCounts, typedFor } from '../../engine/publish/send-preview.ts';
import { planSend, type SendPlan } from './plan-send.ts';
import type { SendWorld } from './send-world.ts';

export async function previewSend(ask: SendAsk, world: SendWorld): Promise<Outcome<SendPreview>> {
  const plan = await planSend(ask, world, false);
  return plan.ok ? accept(previewOf(plan.value)) : plan;
}

export function previewOf(plan: SendPlan): SendPreview {
  const counts = countsOf(plan);
  return {
    calls: callsOf(plan),
    recipients: counts.recipients.length,
    simulated: counts.simulated,
    effect: sayEffect(counts),
    cost: sayCost(counts),
    seconds: Math.ceil(counts.recipients.length / plan.perSecond),
    obstacles: plan.obstacles,
    typed: typedFor(counts),
  };
}

function countsOf({ region, entries, load, perSecond }: SendPlan): SendCounts {
  const recipients = entries.flat();
  const isBulk = load.kind === 'bulk';
  return {
    region,
    recipients,
    messages: entries.length,
    simulated: recipients.filter(isSimulatorRecipient).length,
    calls: isBulk ? Math.ceil(entries.length / bulkSize(perSecond)) : entries.length,
    isBulk,
  };
}

/** No more in a call than the account may send in a second: the rest of them would be throttled. */
export function bulkSize(perSecond: number): number {
  return Math.min(maxBulkDestinations, Math.max(1, Math.floor(perSecond)));
}

function callsOf({ load, region, perSecond, ask }: SendPlan): SendPreview['calls'] {
  if (load.kind === 'smtp') return load.mails.slice(0, mostCalls).map((mail) => smtpCall(mail, region));
  const about = { way: ask.way, region, isBulk: load.kind === 'bulk' };
  if (load.kind === 'mails') return load.mails.slice(0, mostCalls).map((mail) => apiCall(mailInput(mail), about));
  const size = bulkSize(perSecond);
  const starts = Array.from({ length: Math.ceil(load.entries.length / size) }, (_, index) => index * size);
  return starts.slice(0, mostCalls).map((start) => {
    const entries = load.entries.slice(start, start + size);
    return apiCall(bulkInput({ ...load.mail, entries }), about);
  });
}
