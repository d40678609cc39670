// What a source says of that which it could not read, or which must not be taken for more than it is.
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';

const trouble = (where: string, says: Text, count = 1): SourceTrouble => ({ where, position: null, says, count });

export const troubles = {
  denied: (where: string, action: string) =>
    trouble(where, {
      en: `The credentials may not read this. Allow ${action} here in their IAM policy (or in the bucket's), then read the source again; the rest was read.`,
      ja: `この認証情報では読み取れません。IAM ポリシーまたはバケットポリシーで ${action} を許可してから、もう一度読み込んでください。ほかの部分は読み込み済みです。`,
    }),
  vanished: (where: string) =>
    trouble(where, {
      en: 'Objects were listed but gone when they were fetched. A lifecycle rule or another program deletes here; what they held can no longer be read.',
      ja: '一覧にはあったオブジェクトが、取得時には削除されていました。ライフサイクルルールか別のプログラムが削除した可能性があり、その内容は読み取れません。',
    }),
  archived: (where: string) =>
    trouble(where, {
      en: 'Objects are archived in S3 Glacier. Restore them in the Amazon S3 console, then read the source again.',
      ja: 'オブジェクトが S3 Glacier にアーカイブされています。Amazon S3 コンソールで復元してから、もう一度読み込んでください。',
    }),
  outside: (where: string, count: number) =>
    trouble(
      where,
      {
        en: 'The objects here were written at other times than asked for. Their keys do not tell the time; if they were copied, ask for a longer time.',
        ja: 'ここにあるオブジェクトは、指定した期間外に書き込まれたものです。キーから時刻は判断できません。コピーされたものであれば、期間を広げて読み込んでください。',
      },
      count,
    ),
  undelivered: (where: string, count: number) =>
    trouble(
      where,
      {
        en: `${count === 1 ? '1 object' : `${count} objects`} under the error prefix not read: Firehose could not deliver or convert the records there. Each object says why.`,
        ja: `エラープレフィックスにある ${count} 件のオブジェクトは読み込んでいません。Firehose が配信または変換できなかったレコードで、理由は各オブジェクトに記録されています。`,
      },
      count,
    ),
  tooManyErrors: (where: string, found: number) =>
    trouble(where, {
      en: `How many records Firehose could not deliver in this time is not known: there are too many objects under its error prefix to go through all of them (${found.toLocaleString('en')} of this time so far). Look there in the Amazon S3 console.`,
      ja: `この期間に Firehose が配信できなかったレコードの数は不明です。エラープレフィックスのオブジェクトが多すぎて、すべては確認していません（この期間のものは現時点で ${found.toLocaleString('en')} 件）。Amazon S3 コンソールで確認してください。`,
    }),
  uncounted: (where: string, action: string) =>
    trouble(where, {
      en: `Whether Firehose failed to deliver some records is not known: the credentials may not list its error prefix. Allow ${action} here to know it.`,
      ja: `Firehose が配信に失敗したレコードがあるかどうかは不明です。エラープレフィックスの一覧を取得する権限がありません。確認するには ${action} を許可してください。`,
    }),
  noEvents: (where: string, lines: number) =>
    trouble(
      where,
      {
        en: 'None of the lines read here is an event of SES. Check that this is the log group your events are written to.',
        ja: '読み込んだ行に SES のイベントはありませんでした。イベントの書き込み先がこのロググループかどうかを確認してください。',
      },
      lines,
    ),
  noLines: (where: string) =>
    trouble(where, {
      en: 'No event in this log group mentions it. The search is case-sensitive, and what is written in another way is not found: that is no evidence that nothing was sent.',
      ja: 'このロググループに該当するイベントはありませんでした。検索では大文字と小文字が区別され、表記が異なるものは見つかりません。送信されなかったとは限りません。',
    }),
  repeated: (where: string, count: number) =>
    trouble(
      where,
      {
        en: 'Lines that repeat another with the same time and text were counted once. The usual cause is a Lambda function that stores each notification three times.',
        ja: '同じ時刻・同じ内容で重複する行は、1 件として数えました。書き込み元の Lambda 関数が 1 件の通知を 3 回記録するのが、よくある原因です。',
      },
      count,
    ),
  weak: (where: string, count: number) =>
    trouble(
      where,
      {
        en: 'These lines hold an address and nothing else: weak evidence. It is that of the first addressee, who need not be the one that bounced; message ID, reason and exact time are missing.',
        ja: 'これらの行にはアドレスしか記録されておらず、根拠としては弱いものです。記録されているのは最初の宛先で、バウンスした受信者とは限りません。メッセージ ID、理由、正確な時刻はありません。',
      },
      count,
    ),
  noMessageId: (where: string) =>
    trouble(where, {
      en: 'Message insights answer by message ID only. Search for the ID that SES gave the message, then ask again.',
      ja: 'メッセージインサイトはメッセージ ID でのみ照会できます。SES が割り当てたメッセージ ID を検索してから、もう一度照会してください。',
    }),
  noInsights: (where: string) =>
    trouble(where, {
      en: "Message insights know nothing of this ID. That does not mean the message was lost: they leave out mail to the mailbox simulator and to several recipients, mail older than 60 days, and other regions. They take the ID that SES gave, not the sender's own Message-ID.",
      ja: 'メッセージインサイトにこの ID の記録はありません。ただし、メールが失われたとは限りません。メールボックスシミュレーター宛て、複数の受信者宛て、60 日より前、ほかのリージョンのメールは対象外で、ID は SES が割り当てたものに限られます。',
    }),
  onlySent: (where: string) =>
    trouble(where, {
      en: 'Message insights tell of the sending only. That is no evidence of loss: what becomes of mail to the mailbox simulator or to several recipients is not in them.',
      ja: 'メッセージインサイトには送信の記録しかありません。メールが失われた証拠にはなりません。メールボックスシミュレーター宛てや複数の受信者宛てのメールの結果は対象外です。',
    }),
  withoutVdm: (where: string) =>
    trouble(where, {
      en: 'Virtual Deliverability Manager is off in this region, so there are no message insights. Turn it on in the Amazon SES console (it is charged for); earlier mail will not be in it.',
      ja: 'このリージョンでは Virtual Deliverability Manager が無効なため、メッセージインサイトはありません。Amazon SES コンソールで有効にできます（有料）。有効にする前のメールは対象外です。',
    }),
  sampled: (where: string) =>
    trouble(where, {
      en: 'The export holds 10,000 messages, the most there can be: a random sample of what matches. Narrow the time, the address or the subject to get all.',
      ja: 'エクスポートは上限の 10,000 件に達しました。一致するメールから無作為に抽出されたものです。すべてを取得するには、期間、アドレス、件名で絞り込んでください。',
    }),
  tooOld: (where: string) =>
    trouble(where, {
      en: 'Message insights go back 60 days; nothing before that was asked for.',
      ja: 'メッセージインサイトで遡れるのは 60 日前までです。それ以前は照会していません。',
    }),
  noMatch: (where: string) =>
    trouble(where, {
      en: 'No message matches. The search is case-sensitive, and leaves out mail to the mailbox simulator and to several recipients: that none was found is no evidence that none was sent.',
      ja: '一致するメールはありませんでした。検索では大文字と小文字が区別され、メールボックスシミュレーター宛てや複数の受信者宛てのメールは対象外です。見つからなくても、送信されなかったとは限りません。',
    }),
  exportFailed: (where: string, because: string | null) =>
    trouble(where, {
      en: `The export job failed${because === null ? '' : ` (${because})`}. Try again with a shorter time.`,
      ja: `エクスポートジョブが失敗しました${because === null ? '' : `（${because}）`}。期間を短くして、もう一度お試しください。`,
    }),
  exportCanceled: (where: string) =>
    trouble(where, {
      en: 'The export job was canceled before it had finished, by somebody else or in the Amazon SES console. Ask again.',
      ja: 'エクスポートジョブが完了前にキャンセルされました（ほかの利用者か Amazon SES コンソールからの操作）。もう一度照会してください。',
    }),
  exportSlow: (where: string) =>
    trouble(where, {
      en: 'The export job was canceled: it had not finished after 15 minutes. Try again with a shorter time.',
      ja: 'エクスポートジョブが 15 分以内に完了しなかったため、キャンセルしました。期間を短くして、もう一度お試しください。',
    }),
  foreign: (where: string, count: number) =>
    trouble(
      where,
      {
        en: 'Messages in this queue are not events of SES. They were left in it for whoever they are for.',
        ja: 'このキューには SES のイベントではないメッセージがあります。ほかの利用先のために、キューに残してあります。',
      },
      count,
    ),
  maybeMoved: (where: string, { action, says }: { readonly action: string; readonly says: Text }) =>
    trouble(where, {
      en: `${says.en} Allow ${action} here to know it, or stop and look at a queue of your own.`,
      ja: `${says.ja}確認するには ${action} を許可するか、停止して専用のキューを使用してください。`,
    }),
  undeleted: (where: string, because: Text) =>
    trouble(where, {
      en: `Messages that were read stay in the queue: ${because.en}`,
      ja: `読み取ったメッセージがキューに残っています。${because.ja}`,
    }),
  noRecords: (where: string, count: number) =>
    trouble(
      where,
      {
        en: 'Some of the lines that match are not event records, or were cut off: they were left out. Check that the table lies over the objects your events are written to.',
        ja: '一致した行のうち、イベントのレコードではないもの、または途中で切れたものは読み込んでいません。テーブルがイベントの書き込み先のオブジェクトを対象にしているかどうかを確認してください。',
      },
      count,
    ),
  limited: (where: string, most: number) =>
    trouble(where, {
      en: `Athena found more than is read at once: ${most.toLocaleString('en')} records came, in no order. Choose a shorter time, or ask for an address or a message ID.`,
      ja: `一度に読み込める上限（${most.toLocaleString('en')} 件）に達しました。読み込んだレコードは順不同です。期間を短くするか、アドレスやメッセージ ID で絞り込んでください。`,
    }),
  querySlow: (where: string) =>
    trouble(where, {
      en: 'The query was stopped: Athena had not finished after 30 minutes. Choose a shorter time.',
      ja: 'Athena のクエリが 30 分以内に完了しなかったため、停止しました。期間を短くしてください。',
    }),
};
