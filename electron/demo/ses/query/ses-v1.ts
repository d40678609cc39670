// The API v1 of SES, as far as the API v2 has nothing for it: statistics, SNS topics of identities, receipt rules.
import { freshIdentity } from '../identities/fresh-identity.ts';
import { identityName } from '../identities/find-identity.ts';
import { isSimulator } from '../messages/mail-address.ts';
import { quotaUse } from '../state/quota-use.ts';
import type { Kind } from '../traffic/flow.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { countSending, type Recipient } from './count-sending.ts';
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

/** Points of 15 minutes over the last two weeks; bounces are hard ones, and the simulator does not count. */
function getSendStatistics(_input: Input, scene: Scene): Shape {
  const { nowMs } = scene;
  const account = scene.account();
  const stretch = { sinceMs: nowMs - fortnightMs, untilMs: nowMs, periodMs: quarterMs };
  const isTo = ({ address }: Recipient): boolean => address === null || !isSimulator(address);
  const counted = (kind: Kind) => countSending(account, { kinds: [kind], isTo }, stretch);
  const [sent, bounced, complained] = [counted('send'), counted('hard-bounce'), counted('complaint')];
  const rejected = counted('reject');
  const starts = new Set([sent, bounced, complained, rejected].flatMap((counts) => [...counts.keys()]));
  return {
    SendDataPoints: [...starts]
      .toSorted((one, other) => one - other)
      .map((startMs) => ({
        Timestamp: new Date(startMs),
        DeliveryAttempts: sent.get(startMs) ?? 0,
        Bounces: bounced.get(startMs) ?? 0,
        Complaints: complained.get(startMs) ?? 0,
        Rejects: rejected.get(startMs) ?? 0,
      })),
  };
}

function getSendQuota(_input: Input, scene: Scene): Shape {
  const account = scene.account();
  return {
    Max24HourSend: account.settings.max24HourSend,
    MaxSendRate: account.settings.maxSendRate,
    SentLast24Hours: quotaUse(account, scene.nowMs),
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
