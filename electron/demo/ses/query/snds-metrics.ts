// What Outlook's Smart Network Data Services tells of dedicated IP addresses, as SES passes it on: one value a day.
import { assertNever } from '../../../../shared/assert-never.ts';
import { defaultPool } from '../state/open-sending-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { Stretch } from '../traffic/count-traffic.ts';
import type { Kind } from '../traffic/flow.ts';
import { isObject, optionalText } from '../wire/members.ts';
import { countSending, type Sent } from './count-sending.ts';
import type { Point } from './metrics.ts';

export const sndsNames = [
  'SNDS.RCPTCommands',
  'SNDS.DATACommands',
  'SNDS.MessageRecipients',
  'SNDS.SpamRate',
  'SNDS.ComplaintRate',
  'SNDS.TrapHits',
] as const;
export type SndsName = (typeof sndsNames)[number];

/** The guide does not name it: whoever reads these metrics has to find it by ListMetrics. */
export const sndsDimension = 'ses:dedicated-ip';

const dayMs = 86_400_000;
/** Of an address that sends less in a day Outlook tells nothing. */
const leastRecipients = 100;

export type SndsAsked = Stretch & { readonly ip: string };

export function readSnds(account: RegionAccount, name: SndsName, asked: SndsAsked): readonly Point[] {
  const { sinceMs, untilMs, periodMs, ip } = asked;
  const dedicated = account.sending.dedicatedIps.get(ip);
  if (dedicated === undefined) return [];
  const beside = [...account.sending.dedicatedIps.values()].filter(({ poolName }) => poolName === dedicated.poolName);
  // The day that is not over yet is not told.
  const days = {
    sinceMs: Math.ceil(sinceMs / dayMs) * dayMs,
    untilMs: Math.floor(untilMs / dayMs) * dayMs,
    periodMs: dayMs,
  };
  const isOf = ({ configurationSet }: Sent): boolean => poolOf(account, configurationSet) === dedicated.poolName;
  const counted = (kind: Kind) =>
    countSending(account, { kinds: [kind], isOf, isTo: ({ provider }) => provider === 'Hotmail' }, days);
  const [sent, complained, bounced] = [counted('send'), counted('complaint'), counted('hard-bounce')];
  return [...sent].flatMap(([dayStartMs, count]): readonly Point[] => {
    const recipients = Math.floor(count / beside.length);
    if (recipients < leastRecipients) return [];
    const day = {
      recipients,
      complaints: (complained.get(dayStartMs) ?? 0) / count,
      bounces: (bounced.get(dayStartMs) ?? 0) / count,
    };
    const startMs = Math.floor(dayStartMs / periodMs) * periodMs;
    return [{ startMs, unit: 'None', values: [valueOf(name, day)] }];
  });
}

/** Mail of a set that names no pool goes through the default one. */
function poolOf({ sending }: RegionAccount, set: string | null): string {
  const delivery = sending.configurationSets.get(set ?? '')?.options['DeliveryOptions'];
  return (isObject(delivery) ? optionalText(delivery, 'SendingPoolName') : undefined) ?? defaultPool;
}

type Day = { readonly recipients: number; readonly complaints: number; readonly bounces: number };

/** Developer guide, "SNDS metrics": a rate of spam comes in three steps, and few complaints are none. */
function valueOf(name: SndsName, { recipients, complaints, bounces }: Day): number {
  switch (name) {
    case 'SNDS.RCPTCommands':
      return Math.round(recipients * 1.01);
    case 'SNDS.DATACommands':
    case 'SNDS.MessageRecipients':
      return recipients;
    case 'SNDS.SpamRate':
      return complaints > 0.01 ? 1 : complaints > 0.003 ? 0.5 : 0;
    case 'SNDS.ComplaintRate':
      return complaints < 0.001 ? 0 : complaints;
    case 'SNDS.TrapHits':
      return bounces > 0.05 ? Math.round(recipients * 0.001) : 0;
    default:
      return assertNever(name);
  }
}
