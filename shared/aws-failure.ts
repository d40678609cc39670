// How AWS can refuse or fail to answer: a closed union, each with a sentence of its own.
import { assertNever } from './assert-never.ts';
import type { Text } from './text.ts';

export type AwsFailure =
  /** Refused for going too fast, after all patience. */
  | { readonly kind: 'aws-throttled'; readonly operation: string; readonly region: string }
  /** A session that ran out: `sso` is renewed by signing in, `session` by new temporary credentials. */
  | { readonly kind: 'aws-credentials-expired'; readonly how: 'sso' | 'session'; readonly awsProfile: string | null }
  /** AWS does not know the access key, or the signature does not fit the secret. */
  | { readonly kind: 'aws-credentials-wrong'; readonly code: string }
  /** There are none where the profile says they come from. */
  | { readonly kind: 'aws-credentials-missing'; readonly because: string }
  /** The role wants a code from the user's device. */
  | { readonly kind: 'aws-mfa-needed'; readonly serial: string }
  | { readonly kind: 'aws-role-refused'; readonly roleArn: string; readonly because: string }
  /** `action` as IAM names it: `ses:GetEmailIdentity`. */
  | { readonly kind: 'aws-permission-missing'; readonly action: string; readonly region: string }
  /** The host `email.<region>.amazonaws.com` does not exist. */
  | { readonly kind: 'aws-region-without-ses'; readonly region: string }
  /** The region exists but must be enabled for the account first. */
  | { readonly kind: 'aws-region-disabled'; readonly region: string }
  | {
      readonly kind: 'aws-unreachable';
      readonly endpoint: string;
      readonly because: string;
      /** Of a change or a mail: it never went out. Where this is not said, it may have been carried out. */
      readonly unsent?: boolean | undefined;
    }
  /** Something else than AWS answers there, for example a sign-in page of a network or a proxy. */
  | { readonly kind: 'aws-not-aws'; readonly endpoint: string; readonly contentType: string }
  /** This computer's clock is off by so many seconds (positive: it is ahead); null where AWS did not say. */
  | { readonly kind: 'aws-clock-skew'; readonly skewSeconds: number | null }
  | { readonly kind: 'aws-not-found'; readonly operation: string; readonly subject: string }
  /** A service fault, after all retries. */
  | { readonly kind: 'aws-unavailable'; readonly operation: string; readonly region: string; readonly status: number }
  /** Anything else that AWS says, in its own words. */
  | { readonly kind: 'aws-refused'; readonly operation: string; readonly code: string; readonly message: string }
  | { readonly kind: 'read-only'; readonly profile: string; readonly operation: string }
  | { readonly kind: 'vault-locked' }
  | { readonly kind: 'cancelled' };

type Said<K extends AwsFailure['kind']> = (failure: Extract<AwsFailure, { readonly kind: K }>) => Text;

/** The sentence a user reads: what happened and what to do next. */
export function printAwsFailure(failure: AwsFailure): Text {
  const say = says[failure.kind] as Said<AwsFailure['kind']>;
  return say(failure);
}

