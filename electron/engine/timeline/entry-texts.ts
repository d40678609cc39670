// One short line for each event of a timeline.
import { assertNever } from '../../../shared/assert-never.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { Text } from '../../../shared/text.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';
import { isUntried } from '../protocols/ses-event/is-untried.ts';

/** `isLate`: the receiver had accepted the message before. */
export function sayEntry(event: MailEvent, { isLate }: { readonly isLate: boolean }): Text {
  const says = sayType(event, isLate);
  // The row of an export has no time but the sending's.
  if (event.source !== 'export' || event.type === 'SEND') return says;
  return { en: `${says.en} (the export does not say when)`, ja: `${says.ja}（日時はエクスポートに含まれていません）` };
}

function sayType(event: MailEvent, isLate: boolean): Text {
  switch (event.type) {
    case 'SEND':
      return { en: 'Accepted by SES', ja: 'SES が受け付け' };
    case 'RENDERING_FAILURE':
      return { en: 'The template could not be rendered; not sent', ja: 'テンプレートのレンダリングに失敗（未送信）' };
    case 'REJECT':
      return { en: 'Rejected by SES; not sent', ja: 'SES が拒否（未送信）' };
    case 'DELIVERY':
      return { en: "Accepted by the receiver's server", ja: '受信サーバーが受け入れ' };
    case 'DELIVERY_DELAY':
      return event.subType === 'SendingDeferral'
        ? { en: 'Held back by SES; it tries again', ja: 'SES が送信を保留（再試行あり）' }
        : { en: 'Not taken yet; SES tries again', ja: '配信遅延（SES が再試行）' };
    case 'BOUNCE':
      return sayBounce(event, isLate);
    case 'COMPLAINT':
      return sayComplaint(event);
    case 'OPEN':
      return { en: 'Opened', ja: '開封' };
    case 'CLICK':
      return { en: 'A link was clicked', ja: 'リンクをクリック' };
    case 'SUBSCRIPTION':
      return { en: 'Subscription changed by the recipient', ja: '受信者が配信設定を変更' };
    default:
      return assertNever(event.type);
  }
}

function sayBounce(event: MailEvent, isLate: boolean): Text {
  if (isUntried(event))
    return { en: 'Not sent: the address is suppressed', ja: '未送信（アドレスがサプレッション対象）' };
  if (isLate) return { en: 'Returned after it had been accepted', ja: '受け入れ後にバウンス' };
  const type = event.subType?.split('/')[0];
  if (type === 'Permanent') return { en: 'Refused for good (hard bounce)', ja: 'ハードバウンス（恒久的な拒否）' };
  if (type === 'Transient') return { en: 'Given up (soft bounce)', ja: 'ソフトバウンス（再試行を終了）' };
  return { en: 'Returned (bounce)', ja: 'バウンス' };
}

function sayComplaint(event: MailEvent): Text {
  // SES developer guide, "Complaint object": an ISP takes an earlier report back.
  if (isRetraction(event)) return { en: 'Reported as not spam', ja: '「迷惑メールではない」との報告' };
  if (isUntried(event))
    return { en: 'Not sent: the address had complained before', ja: '未送信（以前に苦情のあったアドレス）' };
  // RFC 6591: a receiver tells that authentication failed; no person complained.
  if (event.subType?.split('/').includes('auth-failure') === true)
    return { en: 'Reported as not authenticated', ja: '認証失敗の報告' };
  return { en: 'Reported as spam', ja: '苦情（迷惑メールとしての報告）' };
}
