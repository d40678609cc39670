// The words for causes that lie in the message itself.
import { answers, type CauseText } from './cause-text.ts';

const sendAgain = { en: 'Send the message again after that.', ja: 'その後、メールを再送してください。' };
const mendReputation = {
  en: 'Send only to people who asked for it, remove addresses that bounce, and make unsubscribing easy.',
  ja: '同意した受信者だけに送り、バウンスするアドレスを除き、配信停止を簡単にしてください。',
};
const tryParts = {
  en: 'Send it to yourself without links and attachments, then with each of them, to find what is refused.',
  ja: 'リンクや添付ファイルを外したものから順に送って、拒否される要素を特定してください。',
};
const weSendAgain = {
  en: 'Your mail service did not accept this message. There is nothing you need to do; we can send it in another form.',
  ja: 'ご利用のメールサービスで、このメールが受け付けられませんでした。お客様に行っていただくことはありません。別の形でお送りできます。',
};

export const messageTexts = {
  'too-large': {
    whose: 'sender',
    says: { en: 'The message is larger than the receiver takes.', ja: 'メールのサイズが受信側の上限を超えています。' },
    next: [
      {
        en: 'Put large files behind a link; an attachment grows by a third when it is sent.',
        ja: '大きなファイルはリンクで渡してください。添付ファイルは送信時に約 3 分の 1 大きくなります。',
      },
    ],
    afterwards: [sendAgain],
    answer: {
      en: 'The e-mail was too large for your mail service. We can send it again with a smaller attachment, or with a link.',
      ja: 'メールのサイズが大きすぎたため、受け取られませんでした。添付ファイルを小さくするか、リンクに替えて改めてお送りできます。',
    },
  },
  'content-refused': {
    whose: 'sender',
    says: {
      en: 'The receiver refuses the content of the message, or a link in it.',
      ja: 'メールの内容、または含まれるリンクが受信側で拒否されています。',
    },
    next: [
      {
        en: "Look at the links' domains: link shorteners and domains with a bad name are the most common cause.",
        ja: 'リンク先のドメインを確認してください。短縮 URL や評価の低いドメインが最も多い原因です。',
      },
      tryParts,
    ],
    answer: weSendAgain,
  },
  'message-malformed': {
    whose: 'sender',
    says: {
      en: 'The message does not follow the standards for e-mail.',
      ja: 'メールの形式が規格に準拠していません。',
    },
    next: [
      {
        en: 'Check the headers: one From with a valid address, one Date, one Message-ID, no line over 998 characters.',
        ja: 'ヘッダーを確認してください。有効なアドレスの From、Date、Message-ID が 1 つずつあり、998 文字を超える行がないことが必要です。',
      },
      {
        en: 'Open the message in Composer: its checks point at such places.',
        ja: 'コンポーザーで開くと、該当箇所が検査で示されます。',
      },
    ],
    answer: answers.weLook,
  },
  'attachment-refused': {
    whose: 'sender',
    says: {
      en: 'An attachment is of a kind that the receiver refuses.',
      ja: '受信側が拒否する種類の添付ファイルが含まれています。',
    },
    next: [
      {
        en: 'Leave out programs, scripts, macros and encrypted archives; offer the file behind a link.',
        ja: '実行ファイル、スクリプト、マクロ、暗号化アーカイブは添付せず、リンクで提供してください。',
      },
    ],
    afterwards: [sendAgain],
    answer: {
      en: 'Your mail service does not take this kind of attachment. We can give you the file another way.',
      ja: 'ご利用のメールサービスで、この種類の添付ファイルが受け付けられませんでした。別の方法でファイルをお渡しできます。',
    },
  },
  virus: {
    whose: 'sender',
    says: {
      en: 'A virus was found in the message or in an attachment.',
      ja: 'メールまたは添付ファイルからウイルスが検出されました。',
    },
    next: [
      { en: 'Do not send it again.', ja: '再送しないでください。' },
      {
        en: 'Scan the attachments, and the system on which they were made.',
        ja: '添付ファイルと、それを作成したシステムをスキャンしてください。',
      },
    ],
    answer: {
      en: 'A security check stopped it. There is nothing you need to do; we can send it again once it is safe.',
      ja: 'セキュリティ検査により止められました。お客様に行っていただくことはありません。安全を確認できれば、改めてお送りできます。',
    },
  },
  spam: {
    whose: 'sender',
    says: {
      en: "The receiver's filter takes the message for spam.",
      ja: '受信側のフィルターが迷惑メールと判定しています。',
    },
    next: [
      tryParts,
      {
        en: 'Audit the domain in Advisor: mail without proper authentication is taken for spam more often.',
        ja: '「アドバイザー」でドメインを確認してください。送信ドメイン認証に不備があると、迷惑メールと判定されやすくなります。',
      },
      mendReputation,
    ],
    answer: {
      en: "Your mail service's filter took it for spam. Please add our address to your contacts or allowed senders and tell us; we can then send it again.",
      ja: 'ご利用のメールサービスのフィルターで迷惑メールと判定されました。当方のアドレスを連絡先または許可リストに追加のうえ、お知らせください。改めてお送りできます。',
    },
  },
} as const satisfies { readonly [cause: string]: CauseText };
