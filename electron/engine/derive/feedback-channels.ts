// By which ways the owner of an identity learns of bounces and complaints (SES developer guide, "Notifications").
import { assertNever } from '../../../shared/assert-never.ts';
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Table } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';

export type Feedback = 'BOUNCE' | 'COMPLAINT';
export const feedbacks: readonly Feedback[] = ['BOUNCE', 'COMPLAINT'];

export type Channel =
  | { readonly kind: 'email' }
  /** An SNS topic of the identity. */
  | { readonly kind: 'topic'; readonly arn: string }
  /** An event destination of the default configuration set. */
  | { readonly kind: 'event'; readonly target: string; readonly name: string; readonly arn: string | null };

export type FeedbackEvidence = {
  readonly sesIdentity: SesIdentity;
  readonly sesNotifications: Evidence<Artifacts['sesNotifications']>;
  readonly sesDefaultSet: Evidence<Artifacts['sesDefaultSet']>;
};

/** The ways that are known; where the evidence has gaps there may be more. */
export function channelsFor(feedback: Feedback, evidence: FeedbackEvidence): readonly Channel[] {
  const { sesIdentity, sesDefaultSet } = evidence;
  const topic = topicFor(feedback, evidence);
  const destinations = sesDefaultSet.state === 'seen' ? sesDefaultSet.value.eventDestinations : [];
  return [
    ...(sesIdentity.feedbackForwarding ? [{ kind: 'email' } as const] : []),
    ...(topic === null ? [] : [{ kind: 'topic', arn: topic } as const]),
    ...destinations
      .filter(({ enabled, eventTypes }) => enabled && eventTypes.includes(feedback))
      .map(({ target, name, arn }) => ({ kind: 'event', target, name, arn }) as const),
  ];
}

export function topicFor(feedback: Feedback, { sesNotifications }: FeedbackEvidence): string | null {
  if (sesNotifications.state !== 'seen') return null;
  const { bounceTopic, complaintTopic } = sesNotifications.value;
  return feedback === 'BOUNCE' ? bounceTopic : complaintTopic;
}

export function channelsTable(evidence: FeedbackEvidence): Table {
  return {
    kind: 'table',
    title: { en: 'Who is told', ja: '通知の届け先' },
    columns: [
      { en: 'Of', ja: '対象' },
      { en: 'By', ja: '届け先' },
    ],
    rows: feedbacks.map((feedback) => [feedback, sayChannels(channelsFor(feedback, evidence))]),
  };
}

function sayChannels(channels: readonly Channel[]): Text {
  if (channels.length === 0) return { en: 'nobody', ja: 'なし' };
  const said = channels.map(sayChannel);
  return { en: said.map(({ en }) => en).join(', '), ja: said.map(({ ja }) => ja).join('、') };
}

function sayChannel(channel: Channel): Text {
  switch (channel.kind) {
    case 'email':
      return { en: 'e-mail forwarding', ja: 'メール転送' };
    case 'topic':
      return { en: `SNS topic ${channel.arn}`, ja: `SNS トピック ${channel.arn}` };
    case 'event':
      return {
        en: `event destination ${channel.name} (${channel.target})`,
        ja: `イベント送信先 ${channel.name}（${channel.target}）`,
      };
    default:
      return assertNever(channel);
  }
}

/** The parts of an SNS topic's ARN: `arn:aws:sns:<region>:<account>:<name>`; null for anything else. */
export function parseTopicArn(arn: string): { readonly region: string; readonly name: string } | null {
  const [, region, name] = /^arn:[a-z-]+:sns:([a-z0-9-]+):\d{12}:(\S+)$/u.exec(arn) ?? [];
  return region === undefined || name === undefined ? null : { region, name };
}
