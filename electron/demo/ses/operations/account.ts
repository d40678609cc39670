// The account in a region: what it may, and what is set for all of its mail.
import type { Call, JsonObject, Operation } from '../operation.ts';
import { sentLast24Hours } from '../state/account-state.ts';

export const accountOperations: readonly Operation[] = [
  { name: 'GetAccount', method: 'GET', path: '/v2/email/account', perSecond: 1, run: getAccount },
];

function getAccount({ account: { settings }, nowMs }: Call): JsonObject {
  return {
    DedicatedIpAutoWarmupEnabled: settings.dedicatedIpWarmup,
    EnforcementStatus: settings.enforcement,
    ProductionAccessEnabled: settings.productionAccess,
    SendQuota: {
      Max24HourSend: settings.max24HourSend,
      MaxSendRate: settings.maxSendRate,
      SentLast24Hours: sentLast24Hours(settings, nowMs),
    },
    SendingEnabled: settings.sendingEnabled,
    SuppressionAttributes: {
      SuppressedReasons: settings.suppressedReasons,
      ValidationAttributes: settings.suppressionValidation,
    },
    Details: settings.details,
    VdmAttributes: settings.vdm,
    PricingAttributes: settings.pricing,
  };
}
