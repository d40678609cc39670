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
  en: 'Your mail service did not accept this message. We will look at it and send it in another form.',
  ja: 'ご利用のメールサービスで、このメールが受け付けられませんでした。内容を確認し、別の形でお送りします。',
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
      en: 'The e-mail was too large for your mailbox. We will send it again with a smaller attachment, or with a link.',
      ja: 'メールのサイズが大きすぎたため、受け取られませんでした。添付ファイルを小さくするか、リンクに替えて再送いたします。',
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
        en: "Look at the links' domains: link shorteners and domains with a bad name are the commonest cause.",
        ja: 'リンク先のドメインを確認してください。短縮 URL や評価の低いドメインが最も多い原因です。',
      },
      tryParts,
    ],
    answer: weSendAgain,
  },
  'message-malformed': {
    whose: 'sender',
    says: {
      en: 'The message is not built as the standards ask.',
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
      en: 'Your mail service does not take this kind of attachment. We will send you the file another way.',
      ja: 'ご利用のメールサービスで、この種類の添付ファイルが受け付けられませんでした。別の方法でファイルをお渡しします。',
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
      en: 'A security check stopped it before it was sent on. We are looking into it, and will send it again once it is safe.',
      ja: 'セキュリティ検査により配送が止められました。現在確認しており、安全を確認したうえで再送いたします。',
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
        en: 'Have the domain audited in Advisor: mail that is not authenticated is taken for spam more often.',
        ja: '「アドバイザー」でドメインを確認してください。送信ドメイン認証に不備があると、迷惑メールと判定されやすくなります。',
      },
      mendReputation,
    ],
    answer: {
      en: "Your mail service's filter took it for spam. Please add our address to your contacts or allowed senders and tell us; we will then send it again.",
      ja: 'ご利用のメールサービスのフィルターで迷惑メールと判定されました。当方のアドレスを連絡先または許可リストに追加のうえ、お知らせください。再送いたします。',
    },
  },
} as const satisfies { readonly [cause: string]: CauseText };
