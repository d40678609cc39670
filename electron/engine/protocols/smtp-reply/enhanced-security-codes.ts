// Enhanced status codes of security and policy (X.7.*: RFC 3463 3.8 and the IANA registry), in our own words.
import type { Text } from '../../../../shared/text.ts';
import { nextSteps } from './next-steps.ts';
import type { Advice } from './types.ts';

const row = (en: string, ja: string, next: Text): Advice => ({ meaning: { en, ja }, next });

export const securityCodes: { readonly [code: string]: Advice } = {
  '7.0': row(
    'Refused for security or policy; the code does not say which.',
    'セキュリティまたはポリシーにより拒否されました。コードからは詳細が分かりません。',
    nextSteps.askPostmaster,
  ),
  '7.1': row(
    'The sender may not send to this recipient: a policy, a block or a filter.',
    'ポリシー、ブロック、フィルターのいずれかにより、この受信者への送信が許可されていません。',
    nextSteps.askPostmaster,
  ),
  '7.2': row(
    'The sender may not send to this mailing list.',
    'このメーリングリストへの送信が許可されていません。',
    nextSteps.askRecipient,
  ),
  '7.3': row(
    'The message would have to change its protection on the way, and cannot.',
    '経路上で必要な保護方式の変換ができません。',
    nextSteps.askPostmaster,
  ),
  '7.4': row(
    'The receiver does not offer a security feature that the message needs.',
    'メールに必要なセキュリティ機能に受信側が対応していません。',
    nextSteps.askDomainOwner,
  ),
  '7.5': row('A cryptographic step failed.', '暗号処理に失敗しました。', nextSteps.askPostmaster),
  '7.6': row(
    'A cryptographic algorithm is not supported.',
    '対応していない暗号アルゴリズムです。',
    nextSteps.askPostmaster,
  ),
  '7.7': row('The message was changed on the way.', 'メールが経路上で改変されました。', nextSteps.askPostmaster),
  '7.8': row('User name or password is wrong.', 'ユーザー名またはパスワードが違います。', nextSteps.mendClient),
  '7.9': row('The way of signing in is too weak.', '認証方式の強度が不足しています。', nextSteps.mendClient),
  '7.10': row('Encryption is needed first.', '先に暗号化が必要です。', nextSteps.mendClient),
  '7.11': row('This way of signing in needs encryption.', 'この認証方式には暗号化が必要です。', nextSteps.mendClient),
  '7.12': row(
    'The password has to be set anew for this way of signing in.',
    'この認証方式を使うにはパスワードの再設定が必要です。',
    nextSteps.mendClient,
  ),
  '7.13': row('The user account is disabled.', 'ユーザーアカウントが無効です。', nextSteps.askDomainOwner),
  '7.14': row(
    'The server has no trust relationship that this needs.',
    '必要な信頼関係が設定されていません。',
    nextSteps.askPostmaster,
  ),
  '7.15': row(
    'The priority of the message is too low at the moment (RFC 6710).',
    'メールの優先度が現在の基準を下回っています（RFC 6710）。',
    nextSteps.wait,
  ),
  '7.16': row(
    'The message is too large for its priority (RFC 6710).',
    '優先度に対してメールが大きすぎます（RFC 6710）。',
    nextSteps.makeSmaller,
  ),
  '7.17': row(
    'The mailbox has a new owner since the date you know (RFC 7293).',
    'メールボックスの所有者が変わっています（RFC 7293）。',
    nextSteps.dropAddress,
  ),
  '7.18': row(
    'The domain has a new owner since the date you know (RFC 7293).',
    'ドメインの所有者が変わっています（RFC 7293）。',
    nextSteps.dropAddress,
  ),
  '7.19': row(
    'Whether the owner is still the same cannot be told (RFC 7293).',
    '所有者が同じかどうかを確認できません（RFC 7293）。',
    nextSteps.askPostmaster,
  ),
  '7.20': row(
    'No DKIM signature passed (RFC 7372).',
    '合格した DKIM 署名がありません（RFC 7372）。',
    nextSteps.authenticate,
  ),
  '7.21': row(
    'DKIM passed, but by no signature that the receiver accepts (RFC 7372).',
    'DKIM には合格しましたが、受信側が認める署名がありません（RFC 7372）。',
    nextSteps.authenticate,
  ),
  '7.22': row(
    "DKIM passed, but no signature is of the From's domain (RFC 7372).",
    'DKIM には合格しましたが、From のドメインの署名がありません（RFC 7372）。',
    nextSteps.authenticate,
  ),
  '7.23': row('SPF failed (RFC 7372).', 'SPF に不合格です（RFC 7372）。', nextSteps.mendSpf),
  '7.24': row('SPF could not be evaluated (RFC 7372).', 'SPF を評価できませんでした（RFC 7372）。', nextSteps.mendSpf),
  '7.25': row(
    'The sending IP has no valid reverse DNS (RFC 7372).',
    '送信元 IP の逆引きが正しくありません（RFC 7372）。',
    nextSteps.mendPtr,
  ),
  '7.26': row(
    'SPF and DKIM, or DMARC over them, failed (RFC 7372).',
    'SPF と DKIM、またはそれらによる DMARC に不合格です（RFC 7372）。',
    nextSteps.authenticate,
  ),
  '7.27': row(
    "The sender's domain has a null MX, so no bounce could reach it (RFC 7505).",
    '送信者のドメインが Null MX のため、バウンスを返せません（RFC 7505）。',
    nextSteps.mendSender,
  ),
  '7.28': row('The sender sends too much at once.', '送信者からのメールが一度に多すぎます。', nextSteps.slowDown),
  '7.29': row(
    'The ARC chain is broken (RFC 8617).',
    'ARC チェーンが壊れています（RFC 8617）。',
    nextSteps.askPostmaster,
  ),
  '7.30': row(
    'TLS is required all the way, and the next server does not offer it (RFC 8689).',
    '全経路で TLS が必要ですが、次のサーバーが対応していません（RFC 8689）。',
    nextSteps.askDomainOwner,
  ),
};
