// What SES itself says to an SMTP client, or writes into a bounce of its own, word by word.
import { nextSteps } from './next-steps.ts';
import type { Advice } from './types.ts';

export type SesReply = Advice & {
  readonly says: RegExp;
  /** The codes that it comes with. */
  readonly codes: readonly number[];
  readonly source: string;
};

export const sesReplySource = 'Amazon SES Developer Guide, "SMTP response codes returned by Amazon SES"';
export const sesErrors = 'Amazon SES Developer Guide, "Amazon SES email sending errors"';

/** The guide: after 5, 10 and 30 seconds; after the third failure wait 20 minutes and begin again. */
const retryAsGuided = {
  en: 'Try again after 5, 10 and 30 seconds; if that fails, wait 20 minutes and begin again.',
  ja: '5 秒、10 秒、30 秒の間隔で再試行し、それでも失敗する場合は 20 分待ってから繰り返してください。',
};

export const sesReplies: readonly SesReply[] = [
  {
    says: /^Authentication successful/iu,
    codes: [235],
    meaning: { en: 'You are signed in to SES.', ja: 'SES へのサインインに成功しました。' },
    next: nextSteps.none,
    source: sesReplySource,
  },
  {
    says: /^Ok [0-9a-f]{16}[0-9a-f-]+$/iu,
    codes: [250],
    meaning: {
      en: 'SES accepted the message. What follows Ok is its message ID, which every later event names.',
      ja: 'SES がメールを受け付けました。Ok の後の文字列はメッセージ ID で、以降のイベントに記載されます。',
    },
    next: {
      en: 'Keep the message ID. Accepted is not delivered: look for its delivery or bounce event.',
      ja: 'メッセージ ID を控えてください。受け付けは配信完了ではありません。配信またはバウンスのイベントを確認します。',
    },
    source: sesReplySource,
  },
  {
    says: /^Too many concurrent SMTP connections/iu,
    codes: [421],
    meaning: {
      en: 'More connections to SES are open at once than your account may have.',
      ja: 'SES への同時接続数がアカウントの上限を超えています。',
    },
    next: {
      en: 'Use fewer connections, send several messages over each, and close those that idle.',
      ja: '接続数を減らし、1 つの接続で複数のメールを送り、使っていない接続は閉じてください。',
    },
    source: sesReplySource,
  },
  {
    says: /^Timeout waiting for data from client/iu,
    codes: [451],
    meaning: {
      en: 'Your client said nothing for too long, so SES closed the connection.',
      ja: 'クライアントからの送信が途絶えたため、SES が接続を閉じました。',
    },
    next: {
      en: 'Send without pauses. If it happens in the middle of messages, set the MTU of the network to 1500.',
      ja: '間を空けずに送信してください。メールの途中で起こる場合は、ネットワークの MTU を 1500 に設定します。',
    },
    source: sesReplySource,
  },
  {
    says: /^Throttling failure:? Daily message quota exceeded|^Daily message quota exceeded/iu,
    codes: [454],
    meaning: {
      en: 'Your account has used up its sending quota of the last 24 hours.',
      ja: 'アカウントの直近 24 時間の送信クォータを使い切りました。',
    },
    next: {
      en: 'Wait until older messages leave the 24 hours, or request a higher quota.',
      ja: '24 時間の枠が空くまで待つか、送信クォータの引き上げを申請してください。',
    },
    source: sesReplySource,
  },
  {
    says: /^Throttling failure:? Maximum sending rate exceeded|^Maximum sending rate exceeded/iu,
    codes: [454],
    meaning: {
      en: 'You send faster than the maximum send rate of your account.',
      ja: 'アカウントの最大送信レートを超えて送信しています。',
    },
    next: {
      en: 'Pause with growing, random waits and try again; spread sending evenly over the second.',
      ja: '待ち時間を延ばしながら（ランダムなゆらぎを加えて）再試行し、送信を均等に分散してください。',
    },
    source: sesReplySource,
  },
  {
    says: /Maximum SigV2 SMTP sending rate exceeded/iu,
    codes: [454],
    meaning: {
      en: 'These SMTP credentials were made before 10 January 2019, and SES limits how fast such credentials may send.',
      ja: 'この SMTP 認証情報は 2019 年 1 月 10 日より前に作成されたもので、送信レートが制限されています。',
    },
    next: {
      en: 'Make new SMTP credentials and remove the old ones.',
      ja: '新しい SMTP 認証情報を作成し、古いものを削除してください。',
    },
    source: sesErrors,
  },
  {
    says: /^Temporary authentication failure/iu,
    codes: [454],
    meaning: {
      en: 'SES could not check your credentials: the connection is not encrypted, or SES has trouble of its own.',
      ja: 'SES が認証を確認できませんでした。接続が暗号化されていないか、SES 側の一時的な問題です。',
    },
    next: {
      en: 'Turn on TLS in the client (STARTTLS on 25, 587, 2587; TLS at once on 465, 2465). If it is on, try again.',
      ja: 'クライアントで TLS を有効にしてください（25、587、2587 は STARTTLS、465、2465 は TLS ラッパー）。有効な場合は再試行します。',
    },
    source: sesReplySource,
  },
  {
    says: /^Temporary service failure/iu,
    codes: [451, 454],
    meaning: {
      en: 'SES could not take the request at the moment.',
      ja: 'SES が一時的にリクエストを処理できませんでした。',
    },
    next: retryAsGuided,
    source: sesReplySource,
  },
  {
    says: /^Authentication required/iu,
    codes: [530],
    meaning: {
      en: 'The client tried to send without signing in.',
      ja: 'クライアントがサインインせずに送信しようとしました。',
    },
    next: {
      en: 'Set the user name and password of the SMTP credentials in the client, and turn authentication on.',
      ja: 'クライアントに SMTP 認証情報のユーザー名とパスワードを設定し、認証を有効にしてください。',
    },
    source: sesReplySource,
  },
  {
    says: /^Authentication Credentials Invalid/iu,
    codes: [535],
    meaning: {
      en: 'The user name or the SMTP password is wrong. Often it is the raw secret access key, or the password of another region.',
      ja: 'ユーザー名または SMTP パスワードが違います。シークレットアクセスキーそのものや、別のリージョンのパスワードを使っていることがよくあります。',
    },
    next: {
      en: 'Derive the SMTP password for this region from the secret access key; temporary keys cannot make one.',
      ja: 'このリージョンの SMTP パスワードをシークレットアクセスキーから作成してください。一時的な認証情報からは作成できません。',
    },
    source: sesReplySource,
  },
  {
    says: /^Account not subscribed to SES/iu,
    codes: [535],
    meaning: {
      en: 'The AWS account that owns these credentials has not signed up for SES.',
      ja: 'この認証情報の AWS アカウントは SES に登録されていません。',
    },
    next: {
      en: 'Sign up for SES in that account, or use the credentials of the right account.',
      ja: 'そのアカウントで SES に登録するか、正しいアカウントの認証情報を使ってください。',
    },
    source: sesReplySource,
  },
];
