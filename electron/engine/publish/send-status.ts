// What became of one message of a sending, in words: SES's statuses of bulk entries, and what nobody can know.
import type { Text } from '../../../shared/text.ts';

/** How a bulk entry stands, and whether every other one would fare the same until something is changed. */
export type BulkMeaning = { readonly says: Text; readonly kind: 'refused' | 'throttled' | 'all' };

/** SES API v2 reference, `BulkEmailEntryResult`. */
const meanings: { readonly [status: string]: BulkMeaning } = {
  MESSAGE_REJECTED: refused(
    'SES rejected this message. Check that its sender is verified and, in the sandbox, its recipient too.',
    'SES がこのメールを拒否しました。送信元の ID（サンドボックスでは宛先の ID も）が検証済みか確認してください。',
  ),
  MAIL_FROM_DOMAIN_NOT_VERIFIED: all(
    'The custom MAIL FROM domain is not verified, and this identity may not send without it. Publish its MX record, or let SES fall back to its own domain.',
    'カスタム MAIL FROM ドメインが検証されていないため送信できません。MX レコードを公開するか、既定の MAIL FROM ドメインの使用を許可してください。',
  ),
  CONFIGURATION_SET_NOT_FOUND: all(
    'This region has no such configuration set. Choose another one.',
    'このリージョンに指定した設定セットがありません。別の設定セットを選んでください。',
  ),
  TEMPLATE_NOT_FOUND: all(
    'This region has no such template. Save the draft to SES first.',
    'このリージョンに指定したテンプレートがありません。先に下書きを SES に保存してください。',
  ),
  ACCOUNT_SUSPENDED: all(
    'AWS has stopped sending for this account. Open the case in the AWS Support Center.',
    'AWS がこのアカウントの送信を停止しました。AWS サポートセンターのケースを確認してください。',
  ),
  ACCOUNT_THROTTLED: {
    kind: 'throttled',
    says: {
      en: 'The sending rate of the account was reached. This message is sent a little later.',
      ja: 'アカウントの送信レートに達したため、しばらくしてから送信します。',
    },
  },
  ACCOUNT_DAILY_QUOTA_EXCEEDED: all(
    'The sending quota for 24 hours is used up. Continue when there is room again, or request a higher quota in Service Quotas.',
    '24 時間の送信クォータを使い切りました。余裕ができてから再開するか、Service Quotas で引き上げを申請してください。',
  ),
  INVALID_SENDING_POOL_NAME: all(
    'The dedicated IP pool of the configuration set does not exist. Change the pool in SES.',
    '設定セットの専用 IP プールが存在しません。SES で設定セットの送信プールを変更してください。',
  ),
  ACCOUNT_SENDING_PAUSED: all(
    'Sending is paused for this account. Read what AWS wrote to the account, then resume sending in SES.',
    'このアカウントの送信は一時停止されています。AWS からの連絡を確認し、SES で送信を再開してください。',
  ),
  CONFIGURATION_SET_SENDING_PAUSED: all(
    'Sending is paused for this configuration set. Resume it, or choose another configuration set.',
    'この設定セットの送信は一時停止されています。再開するか、別の設定セットを選んでください。',
  ),
  INVALID_PARAMETER: refused(
    'SES cannot read the address or the values of this recipient. Correct the line in the list.',
    'この宛先のアドレスまたは値を SES が読み取れません。リストの行を修正してください。',
  ),
  TRANSIENT_FAILURE: refused(
    'SES could not send this message for now. Send to this recipient again later.',
    'SES が一時的にこのメールを送信できませんでした。後でこの宛先にもう一度送信してください。',
  ),
  FAILED: refused(
    'SES could not send this message. Correct the reason shown, then send to this recipient again.',
    'SES がこのメールを送信できませんでした。表示されている理由を解消してから、この宛先にもう一度送信してください。',
  ),
};

/** A status of SES that this program does not know counts as a refusal. */
export function bulkMeaning(status: string, error: string | null): BulkMeaning {
  const known = meanings[status];
  if (known === undefined)
    return refused(`SES says ${status}. ${error ?? ''}`.trim(), `SES の応答: ${status} ${error ?? ''}`.trim());
  if (error === null || known.kind === 'throttled') return known;
  return { ...known, says: { en: `${known.says.en} (${error})`, ja: `${known.says.ja}（${error}）` } };
}

/** Under way when the connection or the program ended. */
export const mayHaveBeenSent: Text = {
  en: 'SES did not answer, so the message may have been sent. Check the events before you send it again.',
  ja: 'SES の応答を受け取れませんでした。送信された可能性があります。再送する前にイベントを確認してください。',
};

export function someRefused(addresses: readonly string[]): Text {
  const named = addresses.slice(0, 5).join(', ');
  return {
    en: `Sent, but the server refused ${named}. Correct these addresses and send to them only.`,
    ja: `送信しましたが、サーバーが ${named} を受け付けませんでした。修正して、この宛先だけに送信してください。`,
  };
}

function refused(en: string, ja: string): BulkMeaning {
  return { kind: 'refused', says: { en, ja } };
}

function all(en: string, ja: string): BulkMeaning {
  return { kind: 'all', says: { en, ja } };
}
