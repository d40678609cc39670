// The words of the generated set-ups, in Japanese.
import type { setupsEn } from './setups-en.ts';

export const setupsJa: typeof setupsEn = {
  intro: 'お使いのツールでデプロイするためのファイルです。Plumbline からアカウントを変更することはありません。',
  kind: '構成',
  kinds: {
    'events-to-s3': {
      name: 'イベントを S3 に保存',
      says: '設定セット → Amazon Data Firehose → S3。すべてのメールの履歴を、指定した期間保存します。',
    },
    'feedback-to-logs': {
      name: 'フィードバックを CloudWatch Logs に記録',
      says: '検証済み ID → SNS → Lambda → CloudWatch Logs。バウンスと苦情を JSON のまま記録します。',
    },
    'domain-module': {
      name: '送信ドメイン一式',
      says: '検証済み ID、デフォルト設定セット、カスタム MAIL FROM、Route 53 の DKIM・DMARC レコード、CloudWatch での集計。',
    },
    alarms: {
      name: '評価メトリクスのアラーム',
      says: 'バウンス率と苦情率の CloudWatch アラームと、通知用の SNS トピック。',
    },
  },
  format: '形式',
  formats: { terraform: 'Terraform', cloudformation: 'CloudFormation' },
  configurationSet: '設定セット',
  createSet: '設定セットを作成する',
  createSetOff: 'オフ: 既存の設定セットを名前で参照します。',
  domain: 'ドメインの ID',
  domainHint: '例: example.com',
  email: '通知先のメールアドレス',
  emailHint: '任意。サブスクリプションの確認が必要です。',
  keepDays: '保存日数',
  keepDaysHint: '空欄の場合は削除されません。',
  eventTypes: 'イベントタイプ',
  tracks: 'メールの内容が変わります',
  mistakes: {
    configurationSet: '英数字、ハイフン、アンダースコアを 64 文字以内で入力してください。',
    domain: 'example.com のように、送信するドメインを入力してください。',
    email: 'alerts@example.com のように入力するか、空欄にしてください。',
    keepDays: '1 から 3650 までの整数を入力するか、空欄にしてください。',
  },
  files: 'ファイル',
  allLines: (lines: number) => `${lines.toLocaleString('ja')} 行すべてを表示`,
  lessLines: '先頭だけを表示',
  waiting: '上の項目を入力すると、ファイルが表示されます。',
  copy: 'コピー',
  copied: 'コピーしました',
  save: 'フォルダに保存',
  saved: (path: string) => `${path} に保存しました`,
  notes: 'この構成の内容',
  steps: 'デプロイと動作確認',
  copySteps: 'コマンドをすべてコピー',
};
