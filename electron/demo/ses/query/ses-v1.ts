// The API v1 of SES, as far as the API v2 has nothing for it: statistics, SNS topics of identities, receipt rules.
import { freshIdentity } from '../identities/fresh-identity.ts';
import { identityName } from '../identities/find-identity.ts';
import { sentLast24Hours } from '../state/account-state.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { countSending } from './count-sending.ts';
import { getIdentityNotificationAttributes, setIdentityNotificationTopic } from './notifications.ts';
import { noResource, type QueryOperation } from './query-operation.ts';
import { describeActiveReceiptRuleSet, listReceiptFilters, listReceiptRuleSets } from './receiving.ts';
import { type Input, type Shape, textIn } from './shape.ts';

type Run = QueryOperation['run'];

const runs: { readonly [name: string]: Run } = {
  GetSendStatistics: getSendStatistics,
  GetSendQuota: getSendQuota,
  GetIdentityNotificationAttributes: getIdentityNotificationAttributes,
  SetIdentityNotificationTopic: setIdentityNotificationTopic,
  VerifyEmailIdentity: verifyEmailIdentity,
  DescribeActiveReceiptRuleSet: describeActiveReceiptRuleSet,
  ListReceiptRuleSets: listReceiptRuleSets,
  ListReceiptFilters: listReceiptFilters,
};

export const sesV1Operations: readonly QueryOperation[] = Object.entries(runs).map(([name, run]) => ({
  name,
  service: 'ses',
  perSecond: 1,
  resource: noResource,
  run,
}));

const quarterMs = 900_000;
const fortnightMs = 14 * 86_400_000;

/** Points of 15 minutes over the last two weeks. */
function getSendStatistics(_input: Input, scene: Scene): Shape {
  const { nowMs } = scene;
  const counts = countSending(scene.account(), { sinceMs: nowMs - fortnightMs, untilMs: nowMs, periodMs: quarterMs });
  return {
    SendDataPoints: counts.map(({ startMs, sent, bounced, complained, rejected }) => ({
      Timestamp: new Date(startMs),
      DeliveryAttempts: sent,
      Bounces: bounced,
      Complaints: complained,
      Rejects: rejected,
    })),
  };
}

function getSendQuota(_input: Input, scene: Scene): Shape {
  const { settings } = scene.account();
  return {
    Max24HourSend: settings.max24HourSend,
    MaxSendRate: settings.maxSendRate,
    SentLast24Hours: sentLast24Hours(settings, scene.nowMs),
  };
}

/** Sends the link once more where the address is known already. */
function verifyEmailIdentity(input: Input, scene: Scene): Shape {
  const name = identityName(textIn(input, 'EmailAddress'));
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(name))
    throw new CodedError('InvalidParameterValue', `Invalid email address<${name}>.`);
  const account = scene.account();
  const known = account.identities.get(name);
  if (known === undefined) account.identities.set(name, freshIdentity(account, name, scene.nowMs));
  else if (known.verification.status !== 'SUCCESS') known.verification = { status: 'PENDING', sinceMs: scene.nowMs };
  return {};
}
