// The exact call behind a change: what will be sent, what it does, and how it is undone.
import type { MxFailureBehaviour, SesIdentity } from '../../../shared/ses.ts';
import type { ChangeCall, SesChange } from '../../../shared/ses-change.ts';
import type { Text } from '../../../shared/text.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { commandLine } from './command-line.ts';

type Call = Pick<ChangeCall, 'operation' | 'input' | 'effect' | 'undo'>;

/** SES API v2 reference; `VerifyEmailIdentity` is of the API v1. */
export function changeCall(identity: SesIdentity, change: SesChange): ChangeCall {
  const call = callOf(identity, change);
  const service = change.kind === 'address-verification' ? 'ses' : 'sesv2';
  return {
    identity: { name: identity.name, region: identity.region },
    change,
    ...call,
    action: `ses:${call.operation}`,
    commandLine: commandLine({ service, region: identity.region, ...call }),
  };
}

function callOf(identity: SesIdentity, change: SesChange): Call {
  const EmailIdentity = identity.name;
  switch (change.kind) {
    case 'mail-from':
      return {
        operation: 'PutEmailIdentityMailFromAttributes',
        input: {
          EmailIdentity,
          ...(change.domain === null ? {} : { MailFromDomain: change.domain }),
          BehaviorOnMxFailure: change.onMxFailure,
        },
        ...sayMailFrom(identity, change),
      };
    case 'dkim-signing':
      return {
        operation: 'PutEmailIdentityDkimAttributes',
        input: { EmailIdentity, SigningEnabled: change.enabled },
        effect: change.enabled ? signingOn : signingOff,
        undo: undoBySwitch,
      };
    case 'dkim-restart':
      return {
        operation: 'PutEmailIdentityDkimSigningAttributes',
        input: {
          EmailIdentity,
          SigningAttributesOrigin: 'AWS_SES',
          SigningAttributes: { NextSigningKeyLength: change.keyLength },
        },
        ...restart,
      };
    case 'address-verification':
      return { operation: 'VerifyEmailIdentity', input: { EmailAddress: identity.name }, ...mailAgain };
    case 'feedback-forwarding':
      return {
        operation: 'PutEmailIdentityFeedbackAttributes',
        input: { EmailIdentity, EmailForwardingEnabled: change.enabled },
        effect: change.enabled ? forwardingOn : forwardingOff,
        undo: undoBySwitch,
      };
    case 'default-set':
      return {
        operation: 'PutEmailIdentityConfigurationSetAttributes',
        input: { EmailIdentity, ...(change.name === null ? {} : { ConfigurationSetName: change.name }) },
        ...sayDefaultSet(identity, change.name),
      };
    default:
      return assertNever(change);
  }
}

type Said = { readonly effect: Text; readonly undo: Text };

function sayMailFrom(
  { mailFrom }: SesIdentity,
  { domain, onMxFailure }: Extract<SesChange, { readonly kind: 'mail-from' }>,
): Said {
  const undo = mailFrom === null ? removeAgain : backTo(mailFrom.domain, mailFrom.onMxFailure);
  if (domain === null)
    return {
      effect: {
        en: 'Mail goes out with a MAIL FROM domain of Amazon SES again: SPF passes, but no longer for your domain.',
        ja: 'MAIL FROM が Amazon SES のドメインに戻ります。SPF は合格しますが、ご自身のドメインとは一致しなくなります。',
      },
      undo,
    };
  const then = onFailure[onMxFailure];
  return {
    effect: {
      en: `SES looks for the MX record of ${domain} for up to 72 hours and uses the domain once it finds it. While the MX is missing, ${then.en}.`,
      ja: `SES が最長 72 時間 ${domain} の MX レコードを確認し、見つかりしだいこのドメインを使用します。MX がない間は、${then.ja}。`,
    },
    undo,
  };
}

