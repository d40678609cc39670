// The words of asking Amazon Athena, in Japanese.
import type { HistoryAthenaWords } from './history-athena-en.ts';

const count = (number: number) => number.toLocaleString('ja');

export const historyAthenaJa: HistoryAthenaWords = {
  open: 'Amazon Athena…',
  openTip: 'ここで読み込むには多すぎる S3 ソースのオブジェクトを、保存先のまま検索します。',
  ask: '照会…',
  title: 'Amazon Athena に照会',
  intro: 'S3 ソースのオブジェクトを、保存先のまま Athena で検索します。一致したレコードだけを履歴に取り込みます。',
  noObjects: 'S3 のソースがありません。先に、テーブルの対象となる S3 のソースを追加してください。',
  over: '対象のオブジェクト',
  question: '検索内容',
  questionFrom: '検索ボックスの内容です。',
  takesNone: '検索に使えないもの',
  typeGroup: '代わりにワークグループの名前を入力してください。',
  noGroup: (name, region) => `${region} にワークグループ ${name} はありません。別のものを選んでください。`,
  rulesUnknown: 'このワークグループの結果の保存先と上限は不明です。',
  outputDecided: 'ワークグループの設定が使われます。',
  outputNeeded: 'ワークグループに保存先がありません。s3://bucket/prefix/ のように指定してください。',
  overLimit: (name, size) =>
    `ワークグループ ${name} では、スキャン量が ${size} を超えたクエリはキャンセルされます。この検索は超える可能性があるため、期間を短くするか、別のワークグループを選んでください。`,
  span: '期間',
  spans: { day: '過去 24 時間', week: '過去 7 日間', month: '過去 30 日間', own: '期間を指定…' },
  plan: 'SQL とスキャン量を表示',
  planning: 'この時間帯のオブジェクトを調べています',
  size: '実行前の確認',
  sql: '検索の SQL',
  copy: 'コピー',
  table: 'Athena に必要なテーブル',
  ddl: 'DDL',
  tableHint: '作成は 1 回だけ必要です。オブジェクトの定義だけで、オブジェクトの変更やコピーは行いません。',
  type: (name) => `このアカウントに作成するには、${name} と入力してください`,
  create: 'テーブルを作成',
  creating: 'テーブルを作成しています',
  created: (name) => `Athena にテーブル ${name} があります。`,
  undo: (name) => `元に戻すには DROP TABLE ${name} を実行します。オブジェクトは残ります。`,
  readOnly:
    'このプロファイルは読み取り専用です。作成できる担当者に DDL を渡すか、プロファイルの設定で変更を許可してください。',
  act: 'Athena に照会',
  progress: (records, size) => `レコード ${count(records)} 件、スキャン済み ${size}`,
  scanned: (size) => `Athena がスキャンした量は ${size} です。`,
};
