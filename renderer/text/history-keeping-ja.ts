// The words of how long events are kept and of the removal of a person's data, in Japanese.
import type { HistoryKeepingWords } from './history-keeping-en.ts';
import { countJa as count } from './count-ja.ts';

const ofAll = (done: number, total: number): string => `${count(total)} 件中 ${count(done)} 件`;

export const historyKeepingJa: HistoryKeepingWords = {
  keep: {
    title: 'イベントの保存期間',
    label: '日数',
    forEver: '無期限',
    forDays: '日数を指定',
    says: 'これより古いイベントはすぐに削除され、以後も期限を過ぎたものから削除されます。ソースに残っていれば、もう一度読み込めます。',
    wrong: '1 から 36,500 までの整数で日数を入力してください。',
    save: '保存',
    cancel: 'キャンセル',
  },
  erase: {
    title: '個人のデータを削除',
    says: 'このプロファイルに保存された、このアドレスに関するイベントをすべて削除し、ほかのイベントに含まれるアドレスも消去します。S3、CloudWatch Logs、AWS 側のデータには触れません。',
    address: 'アドレス',
    wrong: 'E メールアドレス全体を入力してください。',
    look: '削除されるものを確認',
    looking: '保存されているデータを数えています',
    events: 'このアドレスのイベント（削除）',
    mentions: 'アドレスを含むほかのイベント（該当箇所を消去）',
    originals: '書き直す原本',
    nothing: 'このアドレスに関するデータは保存されていません。',
    type: (address) => `確認のため ${address} と入力してください`,
    act: '完全に削除',
    acting: '削除し、確認のためにすべてを読み直しています',
    steps: {
      counting: (done, total) => `集計中: 原本 ${ofAll(done, total)}`,
      events: (done, total) => `ほかのイベントをコピー中: ${ofAll(done, total)}`,
      originals: (done, total) => `原本を読み取り中: ${ofAll(done, total)}`,
      copying: (done, total) => `ほかの原本をコピー中: ${ofAll(done, total)}`,
      checking: (done, total) => `確認のため読み直し中: 原本 ${ofAll(done, total)}`,
    },
    isStanding:
      'このアドレスを含まないコピーを作成しています。コピーと入れ替わるまでは何も削除されません。それまでは中止でき、データは元のまま残ります。この画面を閉じても処理は続きます。',
    isGone:
      'アドレスは削除済みで、ここからは中止できません。削除を確認するため、すべてを読み直しています。この画面を閉じても処理は続きます。',
    stop: '中止',
    stopTip: '中止します。何も削除されません。',
    done: '削除しました',
    proofLabel: '削除の証明',
    copy: '証明をコピー',
    another: '別のアドレス',
    cancel: 'キャンセル',
    close: '閉じる',
    proof: {
      heading: '削除の証明',
      hash: 'アドレス（小文字）の SHA-256',
      started: '開始',
      ended: '終了',
      events: '削除したイベント',
      mentions: '消去した箇所',
      originals: '書き直した原本',
      checked: '削除後に読み直したもの',
      checkedLine: (events, originals) => `イベント ${count(events)} 件、原本 ${count(originals)} 件`,
      found: '削除後に見つかった数',
    },
  },
};
