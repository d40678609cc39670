// What a generated set-up makes, what it deliberately does otherwise than the set-ups found in the field, and what is left to do.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import type { Text } from '../../../../shared/text.ts';

export function setupNotes(ask: SetupAsk): readonly Text[] {
  const tracked = ask.eventTypes.some((type) => type === 'OPEN' || type === 'CLICK');
  switch (ask.kind) {
    case 'events-to-s3':
      return [...eventNotes, ...(tracked ? [changesMail] : []), ...(ask.keepDays === null ? [keptForEver] : [])];
    case 'feedback-to-logs':
      return [...feedbackNotes, ...(ask.email === null ? [] : [confirmFirst])];
    case 'domain-module':
      return [...domainNotes, ...(tracked ? [changesMail] : [])];
    case 'alarms':
      return [...alarmNotes, ...(ask.email === null ? [nobodyHears] : [confirmFirst])];
    default:
      return assertNever(ask.kind);
  }
}

const eventNotes: readonly Text[] = [
  {
    en: 'The role of SES may call firehose:PutRecordBatch on this stream only, and only SES for this configuration set may assume it. For each further set, add its ARN to AWS:SourceArn.',
    ja: 'SES のロールに許可するのは、このストリームへの firehose:PutRecordBatch だけです。引き受けられるのもこの設定セットの SES に限られます。設定セットを増やすときは、その ARN を AWS:SourceArn に追加してください。',
  },
  {
    en: 'The error prefix is written with !{firehose:error-output-type}; without the exclamation mark the braces become the name of a folder.',
    ja: 'エラー出力のプレフィックスは !{firehose:error-output-type} の形で指定しています。感嘆符がないと、波括弧がそのままフォルダー名になります。',
  },
  {
    en: 'Only mail that uses the set leaves events. Make it the default configuration set of your identities, also of address identities.',
    ja: 'イベントが記録されるのは、この設定セットを使うメールだけです。メールアドレスの ID も含め、各 ID のデフォルト設定セットにしてください。',
  },
  {
    en: 'Events reach the bucket a minute or more after they happened; a soft bounce comes only when SES has given up, so keep DELIVERY_DELAY.',
    ja: 'イベントがバケットに届くのは、発生から 1 分以上後です。ソフトバウンスは再試行を終えてから通知されるため、DELIVERY_DELAY も記録してください。',
  },
];

const feedbackNotes: readonly Text[] = [
  {
    en: 'The function writes the whole notification as one line of JSON: message ID, type, every recipient, codes and SES times. It may write to this log group only and makes none.',
    ja: '関数は通知全体を 1 行の JSON として書き込みます（メッセージ ID、種類、すべての受信者、コード、SES の時刻）。書き込めるのはこのロググループだけで、ロググループの作成権限は持ちません。',
  },
  {
    en: 'CloudWatch Logs needs no sequence tokens any more: what is printed once is stored once.',
    ja: 'CloudWatch Logs のシーケンストークンはすでに不要です。1 回の出力は 1 回だけ記録されます。',
  },
  {
    en: 'The topic takes messages from SES for this identity and account only. Keep e-mail feedback forwarding on until the first bounce has arrived in the log.',
    ja: 'トピックが受け付けるのは、このアカウントのこの ID について SES が発行したメッセージだけです。最初のバウンスがログに届くまで、メールによるフィードバック転送は有効のままにしてください。',
  },
];

const domainNotes: readonly Text[] = [
  {
    en: "The set is the identity's default, so mail that names no set leaves events, too. Complaints, sends and deliveries are counted: without them there are no rates.",
    ja: '設定セットを ID のデフォルトにするため、設定セットを指定しないメールのイベントも記録されます。苦情、送信、配信も数えるため、率を計算できます。',
  },
  {
    en: 'A custom MAIL FROM domain with its MX and SPF records is part of it: SPF aligns, and DMARC does not depend on DKIM alone.',
    ja: 'カスタム MAIL FROM ドメインと、その MX・SPF レコードを含みます。SPF のアライメントも取れるため、DMARC が DKIM だけに依存しません。',
  },
  {
    en: 'DMARC begins with p=none; its report mailbox must exist. The SPF record of the domain itself is left alone: Route 53 keeps one TXT set for each name, and others may be in it.',
    ja: 'DMARC は p=none から始めます。レポートの宛先メールボックスが必要です。ドメイン自体の SPF レコードは変更しません。Route 53 の TXT は名前ごとに 1 つのセットで、ほかの値が含まれる場合があるためです。',
  },
  {
    en: 'CloudWatch only counts. To know whose message bounced, add the set-up that keeps events in S3.',
    ja: 'CloudWatch では件数しか分かりません。どのメールがバウンスしたかを調べるには、イベントを S3 に保存する構成も追加してください。',
  },
];

const alarmNotes: readonly Text[] = [
  {
    en: 'Thresholds are fractions: 0.05 is 5%. Missing data is ignored, so the state stays while nothing is sent.',
    ja: 'しきい値は小数です（0.05 が 5%）。欠落データは無視するため、送信がない間も状態は保たれます。',
  },
  {
    en: 'Deploy it in each region that sends. In a region that never sent the metrics do not exist yet: send one message to success@simulator.amazonses.com first.',
    ja: '送信するリージョンごとに設定してください。一度も送信していないリージョンにはメトリクスがないため、先に success@simulator.amazonses.com へ 1 通送信してください。',
  },
];

const changesMail: Text = {
  en: 'OPEN and CLICK change the message: a tracking picture is added and links are rewritten.',
  ja: 'OPEN と CLICK を選ぶと、メールに追跡用の画像が追加され、リンクが書き換えられます。',
};
const keptForEver: Text = {
  en: 'Nothing deletes these events. They hold addresses and subjects: choose how long to keep them.',
  ja: 'イベントは自動では削除されません。宛先や件名を含むため、保存期間を決めることをお勧めします。',
};
const confirmFirst: Text = {
  en: 'The e-mail subscription takes effect only once the link in the confirmation message is opened.',
  ja: 'メールのサブスクリプションは、確認メールのリンクを開くまで有効になりません。',
};
const nobodyHears: Text = {
  en: 'Nobody is subscribed to the topic yet, so the alarms reach nobody. Subscribe somebody.',
  ja: 'トピックのサブスクリプションがまだありません。通知先を追加してください。',
};
