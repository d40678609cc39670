// The settings of an account in a region: sandbox, quota, enforcement, VDM, suppression reasons.
import type { JsonObject } from '../operation.ts';
import { flag, isObject, optionalNumber, optionalObject, optionalText, texts } from '../wire/members.ts';

export type Switch = 'ENABLED' | 'DISABLED';
export type SuppressionReason = 'BOUNCE' | 'COMPLAINT';
export const suppressionReasons = ['BOUNCE', 'COMPLAINT'] as const;

export type AccountState = {
  sendingEnabled: boolean;
  productionAccess: boolean;
  /** HEALTHY, PROBATION, SHUTDOWN */
  enforcement: string;
  /** -1: unlimited */
  max24HourSend: number;
  maxSendRate: number;
  suppressedReasons: readonly SuppressionReason[];
  /** `SuppressionAttributes.ValidationAttributes` as it was put. */
  suppressionValidation: JsonObject | undefined;
  /** `VdmAttributes` */
  vdm: JsonObject;
  /** `Details`; undefined before the first request for production access. */
  details: JsonObject | undefined;
  dedicatedIpWarmup: boolean;
  /** `PricingAttributes` */
  pricing: JsonObject | undefined;
  /** What counts towards the quota of 24 hours; a message with ten recipients is ten. */
  readonly sent: { readonly atMs: number; readonly recipients: number }[];
};

/** Quotas of the sandbox, and of an account that has left it. */
const sandboxQuota = { max24HourSend: 200, maxSendRate: 1 };
export const productionQuota = { max24HourSend: 50_000, maxSendRate: 14 };

/** `told`: members of GetAccount's answer; what is left out is as in a fresh account. */
export function openAccountState(told: JsonObject, nowMs: number): AccountState {
  const productionAccess = flag(told, 'ProductionAccessEnabled');
  const standard = productionAccess ? productionQuota : sandboxQuota;
  const quota = optionalObject(told, 'SendQuota') ?? {};
  const suppression = optionalObject(told, 'SuppressionAttributes') ?? { SuppressedReasons: suppressionReasons };
  const sentBefore = optionalNumber(quota, 'SentLast24Hours') ?? 0;
  return {
    sendingEnabled: told['SendingEnabled'] === undefined || flag(told, 'SendingEnabled'),
    productionAccess,
    enforcement: optionalText(told, 'EnforcementStatus') ?? 'HEALTHY',
    max24HourSend: optionalNumber(quota, 'Max24HourSend') ?? standard.max24HourSend,
    maxSendRate: optionalNumber(quota, 'MaxSendRate') ?? standard.maxSendRate,
    suppressedReasons: texts(suppression, 'SuppressedReasons').filter(isReason),
    suppressionValidation: optionalObject(suppression, 'ValidationAttributes'),
    vdm: optionalObject(told, 'VdmAttributes') ?? { VdmEnabled: 'DISABLED' },
    details: optionalObject(told, 'Details'),
    dedicatedIpWarmup: told['DedicatedIpAutoWarmupEnabled'] === undefined || flag(told, 'DedicatedIpAutoWarmupEnabled'),
    pricing: optionalObject(told, 'PricingAttributes'),
    sent: sentBefore === 0 ? [] : [{ atMs: nowMs, recipients: sentBefore }],
  };
}

export function isReason(text: string): text is SuppressionReason {
  return suppressionReasons.some((reason) => reason === text);
}

const dayMs = 86_400_000;

/** Recipients of the last 24 hours. */
export function sentLast24Hours(settings: AccountState, nowMs: number): number {
  return settings.sent.reduce((sum, { atMs, recipients }) => (atMs > nowMs - dayMs ? sum + recipients : sum), 0);
}

export function isVdmEnabled({ vdm }: AccountState): boolean {
  return isObject(vdm) && vdm['VdmEnabled'] === 'ENABLED';
}
