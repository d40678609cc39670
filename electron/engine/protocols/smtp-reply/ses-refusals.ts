// What SES itself says when it refuses a message, or writes into a bounce of its own, word by word.
import type { CauseName } from '../../../../shared/history/diagnosis.ts';
import { nextSteps } from './next-steps.ts';
import { type SesReply, sesErrors, sesReplySource } from './ses-replies.ts';

const suppression = 'Amazon SES Developer Guide, "Managing lists and subscriptions"';

export const sesRefusals: readonly SesReply[] = [
  {
    says: /^Message is too long/iu,
    codes: [552],
    meaning: { en: 'The message is larger than SES takes.', ja: 'メールのサイズが SES の上限を超えています。' },
    next: nextSteps.makeSmaller,
    source: sesReplySource,
  },
  {
    says: /^<?\S*>? ?Invalid email address/iu,
    codes: [553],
    meaning: {
      en: 'The address in MAIL FROM is not written as an address may be.',
      ja: 'MAIL FROM のアドレスの書式が正しくありません。',
    },
    next: {
      en: 'Write one address in angle brackets: MAIL FROM:<sender@example.com>.',
      ja: 'アドレスを 1 つ、山かっこで囲んで指定してください: MAIL FROM:<sender@example.com>',
    },
    source: sesReplySource,
  },
  {
    says: /^<?\S*>? ?address unknown/iu,
    codes: [553],
    meaning: {
      en: 'The address in RCPT TO is not written as an address may be.',
      ja: 'RCPT TO のアドレスの書式が正しくありません。',
    },
    next: {
      en: 'Write one address in angle brackets: RCPT TO:<recipient@example.com>.',
      ja: 'アドレスを 1 つ、山かっこで囲んで指定してください: RCPT TO:<recipient@example.com>',
    },
    source: sesReplySource,
  },
  {
    says: /^Access denied: User .* is not authorized to perform/iu,
    codes: [554],
    meaning: {
      en: 'The IAM user of these credentials may not send from this identity.',
      ja: 'この認証情報の IAM ユーザーには、この ID からの送信が許可されていません。',
    },
    next: {
      en: 'Allow ses:SendRawEmail on the identity in the IAM policy of the user; for an identity of another account, in its sending authorization policy.',
      ja: 'IAM ユーザーのポリシーで、この ID に対する ses:SendRawEmail を許可してください。別アカウントの ID の場合は、その送信承認ポリシーで許可します。',
    },
    source: sesReplySource,
  },
  {
    says: /^(?:Message rejected: )?Email address is not verified/iu,
    codes: [554],
    meaning: {
      en: 'An identity named here is not verified in this region; in the sandbox recipients have to be verified, too.',
      ja: '記載された ID がこのリージョンで検証されていません。サンドボックスでは受信者も検証が必要です。',
    },
    next: {
      en: 'Verify the identity in the region that the reply names, or request production access.',
      ja: '応答に示されたリージョンで ID を検証するか、本番稼働アクセスを申請してください。',
    },
    source: sesReplySource,
  },
  {
    says: /^(?:Message rejected: )?(?:Sending suspended for this account|Account is paused|Sending paused)/iu,
    codes: [554],
    meaning: {
      en: 'Sending is paused for this account or configuration set.',
      ja: 'このアカウントまたは設定セットの送信が一時停止されています。',
    },
    next: {
      en: "See in Account who paused it: AWS (its notice went to the account's own address and is answered in a case), the account's own switch, or that of the configuration set.",
      ja: '停止の主体を「アカウント」で確認してください。AWS による停止（登録アドレスに届いた通知を確認し、ケースに回答します）、アカウント自身の設定、設定セットの設定のいずれかです。',
    },
    source: sesErrors,
  },
  {
    says: /Mail FROM domain is not verified/iu,
    codes: [554],
    meaning: {
      en: "The custom MAIL FROM domain's MX record cannot be read, and the identity is set to refuse sending then.",
      ja: 'カスタム MAIL FROM ドメインの MX レコードを確認できず、その場合は送信を拒否する設定になっています。',
    },
    next: {
      en: "Publish the MX record of the MAIL FROM domain, or let the identity fall back to SES's own.",
      ja: 'MAIL FROM ドメインの MX レコードを公開するか、SES の既定ドメインを使う設定に変更してください。',
    },
    source: sesErrors,
  },
  {
    says: /^Configuration set (?:\S+ )?does not exist/iu,
    codes: [554],
    meaning: {
      en: 'There is no configuration set of this name in this region.',
      ja: 'このリージョンにその名前の設定セットはありません。',
    },
    next: {
      en: 'Correct the X-SES-CONFIGURATION-SET header, or create the set in this region.',
      ja: 'X-SES-CONFIGURATION-SET ヘッダーを修正するか、このリージョンに設定セットを作成してください。',
    },
    source: sesErrors,
  },
];

/** What SES writes itself where a receiver's words would stand. */
export type SesBounce = SesReply & { readonly cause: CauseName };

export const sesBounces: readonly SesBounce[] = [
  {
    says: /Amazon SES has suppressed sending to this address/iu,
    cause: 'suppressed-by-ses',
    codes: [],
    meaning: {
      en: "SES did not try: the address is on SES's global suppression list, because it bounced for some account lately.",
      ja: 'SES は送信を試みていません。最近いずれかのアカウントでバウンスしたため、グローバルサプレッションリストに登録されています。',
    },
    next: {
      en: "Check the address. If it is right, send again later: entries leave the global list within 14 days. Once the account's own list is on, it takes the place of the global one.",
      ja: 'アドレスを確認してください。正しければ、時間をおいて再送してください。グローバルリストの登録は 14 日以内に自動で解除されます。アカウントのサプレッションリストを有効にすると、そちらが優先されます。',
    },
    source: suppression,
  },
  {
    says: /Amazon SES did not send the message to this address because it is on the suppression list/iu,
    cause: 'suppressed-by-account',
    codes: [],
    meaning: {
      en: "SES did not try: the address is on your account's suppression list.",
      ja: 'SES は送信を試みていません。アカウントのサプレッションリストに登録されています。',
    },
    next: {
      en: 'Find out why it got there (a bounce or a complaint); remove it only if the cause is gone.',
      ja: '登録された理由（バウンスまたは苦情）を確認し、原因が解消している場合だけリストから削除してください。',
    },
    source: suppression,
  },
  {
    says: /^(?:\d{3} )?(?:Message expired|unable to deliver in \d{1,6} minutes)/iu,
    cause: 'expired',
    codes: [],
    meaning: {
      en: 'SES tried until the time for delivery ran out. The last reply of the receiver follows in angle brackets.',
      ja: 'SES が配信期限まで再試行しましたが、届きませんでした。最後の応答が山かっこ内に示されています。',
    },
    next: {
      en: 'Paste the reply in angle brackets by itself to see the cause.',
      ja: '山かっこ内の応答だけを貼り付けると、原因を確認できます。',
    },
    source: 'RFC 3463 3.5 (X.4.7)',
  },
];
