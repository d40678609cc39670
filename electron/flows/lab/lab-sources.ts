// By what the events of each configuration set could be watched, or why nothing would tell us.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { printFailure } from '../../../shared/failure.ts';
import { type EventType, eventTypes } from '../../../shared/health/coverage.ts';
import type { LabSource } from '../../../shared/message/lab.ts';
import type { SesConfigurationSet, SesEventDestination } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import type { Ses } from '../../ports/ses.ts';

export type SourcesAsk = { readonly region: RegionName; readonly sets: readonly (string | null)[] };

/** In the order asked. */
export function labSources({ region, sets }: SourcesAsk, ses: Ses): Promise<readonly LabSource[]> {
  return Promise.all(sets.map((set) => sourceOf(set, region, ses)));
}

async function sourceOf(set: string | null, region: RegionName, ses: Ses): Promise<LabSource> {
  if (set === null) return { set, heard: [], topics: [], queues: [], silence: withoutSet };
  const read = await ses.read({ read: 'configurationSet', region, about: set });
  if (!read.ok) return { set, heard: null, topics: [], queues: [], silence: unread(read.failure) };
  const enabled = read.value.eventDestinations.filter(({ enabled: isOn }) => isOn);
  const topics = [...new Set(enabled.flatMap(topicOf))];
  const queues = (await Promise.all(topics.map((topic) => queuesOf(topic, region, ses)))).flat();
  const heard = takenBy(enabled);
  return { set, heard, topics, queues: [...new Set(queues)], silence: topics.length > 0 ? null : silenceOf(enabled) };
}

const topicOf = ({ target, arn }: SesEventDestination): readonly string[] =>
  target === 'sns' && arn !== null ? [arn] : [];

function takenBy(destinations: readonly SesEventDestination[]): readonly EventType[] {
  return eventTypes.filter((type) => destinations.some(({ eventTypes: taken }) => taken.includes(type)));
}

/** Of those destinations alone that write to one of the topics. */
export function watchedTypes(set: SesConfigurationSet, topics: readonly string[]): readonly EventType[] {
  return takenBy(
    set.eventDestinations.filter(
      ({ enabled, target, arn }) => enabled && target === 'sns' && arn !== null && topics.includes(arn),
    ),
  );
}

/** A topic that cannot be read has no queue that we know of. */
async function queuesOf(topic: string, region: RegionName, ses: Ses): Promise<readonly string[]> {
  const read = await ses.read({ read: 'topic', region, about: topic });
  if (!read.ok) return [];
  return read.value.subscriptions.flatMap(({ protocol, endpoint, confirmed }) =>
    protocol === 'sqs' && confirmed ? [endpoint] : [],
  );
}

const withoutSet: Text = {
  en: 'Without a configuration set SES publishes no events, unless the From identity has a default set. Bounces and complaints go to the feedback address only.',
  ja: '設定セットを指定しない場合、送信元 ID にデフォルトの設定セットがない限り SES はイベントを発行しません。バウンスと苦情はフィードバックの転送先アドレスにだけ届きます。',
};

function unread(failure: AwsFailure): Text {
  const because = printFailure(failure);
  return {
    en: `The event destinations of this configuration set could not be read. ${because.en}`,
    ja: `この設定セットのイベント送信先を読み取れませんでした。${because.ja}`,
  };
}

function silenceOf(enabled: readonly SesEventDestination[]): Text {
  if (enabled.length === 0)
    return {
      en: 'This configuration set has no enabled event destination, so nothing in this account reports what becomes of the message. Add an SNS event destination to watch it here.',
      ja: 'この設定セットには有効なイベント送信先がなく、メールの結果を知る手段がありません。ここで確認するには SNS のイベント送信先を追加してください。',
    };
  const names = [...new Set(enabled.map(({ target }) => targetNames[target]))];
  return {
    en: `Its events go to ${names.join(', ')} only, which cannot be watched live. Look there in a few minutes, or add an SNS event destination.`,
    ja: `イベントは ${names.join('、')} にだけ送られ、ここではリアルタイムに確認できません。数分後に送信先を確認するか、SNS のイベント送信先を追加してください。`,
  };
}

const targetNames: { readonly [T in SesEventDestination['target']]: string } = {
  sns: 'Amazon SNS',
  firehose: 'Amazon Data Firehose',
  cloudwatch: 'Amazon CloudWatch',
  eventbridge: 'Amazon EventBridge',
  pinpoint: 'Amazon Pinpoint',
  other: 'AWS',
};