const says: { readonly [K in AwsFailure['kind']]: Said<K> } = {
  'aws-throttled': ({ operation, region }) => ({
    en: `AWS in ${region} is throttling ${operation} and did not let it through. Wait a minute, then refresh; other programs that use this account count, too.`,
    ja: `${region} の AWS が ${operation} をスロットリングしています。1 分ほど待ってから更新してください。同じアカウントを使うほかのプログラムの呼び出しも数えられます。`,
  }),
  'aws-credentials-expired': ({ how, awsProfile }) => sayExpired(how, awsProfile),
  'aws-credentials-wrong': ({ code }) => ({
    en: `AWS does not accept these credentials (${code}). Check the access key ID and the secret access key, and that the key is active in IAM.`,
    ja: `AWS がこの認証情報を受け付けませんでした（${code}）。アクセスキー ID とシークレットアクセスキー、IAM でキーが有効かどうかを確認してください。`,
  }),
  'aws-credentials-missing': ({ because }) => ({
    en: `There are no AWS credentials where this profile looks for them (${because}). Change where they come from, or set them up there.`,
    ja: `このプロファイルの参照先に AWS 認証情報がありません（${because}）。取得元を変更するか、参照先に認証情報を設定してください。`,
  }),
  'aws-mfa-needed': ({ serial }) => ({
    en: `The role asks for a code from the MFA device ${serial}. Enter the six digits it shows now.`,
    ja: `このロールには MFA デバイス ${serial} のコードが必要です。表示されている 6 桁の数字を入力してください。`,
  }),
  'aws-role-refused': ({ roleArn, because }) => ({
    en: `The role ${roleArn} could not be assumed (${because}). Check its trust policy, the external ID and the MFA code.`,
    ja: `ロール ${roleArn} を引き受けられませんでした（${because}）。信頼ポリシー、外部 ID、MFA コードを確認してください。`,
  }),
  'aws-permission-missing': ({ action, region }) => ({
    en: `The credentials may not call ${action} in ${region}. Add this action to their IAM policy; the profile's connection test has the whole policy to copy.`,
    ja: `この認証情報には ${region} での ${action} の権限がありません。IAM ポリシーにこのアクションを追加してください。必要なポリシー全体は、プロファイルの接続テストからコピーできます。`,
  }),
  'aws-region-without-ses': ({ region }) => ({
    en: `There is no Amazon SES in ${region}. Check the spelling, or remove this region from the profile.`,
    ja: `${region} では Amazon SES を利用できません。つづりを確認するか、プロファイルからこのリージョンを外してください。`,
  }),
  'aws-region-disabled': ({ region }) => ({
    en: `The region ${region} is not enabled for this account. Enable it in the AWS account settings, or remove it from the profile.`,
    ja: `リージョン ${region} はこのアカウントで有効になっていません。AWS のアカウント設定で有効にするか、プロファイルから外してください。`,
  }),
  'aws-unreachable': ({ endpoint, because }) => ({
    en: `${endpoint} could not be reached (${because}). Check the network, the proxy and the endpoint of this profile; kept results stay readable.`,
    ja: `${endpoint} に接続できませんでした（${because}）。ネットワーク、プロキシ、プロファイルのエンドポイントを確認してください。保存済みの結果は引き続き表示できます。`,
  }),
  'aws-not-aws': ({ endpoint, contentType }) => ({
    en: `What answers at ${endpoint} is not AWS (it sent ${contentType}). Check the endpoint; a network that asks you to sign in first answers like this, too.`,
    ja: `${endpoint} の応答は AWS のものではありません（${contentType}）。エンドポイントを確認してください。ログインが必要なネットワークでも同じ応答になります。`,
  }),
  'aws-clock-skew': ({ skewSeconds }) => saySkew(skewSeconds),
  'aws-not-found': ({ operation, subject }) => ({
    en: `AWS has no ${subject}, or no longer (${operation}). Refresh the list.`,
    ja: `AWS に ${subject} がありません。すでに削除された可能性があります（${operation}）。一覧を更新してください。`,
  }),
  'aws-unavailable': ({ operation, region, status }) => ({
    en: `AWS in ${region} failed at ${operation} (HTTP ${status}). Try again later; the AWS Health Dashboard says whether the service is disturbed.`,
    ja: `${region} の AWS で ${operation} が失敗しました（HTTP ${status}）。しばらくしてからもう一度お試しください。障害の有無は AWS Health Dashboard で確認できます。`,
  }),
  'aws-refused': ({ operation, code, message }) => {
    const next = /daily (?:message|sending) quota exceeded/iu.test(message)
      ? dayIsOver
      : (refusalCures[code] ?? otherRefusal);
    return {
      en: `AWS refused ${operation}: ${message} (${code}) ${next.en}`,
      ja: `AWS が ${operation} を拒否しました: ${message}（${code}）${next.ja}`,
    };
  },
  'read-only': ({ profile, operation }) => ({
    en: `The profile "${profile}" is read-only, so ${operation} was not sent. Allow changes in the profile's settings first.`,
    ja: `プロファイル「${profile}」は読み取り専用のため、${operation} は送信されませんでした。変更を行うには、先にプロファイルの設定で許可してください。`,
  }),
  'vault-locked': () => ({
    en: 'The passphrase vault is locked. Enter its passphrase to use the keys kept in it.',
    ja: 'パスフレーズ保管庫がロックされています。保存されたキーを使うには、パスフレーズを入力してください。',
  }),
  cancelled: () => ({
    en: 'Canceled. Results that were already known are kept.',
    ja: '中止しました。すでに得られた結果は残っています。',
  }),
};

