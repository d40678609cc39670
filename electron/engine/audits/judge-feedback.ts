// What the audits of an identity's feedback begin with: the ways that are known, and the SNS topics it uses.
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import {
  type Channel,
  channelsFor,
  type Feedback,
  type FeedbackEvidence,
  parseTopicArn,
} from '../derive/feedback-channels.ts';
import { cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';

export type Channels = { readonly [F in Feedback]: readonly Channel[] };

/** Where something could not be read there may be more ways: then only the verdict that more ways cannot change holds. */
export function judgeFeedbackChannels(
  evidence: FeedbackEvidence,
  certain: 'pass' | 'fail',
  judge: (channels: Channels) => Judgement,
): Judgement {
  const judgement = judge({ BOUNCE: channelsFor('BOUNCE', evidence), COMPLAINT: channelsFor('COMPLAINT', evidence) });
  const { sesNotifications, sesDefaultSet } = evidence;
  const isOpen = sesNotifications.state === 'unreachable' || sesDefaultSet.state === 'unreachable';
  return isOpen && judgement.verdict !== certain ? cannotTellFrom(sesNotifications, sesDefaultSet) : judgement;
}

type Topic = { readonly arn: string; readonly region: string; readonly name: string };

/** Fails for every SNS topic of the identity or its default set that is at fault. */
export function judgeFeedbackTopics(
  { sesIdentity, sesNotifications, sesDefaultSet }: FeedbackEvidence,
  isFault: (topic: Topic, identity: SesIdentity) => boolean,
  says: (arns: string) => Text,
): Judgement {
  const own = sesNotifications.state === 'seen' ? sesNotifications.value : null;
  const destinations = sesDefaultSet.state === 'seen' ? sesDefaultSet.value.eventDestinations : [];
  const arns = [
    own?.bounceTopic,
    own?.complaintTopic,
    own?.deliveryTopic,
    ...destinations.filter(({ target, enabled }) => target === 'sns' && enabled).map(({ arn }) => arn),
  ].filter((arn) => arn !== null && arn !== undefined);
  const topics = [...new Set(arns)].flatMap((arn) => {
    const parts = parseTopicArn(arn);
    return parts === null ? [] : [{ arn, ...parts }];
  });
  const faulty = topics.filter((topic) => isFault(topic, sesIdentity));
  if (faulty.length > 0) return fail(says(faulty.map(({ arn }) => arn).join(', ')));
  if (sesNotifications.state === 'unreachable' || sesDefaultSet.state === 'unreachable')
    return cannotTellFrom(sesNotifications, sesDefaultSet);
  return topics.length === 0 ? notApplicable(noTopic) : pass();
}

const noTopic: Text = { en: 'No SNS topic is in use.', ja: 'SNS トピックは使われていません。' };
