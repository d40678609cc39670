// The SNS topics of identities (API v1).
import { identityName } from '../identities/find-identity.ts';
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { Scene } from '../wire/asked.ts';
import { flag, optionalText } from '../wire/members.ts';
import { confirmNotifications } from '../topics/confirm-topic.ts';
import { CodedError } from '../wire/wire-error.ts';
import { type Input, optionalTextIn, type Shape, textIn, textsIn } from './shape.ts';

const maxIdentities = 100;
const kinds = ['Bounce', 'Complaint', 'Delivery'] as const;

/** Identities that do not exist are left out of the answer. */
export function getIdentityNotificationAttributes(input: Input, scene: Scene): Shape {
  const names = textsIn(input, 'Identities');
  if (names.length > maxIdentities)
    throw new CodedError('ValidationError', `Identities must have length less than or equal to ${maxIdentities}`);
  const account = scene.account();
  const shown = names.flatMap((name) => {
    const attributes = showNotifications(account, identityName(name));
    return attributes === null ? [] : [[name, attributes] as const];
  });
  return { NotificationAttributes: new Map(shown) };
}

function showNotifications(account: RegionAccount, name: string): Shape | null {
  const identity = account.identities.get(name);
  if (identity === undefined) return null;
  const told: JsonObject = account.notifications.get(name) ?? {};
  return {
    BounceTopic: optionalText(told, 'BounceTopic'),
    ComplaintTopic: optionalText(told, 'ComplaintTopic'),
    DeliveryTopic: optionalText(told, 'DeliveryTopic'),
    ForwardingEnabled: identity.feedbackForwarding,
    HeadersInBounceNotificationsEnabled: flag(told, 'HeadersInBounceNotificationsEnabled'),
    HeadersInComplaintNotificationsEnabled: flag(told, 'HeadersInComplaintNotificationsEnabled'),
    HeadersInDeliveryNotificationsEnabled: flag(told, 'HeadersInDeliveryNotificationsEnabled'),
  };
}

/** Without a topic the one that is set is taken away. */
export function setIdentityNotificationTopic(input: Input, scene: Scene): Shape {
  const account = scene.account();
  const given = textIn(input, 'Identity');
  const name = identityName(given);
  if (!account.identities.has(name)) throw new CodedError('InvalidParameterValue', `Identity ${given} does not exist.`);
  const kind = kinds.find((known) => known === textIn(input, 'NotificationType'));
  if (kind === undefined)
    throw new CodedError('ValidationError', 'NotificationType must be Bounce, Complaint or Delivery.');
  const topic = optionalTextIn(input, 'SnsTopic');
  if (topic !== undefined && !new RegExp(`^arn:aws:sns:${account.region}:\\d{12}:[\\w-]+$`, 'u').test(topic))
    throw new CodedError('InvalidParameterValue', `Invalid SNS topic <${topic}>.`);
  account.notifications.set(name, { ...account.notifications.get(name), [`${kind}Topic`]: topic });
  if (topic !== undefined)
    confirmNotifications({ site: scene.site, account, topicArn: topic }, { identity: name, kind });
  return {};
}
