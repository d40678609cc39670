// GetMessageInsights: what Virtual Deliverability Manager knows of one message.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { LoggedEvent } from '../messages/happening.ts';
import { domainOf } from '../messages/mail-address.ts';
import { providerOf } from '../messages/mailbox-provider.ts';
import { trailOfOne } from '../messages/trails.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { refuseWithoutVdm } from './metric.ts';
import { notFound } from './refusals.ts';

export const messageInsightOperations: readonly Operation[] = [
  { name: 'GetMessageInsights', method: 'GET', path: '/v2/email/insights/{MessageId}', perSecond: 1, run: get },
];

function get({ account, path, nowMs }: Call): JsonObject {
  refuseWithoutVdm(account);
  const id = path['MessageId'] ?? '';
  const message = account.sending.messages.get(id) ?? account.month?.find(id) ?? undefined;
  if (message === undefined || message.atMs > nowMs) throw notFound(`Message ${id} does not exist.`);
  const { events } = trailOfOne(account, message, nowMs);
  return {
    MessageId: message.id,
    FromEmailAddress: message.from,
    Subject: message.subject,
    EmailTags: [...message.tags].flatMap(([Name, values]) => values.map((Value) => ({ Name, Value }))),
    Insights: message.addresses.map((Destination) => ({
      Destination,
      Isp: providerOf(domainOf(Destination)),
      Events: events.map(printInsight),
    })),
  };
}

function printInsight({ atMs, happening }: LoggedEvent): JsonObject {
  const Timestamp = epochSeconds(atMs);
  switch (happening.kind) {
    case 'bounce': {
      const { bounceType, bounceSubType, recipients } = happening;
      const DiagnosticCode = recipients[0]?.diagnosticCode ?? undefined;
      const Bounce = { BounceType: bounceType.toUpperCase(), BounceSubType: bounceSubType, DiagnosticCode };
      return { Timestamp, Type: 'BOUNCE', Details: { Bounce } };
    }
    case 'complaint': {
      const { subType, feedbackType } = happening;
      const Complaint = {
        ComplaintSubType: subType ?? undefined,
        ComplaintFeedbackType: feedbackType ?? undefined,
      };
      return { Timestamp, Type: 'COMPLAINT', Details: { Complaint } };
    }
    case 'send':
    case 'delivery':
    case 'open':
    case 'click':
      return { Timestamp, Type: happening.kind.toUpperCase() };
    case 'reject':
    case 'delay':
    case 'rendering-failure':
    case 'subscription':
      throw new Error(`${happening.kind} is no insight`);
    default:
      return assertNever(happening);
  }
}