const onFailure: { readonly [B in MxFailureBehaviour]: Text } = {
  USE_DEFAULT_VALUE: {
    en: 'mail goes out with a MAIL FROM domain of Amazon SES',
    ja: 'Amazon SES の MAIL FROM ドメインで送信されます',
  },
  REJECT_MESSAGE: {
    en: 'SES refuses every send with MailFromDomainNotVerified',
    ja: '送信はすべて MailFromDomainNotVerified エラーで拒否されます',
  },
};

function backTo(domain: string, onMxFailure: MxFailureBehaviour): Text {
  return {
    en: `Send the same call with ${domain} and ${onMxFailure}.`,
    ja: `${domain} と ${onMxFailure} を指定して同じ呼び出しを行うと、元に戻ります。`,
  };
}

function sayDefaultSet({ configurationSet }: SesIdentity, name: string | null): Said {
  const undo: Text =
    configurationSet === null
      ? {
          en: 'Send the same call without a configuration set.',
          ja: '設定セットを指定せずに同じ呼び出しを行うと、元に戻ります。',
        }
      : {
          en: `Send the same call with ${configurationSet}, if that set still exists.`,
          ja: `${configurationSet} を指定して同じ呼び出しを行うと、元に戻ります（設定セットが残っている場合）。`,
        };
  return name === null
    ? {
        effect: {
          en: 'Mail that names no configuration set is sent without one: its events are not recorded.',
          ja: '設定セットを指定しないメールは、設定セットなしで送信されます。イベントは記録されません。',
        },
        undo,
      }
    : {
        effect: {
          en: `Mail that names no configuration set uses ${name} from now on.`,
          ja: `設定セットを指定しないメールに、今後は ${name} が使われます。`,
        },
        undo,
      };
}

const removeAgain: Text = {
  en: 'Send the same call without a MAIL FROM domain.',
  ja: 'MAIL FROM ドメインを指定せずに同じ呼び出しを行うと、元に戻ります。',
};

const signingOn: Text = {
  en: 'SES signs mail from this identity with its DKIM key, as soon as the key is verified.',
  ja: 'この ID から送信されるメールに、鍵が検証されしだい DKIM 署名が付きます。',
};

const signingOff: Text = {
  en: 'SES stops signing mail from this identity. Without an aligned MAIL FROM it then fails DMARC.',
  ja: 'この ID から送信されるメールに DKIM 署名が付かなくなります。MAIL FROM が一致していない場合、DMARC に不合格となります。',
};

const undoBySwitch: Text = {
  en: 'Send the same call with the opposite value.',
  ja: '逆の値を指定して同じ呼び出しを行うと、元に戻ります。',
};

const restart: Said = {
  effect: {
    en: 'Easy DKIM is set up anew and SES looks for the records for up to 72 hours. SES may give out new tokens: publish the records that the list then shows. Mail can leave unsigned until SES has found them.',
    ja: 'Easy DKIM の設定をやり直し、SES が最長 72 時間レコードを確認します。新しいトークンが発行される場合があるため、更新後の一覧に表示されるレコードを公開してください。確認が終わるまで、署名なしで送信されることがあります。',
  },
  undo: {
    en: 'This cannot be undone. The old records do no harm and can stay until SES says success.',
    ja: '元に戻すことはできません。以前のレコードは残っていても害はなく、検証が完了するまでそのままにできます。',
  },
};

const mailAgain: Said = {
  effect: {
    en: 'AWS sends a new verification message to this address. Its link is valid for 24 hours.',
    ja: 'このアドレスに AWS から新しい検証メールが届きます。リンクの有効期間は 24 時間です。',
  },
  undo: { en: 'Nothing needs to be undone.', ja: '元に戻す必要はありません。' },
};

const forwardingOn: Text = {
  en: 'SES forwards bounces and complaints by e-mail to the return path of each message.',
  ja: 'バウンスと苦情が、各メールのリターンパスのアドレスにメールで転送されます。',
};

const forwardingOff: Text = {
  en: 'SES no longer forwards bounces and complaints by e-mail. They must reach you by SNS topics or event destinations.',
  ja: 'バウンスと苦情がメールで転送されなくなります。SNS トピックまたはイベント送信先で受け取る必要があります。',
};
