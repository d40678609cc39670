// Enhanced status codes by subject and detail (RFC 3463 3 and the IANA registry), in our own words.
import type { Text } from '../../../../shared/text.ts';
import { securityCodes } from './enhanced-security-codes.ts';
import { nextSteps } from './next-steps.ts';
import type { Advice } from './types.ts';

const row = (en: string, ja: string, next: Text): Advice => ({ meaning: { en, ja }, next });

/** The class does not change what a code is about, only whether it lasts. X.0.0 says nothing, so it is left out. */
const codes: { readonly [code: string]: Advice } = {
  '1.0': row('Something is wrong with the address.', 'アドレスに問題があります。', nextSteps.dropAddress),
  '1.1': row('There is no such mailbox.', 'そのメールボックスは存在しません。', nextSteps.dropAddress),
  '1.2': row(
    'The domain after the @ does not exist or takes no mail.',
    '@ の後のドメインが存在しないか、メールを受け付けていません。',
    nextSteps.dropAddress,
  ),
  '1.3': row(
    "The recipient's address is not well formed.",
    '受信者アドレスの書式が正しくありません。',
    nextSteps.dropAddress,
  ),
  '1.4': row(
    'The address fits several recipients.',
    'アドレスに該当する受信者が複数あります。',
    nextSteps.askRecipient,
  ),
  '1.5': row('The address is valid.', 'アドレスは有効です。', nextSteps.none),
  '1.6': row(
    'The mailbox has moved and left no new address.',
    'メールボックスは移転し、新しいアドレスは示されていません。',
    nextSteps.dropAddress,
  ),
  '1.7': row(
    "The sender's address is not well formed.",
    '送信者アドレスの書式が正しくありません。',
    nextSteps.mendSender,
  ),
  '1.8': row(
    "The sender's domain does not exist or cannot receive mail.",
    '送信者のドメインが存在しないか、メールを受信できません。',
    nextSteps.mendSender,
  ),
  '1.9': row(
    'The message was passed on to a system that does not speak these codes; its fate is unknown.',
    'この種のコードに対応しないシステムへ中継されたため、結果は分かりません。',
    nextSteps.none,
  ),
  '1.10': row(
    "The recipient's domain says by a null MX that it takes no mail (RFC 7505).",
    '受信者のドメインは Null MX により、メールを受け取らないと示しています（RFC 7505）。',
    nextSteps.dropAddress,
  ),
  '2.0': row('Something is wrong with the mailbox.', 'メールボックスに問題があります。', nextSteps.askRecipient),
  '2.1': row(
    'The mailbox is disabled and takes no mail.',
    'メールボックスは無効で、メールを受け取れません。',
    nextSteps.dropAddress,
  ),
  '2.2': row('The mailbox is full.', 'メールボックスがいっぱいです。', nextSteps.askRecipient),
  '2.3': row(
    'The message is larger than this mailbox may take.',
    'メールのサイズがこのメールボックスの上限を超えています。',
    nextSteps.makeSmaller,
  ),
  '2.4': row(
    'The mailing list could not be expanded.',
    'メーリングリストを展開できませんでした。',
    nextSteps.askDomainOwner,
  ),
  '3.0': row('The receiving system has trouble.', '受信システムに問題があります。', nextSteps.wait),
  '3.1': row('The receiving system is out of storage.', '受信システムの空き容量がありません。', nextSteps.wait),
  '3.2': row(
    'The receiving system takes no mail at the moment.',
    '受信システムが現在メールを受け付けていません。',
    nextSteps.wait,
  ),
  '3.3': row(
    'The receiving system lacks a feature that the message needs.',
    '受信システムがメールに必要な機能に対応していません。',
    nextSteps.askDomainOwner,
  ),
  '3.4': row(
    'The message is larger than the receiving system takes.',
    'メールのサイズが受信システムの上限を超えています。',
    nextSteps.makeSmaller,
  ),
  '3.5': row(
    'The receiving system is set up wrongly.',
    '受信システムの設定に誤りがあります。',
    nextSteps.askDomainOwner,
  ),
  '3.6': row('The priority that was asked for was changed.', '要求した優先度が変更されました。', nextSteps.none),
  '4.0': row('There is trouble on the network.', 'ネットワークに問題があります。', nextSteps.wait),
  '4.1': row('The receiving host did not answer.', '受信ホストが応答しませんでした。', nextSteps.wait),
  '4.2': row('The connection broke or was too poor.', '接続が切れたか、品質が不十分でした。', nextSteps.wait),
  '4.3': row(
    'A look-up that delivery needs failed, for example in DNS.',
    '配信に必要な検索（DNS など）に失敗しました。',
    nextSteps.wait,
  ),
  '4.4': row(
    "No way to the recipient's domain could be found.",
    '受信者のドメインへの経路が見つかりませんでした。',
    nextSteps.dropAddress,
  ),
  '4.5': row('The mail system is congested.', 'メールシステムが混雑しています。', nextSteps.wait),
  '4.6': row('The message went round in a loop.', 'メールがループしました。', nextSteps.askDomainOwner),
  '4.7': row(
    'The time for delivery ran out after many tries.',
    '再試行を続けましたが、配信期限が過ぎました。',
    nextSteps.askDomainOwner,
  ),
  '5.0': row(
    'The two servers did not understand each other.',
    'サーバー間の通信に問題がありました。',
    nextSteps.mendClient,
  ),
  '5.1': row(
    'A command was out of order or not offered.',
    'コマンドの順序が誤っているか、対応していません。',
    nextSteps.mendClient,
  ),
  '5.2': row('A command could not be read.', 'コマンドを解釈できませんでした。', nextSteps.mendClient),
  '5.3': row(
    'The message has more recipients than the server takes at once.',
    '受信者数がサーバーの上限を超えています。',
    nextSteps.slowDown,
  ),
  '5.4': row('A command had wrong parameters.', 'コマンドのパラメーターに誤りがあります。', nextSteps.mendClient),
  '5.5': row(
    'The servers speak different versions of the protocol.',
    'プロトコルのバージョンが一致していません。',
    nextSteps.mendClient,
  ),
  '5.6': row(
    'A line of the sign-in was too long (RFC 4954).',
    '認証の行が長すぎます（RFC 4954）。',
    nextSteps.mendClient,
  ),
  '6.0': row('Something is wrong with the content.', 'メールの内容に問題があります。', nextSteps.mendContent),
  '6.1': row(
    'The receiver does not take this kind of content.',
    '受信側がこの種類の内容に対応していません。',
    nextSteps.mendContent,
  ),
  '6.2': row(
    'The content would have to be converted, and that is not allowed.',
    '内容の変換が必要ですが、許可されていません。',
    nextSteps.mendContent,
  ),
  '6.3': row(
    'The content would have to be converted, and the server cannot do that.',
    '内容の変換が必要ですが、サーバーが対応していません。',
    nextSteps.mendContent,
  ),
  '6.4': row('The content was converted with losses.', '内容が一部失われる形で変換されました。', nextSteps.none),
  '6.5': row('Converting the content failed.', '内容の変換に失敗しました。', nextSteps.mendContent),
  '6.6': row(
    'The content could not be fetched (RFC 4468).',
    '内容を取得できませんでした（RFC 4468）。',
    nextSteps.mendContent,
  ),
  '6.7': row(
    'Addresses outside ASCII are not allowed here (RFC 6531).',
    'ASCII 以外のアドレスは使えません（RFC 6531）。',
    nextSteps.dropAddress,
  ),
  '6.8': row(
    'The reply itself would need UTF-8 (RFC 6531).',
    '応答に UTF-8 が必要です（RFC 6531）。',
    nextSteps.mendClient,
  ),
  '6.9': row(
    'Headers in UTF-8 cannot be passed on (RFC 6531).',
    'UTF-8 のヘッダーを中継できません（RFC 6531）。',
    nextSteps.mendHeaders,
  ),
  ...securityCodes,
};

/** Null where the code says nothing, is not registered, or is one of success. */
export function enhancedCodeOf(enhanced: string | null): Advice | null {
  if (enhanced === null || enhanced.startsWith('2')) return null;
  return codes[enhanced.slice(2)] ?? null;
}

/** "Other or undefined" of their subject (RFC 3463 3), and those that servers attach to anything. */
const general: ReadonlySet<string> = new Set('1.0 2.0 3.0 4.0 5.0 6.0 7.0 5.1 5.2 5.4 7.1'.split(' '));

export function isGeneralCode(enhanced: string | null): boolean {
  return enhanced !== null && general.has(enhanced.slice(2));
}
