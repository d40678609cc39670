// The words of an evidence pack.
import type { Certainty, Whose } from '../../../shared/history/diagnosis.ts';
import type { MessageState } from '../../../shared/history/search.ts';
import type { SourceKind } from '../../../shared/mail-event.ts';
import { sameText, type Text } from '../../../shared/text.ts';

export const stateWords: { readonly [S in MessageState]: Text } = {
  sent: { en: 'Sent, nothing heard since', ja: '送信済み（以後の記録なし）' },
  delayed: { en: 'Delayed', ja: '配信遅延' },
  delivered: { en: 'Delivered', ja: '配信済み' },
  opened: { en: 'Delivered and opened', ja: '配信済み・開封あり' },
  clicked: { en: 'Delivered and clicked', ja: '配信済み・クリックあり' },
  bounced: { en: 'Bounced', ja: 'バウンス' },
  'bounced-later': { en: 'Bounced after delivery', ja: '配信後にバウンス' },
  complained: { en: 'Reported as spam', ja: '苦情' },
  suppressed: { en: 'Not sent: suppressed', ja: '未送信（サプレッション）' },
  rejected: { en: 'Rejected by SES', ja: 'SES による拒否' },
  'not-rendered': { en: 'Template not rendered', ja: 'レンダリング失敗' },
  unsubscribed: { en: 'Subscription changed', ja: '配信設定の変更' },
  traced: { en: 'Only a trace is known', ja: '痕跡のみ' },
};

export const whoseWords: { readonly [W in Whose]: Text } = {
  sender: { en: 'The sender', ja: '送信側' },
  recipient: { en: 'The recipient', ja: '受信者' },
  receiver: { en: "The receiver's server", ja: '受信サーバー側' },
  ses: sameText('Amazon SES'),
  nobody: { en: 'Nobody needs to act', ja: '対応不要' },
  unknown: { en: 'Not known', ja: '不明' },
};

export const certaintyWords: { readonly [C in Certainty]: Text } = {
  certain: { en: 'Certain: the event or the receiver says so', ja: '確実（イベントまたは受信サーバーに明記）' },
  likely: { en: 'Likely: a known wording', ja: '可能性が高い（既知の文言）' },
  guess: { en: 'A guess: from a general code alone', ja: '推測（一般的なコードのみ）' },
  'cannot-tell': { en: 'Cannot be told from what is known', ja: '今ある情報では判断不可' },
};

export const sourceWords: { readonly [S in SourceKind]: Text } = {
  file: { en: 'File', ja: 'ファイル' },
  s3: sameText('Amazon S3'),
  logs: sameText('CloudWatch Logs'),
  insights: { en: 'Message insights', ja: 'メッセージインサイト' },
  export: { en: 'Message insights export', ja: 'メッセージインサイトのエクスポート' },
  queue: sameText('Amazon SQS'),
  athena: sameText('Amazon Athena'),
};

export const messageWords = {
  title: { en: 'Evidence: what became of a message', ja: '証跡レポート: メールの経過' },
  messageId: { en: 'Message ID (SES)', ja: 'メッセージ ID (SES)' },
  wireMessageId: { en: 'Message-ID as receivers see it', ja: '受信側に見える Message-ID' },
  clientMessageId: { en: "Sender's own Message-ID", ja: '送信側の Message-ID' },
  sender: { en: 'From', ja: '送信元 (From)' },
  subject: { en: 'Subject', ja: '件名' },
  sent: { en: 'Sent', ja: '送信日時' },
  configurationSet: { en: 'Configuration set', ja: '設定セット' },
  identity: { en: 'Identity', ja: 'ID (identity)' },
  tags: { en: 'Tags', ja: 'タグ' },
  diagnosis: { en: 'Diagnosis', ja: '診断' },
  whose: { en: 'Who can change it', ja: '対応できるのは' },
  certainty: { en: 'Certainty', ja: '確度' },
  grounds: { en: 'Grounds', ja: '根拠' },
  next: { en: 'What to do', ja: '対応方法' },
  timeline: { en: 'Timeline', ja: 'タイムライン' },
  utc: sameText('UTC'),
  event: { en: 'Event', ja: 'イベント' },
  detail: { en: 'Detail', ja: '詳細' },
  sources: { en: 'Sources', ja: 'ソース' },
  original: { en: 'Original', ja: '原本' },
  candidate: { en: 'one of those it may have been', ja: '該当する可能性のある受信者の 1 つ' },
  skewed: { en: 'this clock cannot be right', ja: '時刻が正しくない可能性' },
  gap: { en: 'Nothing heard', ja: '記録なし' },
  untilNow: { en: 'until now', ja: '現在まで' },
  noEvents: { en: 'No event names this recipient.', ja: 'この受信者を示すイベントはありません。' },
  blindSpots: { en: 'What no source could tell', ja: 'どのソースからも分からないこと' },
  originals: { en: 'Originals, as they came', ja: '原本（受け取ったままのデータ）' },
  hashes: {
    en: 'Each is the record that the source delivered, unchanged. The SHA-256 is of its UTF-8 text.',
    ja: 'いずれもソースから受け取ったままのデータです。SHA-256 は UTF-8 のテキストに対する値です。',
  },
  gone: { en: 'Its original is not kept.', ja: '原本は保存されていません。' },
} satisfies { readonly [name: string]: Text };

export const domainWords = {
  title: { en: 'Evidence: how mail from a domain fared', ja: '証跡レポート: ドメインの送信状況' },
  time: { en: 'Time (UTC, by day)', ja: '期間（UTC、日単位）' },
  incident: { en: 'Incident', ja: 'インシデント' },
  noIncident: {
    en: 'Refusals did not rise markedly in this period.',
    ja: 'この期間に、拒否の目立った増加はありません。',
  },
  families: { en: 'By receiver', ja: '受信側別' },
  causes: { en: 'Causes of bounces and complaints', ja: 'バウンスと苦情の原因' },
  days: { en: 'By day', ja: '日別' },
  chart: { en: 'Share of mail that was refused, day by day', ja: '拒否されたメールの割合（日別）' },
  whole: { en: 'All', ja: '合計' },
  receiver: { en: 'Receiver', ja: '受信側' },
  day: { en: 'Day', ja: '日付' },
  sent: { en: 'Sent', ja: '送信' },
  delivered: { en: 'Delivered', ja: '配信' },
  permanent: { en: 'Hard bounces', ja: 'ハードバウンス' },
  transient: { en: 'Soft bounces', ja: 'ソフトバウンス' },
  undetermined: { en: 'Other bounces', ja: 'その他のバウンス' },
  refused: { en: 'Refused', ja: '拒否率' },
  complained: { en: 'Complaints', ja: '苦情' },
  delayed: { en: 'Delayed', ja: '配信遅延' },
  cause: { en: 'Cause', ja: '原因' },
  messages: { en: 'Messages', ja: '件数' },
  example: { en: 'For example', ja: '例' },
} satisfies { readonly [name: string]: Text };
