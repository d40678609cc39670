// Why a way of hearing events does not work, or why that cannot be told, in a sentence each.
import { printAwsFailure } from '../../../shared/aws-failure.ts';
import type { Text } from '../../../shared/text.ts';
import type { EventWire } from './event-wires.ts';
import type { WireFault } from './wire-check.ts';

const faults: { readonly [F in WireFault]: Text } = {
  disabled: { en: 'The destination is disabled.', ja: 'イベント送信先が無効です。' },
  'topic-fifo': {
    en: 'It is a FIFO topic; SES publishes to standard topics only.',
    ja: 'FIFO トピックです。SES が発行できるのは標準トピックだけです。',
  },
  'topic-elsewhere': { en: 'The topic is in another region.', ja: 'トピックが別のリージョンにあります。' },
  'topic-gone': { en: 'The topic does not exist.', ja: 'トピックが存在しません。' },
  'topic-unsubscribed': {
    en: 'Nobody has a confirmed subscription to the topic.',
    ja: 'トピックに確認済みのサブスクリプションがありません。',
  },
  'topic-refuses': {
    en: "The topic's access policy does not let SES publish for this sender.",
    ja: 'トピックのアクセスポリシーで、SES による発行が許可されていません。',
  },
  'topic-key-managed': {
    en: 'The topic is encrypted with alias/aws/sns, a key that SES cannot use.',
    ja: 'トピックが alias/aws/sns で暗号化されています。SES はこのキーを使用できません。',
  },
  'topic-encrypted': {
    en: 'The topic is encrypted with a key whose policy is not read here.',
    ja: 'トピックが暗号化されており、キーポリシーはここでは確認していません。',
  },
  'stream-elsewhere': { en: 'The stream is in another region.', ja: 'ストリームが別のリージョンにあります。' },
  'stream-gone': { en: 'The stream does not exist.', ja: 'ストリームが存在しません。' },
  'stream-inactive': { en: 'The stream is not active.', ja: 'ストリームが ACTIVE ではありません。' },
  'role-gone': { en: 'The role does not exist.', ja: 'ロールが存在しません。' },
  'role-distrusts': {
    en: "The role's trust policy does not admit SES for this set.",
    ja: 'ロールの信頼ポリシーで、この設定セットについて SES が許可されていません。',
  },
  'role-powerless': {
    en: 'The role may not call firehose:PutRecordBatch on the stream.',
    ja: 'ロールに、このストリームへの firehose:PutRecordBatch が許可されていません。',
  },
  'pinpoint-retired': {
    en: 'AWS ended its support for Amazon Pinpoint on 2026-10-30.',
    ja: 'Amazon Pinpoint のサポートは 2026-10-30 に終了しました。',
  },
};

export function sayFault(fault: WireFault): Text {
  return faults[fault];
}

/** Null where it works and nothing is to be said. */
export function sayWire({ checks, works }: Pick<EventWire, 'checks' | 'works'>): Text | null {
  const isFault = works === 'no';
  const wrong = checks.find(({ fault, found }) => found === 'yes' && (!isFault || fault !== 'topic-encrypted'));
  if (wrong !== undefined) return faults[wrong.fault];
  const open = checks.find(({ found }) => found === 'unknown');
  if (open === undefined) return null;
  return open.gap === null ? cannotTell : sayGap(open.gap.failure);
}

function sayGap(failure: Parameters<typeof printAwsFailure>[0]): Text {
  const said = printAwsFailure(failure);
  return { en: `Unknown: ${said.en}`, ja: `確認できません: ${said.ja}` };
}

const cannotTell: Text = {
  en: 'Unknown: a condition in a policy depends on what cannot be seen from here.',
  ja: '確認できません: ポリシーの条件の一部を、ここからは判定できません。',
};
