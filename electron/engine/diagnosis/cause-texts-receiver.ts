// The words for causes that lie with the receiving side or on the way to it, and for what cannot be told.
import { answers, type CauseText } from './cause-text.ts';

const tellReceiver = {
  en: 'If it goes on, tell the mail administrator of the recipient, with the reply and the time.',
  ja: '続く場合は、応答と時刻を添えて受信側のメール管理者に伝えてください。',
};
const askWhy = {
  en: 'If it goes on, ask the mail administrator of the recipient, with the Message-ID and the time.',
  ja: '続く場合は、Message-ID と時刻を添えて受信側のメール管理者に問い合わせてください。',
};
const sendLater = { en: 'Send it again later.', ja: '時間をおいて再送してください。' };

export const receiverTexts = {
  delivered: {
    whose: 'nobody',
    says: {
      en: 'The receiving server accepted the message. Nobody outside can tell into which folder it went.',
      ja: '受信サーバーがメールを受け取りました。どのフォルダーに入ったかは、外部からは分かりません。',
    },
    next: [
      {
        en: 'Have the recipient look in the junk folder, in other tabs, and in rules that move or delete mail.',
        ja: '受信者に、迷惑メールフォルダー、ほかのタブ、振り分けや削除のルールを確認してもらってください。',
      },
      {
        en: 'If it is nowhere, and the mailbox belongs to an organization, its mail administrator can find it by the Message-ID and the time.',
        ja: '見つからない場合、企業や学校などのアドレスであれば、先方のメール管理者が Message-ID と時刻から調べられます。',
      },
    ],
    answer: {
      en: 'Please look in your junk folder, in other tabs of the inbox, and in rules that move mail. If you cannot find it, tell us; we can send it again, or use another address.',
      ja: '迷惑メールフォルダー、受信トレイのほかのタブ、振り分けルールをご確認ください。見つからない場合はお知らせください。再送するか、別のアドレスにお送りできます。',
    },
  },
  waiting: {
    whose: 'nobody',
    says: {
      en: 'The receiver has not taken the message yet, and no reason is recorded.',
      ja: '受信側にまだ受け取られていません。理由は記録されていません。',
    },
    next: [askWhy],
    answer: answers.theirTrouble,
  },
  'not-heard-of': {
    whose: 'unknown',
    says: {
      en: 'SES accepted the message, and nothing has been heard of it since. That is no proof that it did not arrive.',
      ja: 'SES がメールを受け付けた後の記録がありません。届かなかったという証拠にはなりません。',
    },
    next: [
      {
        en: 'Ask the recipient whether it arrived, perhaps in the junk folder.',
        ja: '迷惑メールフォルダーも含めて、届いているか受信者に確認してください。',
      },
    ],
    answer: {
      en: 'We cannot see yet what happened after that. Please look in your junk folder; if it is not there, tell us, and we can look further or send it again.',
      ja: 'その後の状況は、まだ確認できていません。迷惑メールフォルダーをご確認ください。届いていない場合はお知らせください。さらに調べるか、改めてお送りできます。',
    },
  },
  'relay-denied': {
    whose: 'receiver',
    says: {
      en: "The server that the recipient's domain names for its mail does not take mail for that domain.",
      ja: '受信者のドメインが指定するメールサーバーが、そのドメイン宛てのメールを受け付けていません。',
    },
    next: [
      { en: 'Look for typos in the domain.', ja: 'ドメインに入力間違いがないか確認してください。' },
      {
        en: "If it is right, tell the domain's administrator: the MX record and the mail server do not fit together.",
        ja: '正しい場合は、ドメインの管理者に伝えてください。MX レコードとメールサーバーの設定が合っていません。',
      },
    ],
    answer: {
      en: 'The mail service of this address does not know it. Please check the spelling; if it is right, please tell whoever looks after your e-mail, or give us another address.',
      ja: 'このアドレスのメールサービスで、宛先として認識されませんでした。つづりをご確認ください。正しい場合は、メールの管理者にお伝えいただくか、別のアドレスをお知らせください。',
    },
  },
  greylisted: {
    whose: 'nobody',
    says: {
      en: 'The receiver puts off senders it does not know for some minutes, to see whether they come back (greylisting).',
      ja: '受信側が、初めての送信元を数分間保留して再送を確認しています（グレーリスティング）。',
    },
    next: [],
    retry: sendLater,
    answer: {
      en: 'Your mail service puts off the first e-mails of a sender for a while. We can send it again.',
      ja: 'ご利用のメールサービスが、初めての送信元からのメールを一時的に保留しました。改めてお送りできます。',
    },
  },
  'receiver-down': {
    whose: 'receiver',
    says: {
      en: 'The receiving server cannot take mail at the moment.',
      ja: '受信サーバーが一時的にメールを受け取れません。',
    },
    next: [tellReceiver],
    retry: sendLater,
    answer: answers.theirTrouble,
  },
  'receiver-faulty': {
    whose: 'receiver',
    says: {
      en: 'Something in the receiving system is set up wrongly, or its forwarding does not work.',
      ja: '受信システムの設定または転送に不備があります。',
    },
    next: [
      {
        en: 'Tell the mail administrator of the recipient, with the reply and the time: only they can mend it.',
        ja: '応答と時刻を添えて受信側のメール管理者に伝えてください。修正できるのは受信側だけです。',
      },
    ],
    afterwards: [sendLater],
    answer: {
      en: 'Something in the set-up of your mail service, such as a forwarding, does not work. Please tell whoever looks after your e-mail, or give us another address.',
      ja: 'ご利用のメールサービスの設定（転送など）に問題があるようです。メールの管理者にお伝えいただくか、別のアドレスをお知らせください。',
    },
  },
  'connection-lost': {
    whose: 'receiver',
    says: {
      en: 'No connection to the receiving server could be made, or it broke.',
      ja: '受信サーバーに接続できないか、接続が途中で切れました。',
    },
    next: [
      {
        en: "Check whether the domain's MX hosts answer; several domains at once point to trouble on the way.",
        ja: 'ドメインの MX ホストが応答するか確認してください。複数のドメインで同時に起きている場合は、経路の問題が考えられます。',
      },
    ],
    retry: sendLater,
    answer: answers.theirTrouble,
  },
  tls: {
    whose: 'receiver',
    says: {
      en: 'An encrypted connection is required, and none could be made.',
      ja: '暗号化接続（TLS）が必須ですが、確立できません。',
    },
    next: [
      {
        en: 'If the configuration set requires TLS, the receiver does not offer it: tell its administrator, or make TLS optional in the set.',
        ja: '設定セットで TLS を必須にしている場合、受信側が対応していません。受信側の管理者に伝えるか、設定セットの TLS を任意にしてください。',
      },
      {
        en: 'If it is the receiver that requires it, send the reply to AWS Support.',
        ja: '受信側が必須としている場合は、応答を AWS サポートに送ってください。',
      },
    ],
    answer: {
      en: 'No secure connection to your mail service could be made. Please ask your mail service, or give us another address.',
      ja: 'ご利用のメールサービスとの間で、安全な接続を確立できませんでした。メールサービスにお問い合わせいただくか、別のアドレスをお知らせください。',
    },
  },
  policy: {
    whose: 'receiver',
    says: {
      en: 'A rule of the receiving organization refuses the message.',
      ja: '受信側の組織のルールにより拒否されています。',
    },
    next: [
      {
        en: 'Reach the recipient another way, and have their mail administrator allow your domain.',
        ja: '別の手段で受信者に連絡し、メール管理者に送信元ドメインの許可を依頼してもらってください。',
      },
      {
        en: 'Check whether other mail to the same organization arrives: if none does, audit your domain in Advisor.',
        ja: '同じ組織へのほかのメールが届いているか確認してください。どれも届かない場合は、「アドバイザー」でドメインを確認します。',
      },
    ],
    answer: answers.allowUs,
  },
  expired: {
    whose: 'unknown',
    says: {
      en: 'The time for delivery ran out before the receiver took the message.',
      ja: '受信側が受け取る前に、配信期限が過ぎました。',
    },
    next: [
      {
        en: 'Look at the delays before it: they say what held it up.',
        ja: 'それまでの配信遅延を確認してください。何が妨げていたかが分かります。',
      },
    ],
    retry: sendLater,
    answer: answers.inVain,
  },
  protocol: {
    whose: 'unknown',
    says: {
      en: 'The two mail servers did not understand each other.',
      ja: 'メールサーバー間の通信が正しく行われませんでした。',
    },
    next: [tellReceiver],
    retry: sendLater,
    answer: answers.inVain,
  },
  undetermined: {
    whose: 'unknown',
    says: {
      en: 'Why the message was not taken cannot be told from what is recorded.',
      ja: '受け取られなかった理由は、記録からは分かりません。',
    },
    next: [],
    retry: {
      en: 'Send it once more later. If it comes back again, ask the mail administrator of the recipient, with the Message-ID and the time.',
      ja: '時間をおいて一度だけ再送し、それでも届かない場合は、Message-ID と時刻を添えて受信側のメール管理者に問い合わせてください。',
    },
    answer: answers.unclear,
  },
} as const satisfies { readonly [cause: string]: CauseText };
