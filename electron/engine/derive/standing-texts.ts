// What each status of a region means and what AWS does next, in words (SES developer guide, "Sending review process").
import type { StandingStatus } from '../../../shared/health/standing.ts';
import type { Text } from '../../../shared/text.ts';

export const statusHeadlines: { readonly [S in StandingStatus]: (region: string) => Text } = {
  healthy: (region) => ({
    en: `Sending works in ${region}, and AWS has no objection.`,
    ja: `${region} では通常どおり送信できます。AWS による指摘もありません。`,
  }),
  sandbox: (region) => ({
    en: `The account is in the sandbox in ${region}: only verified recipients get mail.`,
    ja: `${region} のアカウントはサンドボックス内です。検証済みの宛先にしか送信できません。`,
  }),
  'under-review': (region) => ({
    en: `AWS is reviewing the account in ${region}; mail still goes out.`,
    ja: `${region} のアカウントは AWS によるレビュー中です。送信は継続できます。`,
  }),
  'paused-by-aws': (region) => ({
    en: `AWS has paused sending in ${region}.`,
    ja: `${region} での送信は AWS により一時停止されています。`,
  }),
  'paused-by-you': (region) => ({
    en: `Sending in ${region} is switched off by the account's own setting.`,
    ja: `${region} での送信は、アカウント自身の設定により無効になっています。`,
  }),
  unknown: (region) => ({
    en: `Whether mail may be sent in ${region} could not be read.`,
    ja: `${region} で送信できる状態かどうかを確認できませんでした。`,
  }),
};

export const statusMeans: { readonly [S in StandingStatus]: Text } = {
  healthy: {
    en: 'AWS steps in when the bounce or complaint rate rises, when unwanted mail is reported, or when keys are misused, for example. Reports made to AWS directly, spam traps and block lists show in no rate, so good rates are no guarantee.',
    ja: 'バウンス率や苦情率の上昇、不要なメールの報告、認証情報の悪用などがあると、AWS が介入します。AWS への直接の報告、スパムトラップ、ブロックリストは率に表れないため、率が低くても安心はできません。',
  },
  sandbox: {
    en: 'Mail goes only to verified identities and to the mailbox simulator, 200 recipients in 24 hours and 1 a second, and addresses cannot be put on the suppression list. This stays so until AWS grants production access for this region; it usually gives a first answer within a day.',
    ja: '送信できる宛先は検証済み ID とメールボックスシミュレーターだけで、24 時間に 200 件、1 秒に 1 件が上限です。サプレッションリストへの追加もできません。このリージョンで本番稼働アクセスが承認されるまで、この状態が続きます。申請への最初の回答は通常 1 日以内です。',
  },
  'under-review': {
    en: 'There is a grace period. If the cause is still there at its end, AWS may pause sending. Meanwhile requests to raise the quotas of other sending services, such as SNS, may be refused. The notice went to the e-mail address of the AWS account (its root user), which is often not the mailbox of those who send. After a fix that AWS finds credible, only what happens later counts.',
    ja: '猶予期間が設けられています。期間の終わりまでに原因が解消されていないと、送信が一時停止されることがあります。その間、Amazon SNS などほかの送信系サービスでも、クォータの引き上げが拒否されることがあります。通知は AWS アカウント（ルートユーザー）のメールアドレスに届いており、送信担当者の受信箱とは限りません。対策が認められると、それ以降の結果だけが評価されます。',
  },
  'paused-by-aws': {
    en: 'SES refuses every message and publishes no events about it. The notice went to the e-mail address of the AWS account (its root user), and a case is open in the Support Center. AWS Health shows an event whose status is always "Closed"; that does not mean that it is solved. Sending begins again only when AWS accepts the answer to the case. Bounces and complaints are not the only causes.',
    ja: 'SES はすべての送信を拒否し、イベントも発行しません。通知は AWS アカウント（ルートユーザー）のメールアドレスに届き、サポートセンターにケースが作成されています。AWS Health のイベントは常に「Closed」と表示されますが、解決済みという意味ではありません。ケースへの回答が認められるまで再開されません。原因はバウンスや苦情とは限りません。',
  },
  'paused-by-you': {
    en: "SES refuses every message because SendingEnabled is off. This is the account's own switch, not AWS's: a person set it, or an automatic pause (alarm, SNS, Lambda) did, or a test of one. It stays off until somebody switches it on again.",
    ja: 'SendingEnabled が無効のため、SES はすべての送信を拒否します。これは AWS による停止ではなく、アカウント側のスイッチです。担当者による操作のほか、自動停止（アラーム、SNS、Lambda）やそのテストによることもあります。有効に戻すまで停止したままです。',
  },
  unknown: {
    en: 'Without GetAccount it is not known whether AWS reviews the account or has paused it. What else could be read is shown below.',
    ja: 'GetAccount を読み取れないと、レビュー中や一時停止中かどうかを判断できません。ほかに確認できた内容は以下のとおりです。',
  },
};