/** By AWS's code: its message says what is wrong, seldom what to do. */
const refusalCures: { readonly [code: string]: Text } = {
  AlreadyExistsException: {
    en: 'Choose another name, or open the one that is there.',
    ja: '別の名前を指定するか、既存のものを開いてください。',
  },
  LimitExceededException: {
    en: 'Delete what is no longer used, or request a higher quota in Service Quotas.',
    ja: '使用していないものを削除するか、Service Quotas でクォータの引き上げをリクエストしてください。',
  },
  MessageRejected: {
    en: 'Verify the identities it names, or change the part of the message it names.',
    ja: '示された ID を検証するか、メールの該当箇所を修正してください。',
  },
  MailFromDomainNotVerifiedException: {
    en: 'Publish the MX record of the custom MAIL FROM domain, or let SES fall back to its own domain.',
    ja: 'カスタム MAIL FROM ドメインの MX レコードを公開するか、既定の MAIL FROM ドメインの使用を許可してください。',
  },
  AccountSuspendedException: {
    en: 'Nothing can be sent until AWS lifts this: open the case in the AWS Support Center.',
    ja: 'AWS が解除するまで送信できません。AWS サポートセンターのケースを確認してください。',
  },
  SendingPausedException: {
    en: 'Read what AWS wrote to the account, then resume sending for the account or the configuration set.',
    ja: 'AWS からアカウントに届いた連絡を確認し、アカウントまたは設定セットの送信を再開してください。',
  },
  BadRequestException: {
    en: 'Change what the message names, then try again.',
    ja: 'メッセージが示す箇所を修正して、もう一度お試しください。',
  },
};

const dayIsOver: Text = {
  en: 'Wait until fewer messages were sent in the last 24 hours, or request a higher quota in Service Quotas.',
  ja: '過去 24 時間の送信数が減るまで待つか、Service Quotas でクォータの引き上げを申請してください。',
};

const otherRefusal: Text = {
  en: 'Check what the message names, then try again.',
  ja: 'メッセージの内容を確認して、もう一度お試しください。',
};

function sayExpired(how: 'sso' | 'session', awsProfile: string | null): Text {
  switch (how) {
    case 'sso': {
      const command = awsProfile === null ? 'aws sso login' : `aws sso login --profile ${awsProfile}`;
      return {
        en: `The AWS sign-in (SSO) has expired. Run "${command}" in a terminal, then try again.`,
        ja: `AWS のサインイン（SSO）の有効期限が切れています。ターミナルで「${command}」を実行してから、もう一度お試しください。`,
      };
    }
    case 'session':
      return {
        en: 'The temporary credentials have expired. Get new ones from where they came, then try again.',
        ja: '一時的な認証情報の有効期限が切れています。発行元で新しい認証情報を取得してから、もう一度お試しください。',
      };
    default:
      return assertNever(how);
  }
}

function saySkew(skewSeconds: number | null): Text {
  const by =
    skewSeconds === null
      ? { en: '', ja: '' }
      : {
          en: ` by about ${Math.round(Math.abs(skewSeconds) / 60)} minutes`,
          ja: `約 ${Math.round(Math.abs(skewSeconds) / 60)} 分`,
        };
  return {
    en: `This computer's clock differs from AWS's${by.en}, so AWS rejects every signature. Set the clock, then try again.`,
    ja: `このコンピューターの時計が AWS と${by.ja}ずれているため、署名が拒否されます。時刻を合わせてから、もう一度お試しください。`,
  };
}
