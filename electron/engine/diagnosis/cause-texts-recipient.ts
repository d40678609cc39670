// The words for causes that lie with the address, the mailbox or the recipient's domain.
import { answers, type CauseText } from './cause-text.ts';

const dropIt = {
  en: 'Stop sending to it until it is corrected or works again: such bounces raise your bounce rate.',
  ja: '修正または復旧されるまで、このアドレスへの送信を止めてください。このようなバウンスはバウンス率を上げます。',
};
const askOtherwise = {
  en: 'Reach the recipient another way, and ask for the right address.',
  ja: '別の手段で受信者に連絡し、正しいアドレスを確認してください。',
};
const sendAgain = {
  en: 'Send the message again after that.',
  ja: 'その後、メールを再送してください。',
};

export const recipientTexts = {
  'mailbox-unknown': {
    whose: 'recipient',
    says: {
      en: 'The receiving server says that there is no such mailbox.',
      ja: '受信サーバーは、そのメールボックスが存在しないと応答しています。',
    },
    next: [
      { en: 'Look for typos in the address.', ja: 'アドレスに入力間違いがないか確認してください。' },
      askOtherwise,
    ],
    afterwards: [dropIt],
    answer: {
      en: 'Your mail service says that this address does not exist. Please check its spelling, and give us the right one; we can then send it again.',
      ja: 'ご利用のメールサービスから、このアドレスは存在しないという応答がありました。アドレスのつづりをご確認のうえ、正しいアドレスをお知らせください。改めてお送りできます。',
    },
  },
  'mailbox-full': {
    whose: 'recipient',
    says: { en: "The recipient's mailbox is full.", ja: '受信者のメールボックスの容量がいっぱいです。' },
    next: [
      {
        en: 'Reach the recipient another way, and ask them to make room in the mailbox.',
        ja: '別の手段で受信者に連絡し、メールボックスを整理してもらってください。',
      },
      {
        en: 'Where it stays full for weeks, stop sending: nobody reads that mailbox.',
        ja: '数週間いっぱいのままなら、使われていないと考え、送信を止めてください。',
      },
    ],
    afterwards: [sendAgain],
    answer: {
      en: 'The mailbox is full. Please delete some messages, or get more storage, and let us know; we can then send it again.',
      ja: 'メールボックスの容量がいっぱいです。不要なメールを削除するなどして空きを作り、お知らせください。改めてお送りできます。',
    },
  },
  'mailbox-disabled': {
    whose: 'recipient',
    says: {
      en: 'The mailbox exists, but it is closed or not in use.',
      ja: 'メールボックスはありますが、停止中または未使用です。',
    },
    next: [askOtherwise],
    afterwards: [dropIt],
    answer: {
      en: 'The mailbox is closed or inactive at your mail service. Please have it opened again, or give us another address.',
      ja: 'ご利用のメールサービスで、このメールボックスが停止または休止状態になっています。利用を再開していただくか、別のアドレスをお知らせください。',
    },
  },
  'mailbox-refuses': {
    whose: 'recipient',
    says: {
      en: 'The recipient does not take mail from this sender: a blocklist or a filter of their own.',
      ja: '受信者自身の拒否リストまたはフィルターにより、この送信元からのメールは受け取られません。',
    },
    next: [
      {
        en: 'Ask the recipient another way whether they want this mail, and to allow your address.',
        ja: '別の手段で受信者に受信の意思を確認し、希望する場合は送信元アドレスを許可してもらってください。',
      },
      { en: 'If they do not want it, stop sending.', ja: '希望されない場合は、送信を止めてください。' },
    ],
    answer: answers.allowUs,
  },
  'mailbox-busy': {
    whose: 'nobody',
    says: {
      en: 'The mailbox cannot take mail at the moment, often because it is getting too much.',
      ja: 'メールボックスが一時的にメールを受け取れません。多くの場合、届くメールが多すぎるためです。',
    },
    next: [
      {
        en: 'If it goes on, ask the recipient: somebody may be flooding the mailbox.',
        ja: '続く場合は受信者に確認してください。大量のメールを送り付けられている可能性があります。',
      },
    ],
    retry: { en: 'Send it again some hours later.', ja: '数時間後に再送してください。' },
    answer: {
      en: 'The mailbox could not take any more mail at that time. We can send it again; please tell us if other mail fails to arrive, too.',
      ja: 'その時点で、メールボックスが一時的にメールを受け取れない状態でした。改めてお送りできます。ほかのメールも届かない場合は、お知らせください。',
    },
  },
  'mailbox-unverified': {
    whose: 'receiver',
    says: {
      en: 'A filter in front of the receiving server could not yet find out whether the address exists.',
      ja: '受信サーバーの前段のフィルターが、アドレスの存在をまだ確認できていません。',
    },
    next: [
      {
        en: 'If it goes on, tell the mail administrator of the recipient.',
        ja: '続く場合は、受信側のメール管理者に伝えてください。',
      },
    ],
    retry: { en: 'Send it again later.', ja: '時間をおいて再送してください。' },
    answer: answers.theirTrouble,
  },
  'address-malformed': {
    whose: 'sender',
    says: {
      en: 'The address is not written correctly.',
      ja: 'アドレスの書式が正しくありません。',
    },
    next: [
      {
        en: 'Look for spaces, missing parts, two @ and characters outside ASCII, and correct it where it is stored.',
        ja: '空白、欠けた部分、重複した @、ASCII 以外の文字がないか確認し、登録情報を修正してください。',
      },
    ],
    afterwards: [sendAgain],
    answer: {
      en: 'The address that we have for you is not written correctly. Please give us your address once more; we can then send it again.',
      ja: '登録されているアドレスの書式に誤りがありました。お手数ですが、アドレスをもう一度お知らせください。改めてお送りできます。',
    },
  },
  'domain-unknown': {
    whose: 'recipient',
    says: {
      en: 'The part of the address after the @ could not be found: the domain does not exist, or its DNS does not answer.',
      ja: 'アドレスの @ より後のドメインが見つかりません。ドメインが存在しないか、DNS が応答していません。',
    },
    next: [
      { en: 'Look for typos in the domain.', ja: 'ドメインに入力間違いがないか確認してください。' },
      {
        en: "If it is right, tell the domain's administrator: its name servers or MX record need mending.",
        ja: '正しい場合は、ドメインの管理者に伝えてください。ネームサーバーまたは MX レコードの修正が必要です。',
      },
    ],
    answer: {
      en: 'The part of the address after the @ could not be found. Please check its spelling; if it is right, please tell your mail service, or give us another address.',
      ja: 'アドレスの @ より後の部分が見つかりませんでした。つづりをご確認ください。正しい場合は、ご利用のメールサービスにお問い合わせいただくか、別のアドレスをお知らせください。',
    },
  },
  'domain-takes-no-mail': {
    whose: 'recipient',
    says: {
      en: "The recipient's domain says that it takes no mail.",
      ja: '受信者のドメインは、メールを受け取らないと示しています。',
    },
    next: [askOtherwise],
    afterwards: [dropIt],
    answer: {
      en: 'The part of the address after the @ does not take any e-mail. Please check the address, or give us another one.',
      ja: 'アドレスの @ より後のドメインは、メールを受け付けていません。アドレスをご確認いただくか、別のアドレスをお知らせください。',
    },
  },
  unsubscribed: {
    whose: 'recipient',
    says: {
      en: 'The recipient has unsubscribed from this kind of mail.',
      ja: '受信者は、この種類のメールの配信を停止しています。',
    },
    next: [
      {
        en: 'Do not send it another way. If they want it again, ask them to sign up again.',
        ja: '別の方法で送らないでください。再び希望される場合は、改めて登録してもらってください。',
      },
    ],
    answer: {
      en: 'This address was unsubscribed from these e-mails, so we did not send it. If you would like to receive them again, please sign up once more.',
      ja: 'このアドレスは配信停止のお手続きがされているため、送信していません。再びご希望の場合は、改めてご登録ください。',
    },
  },
  complained: {
    whose: 'recipient',
    says: {
      en: 'The message was reported as spam.',
      ja: 'メールは迷惑メールとして報告されました。',
    },
    next: [
      {
        en: 'Stop sending to this address: each complaint lowers what receivers think of your domain.',
        ja: 'このアドレスへの送信を止めてください。苦情は送信元の評価を下げます。',
      },
      {
        en: 'If the recipient says it was a mistake, have them take the message out of the junk folder, and only then remove the address from the suppression list.',
        ja: '誤操作だった場合は、迷惑メールフォルダーから戻してもらい、その後でサプレッションリストから削除してください。',
      },
    ],
    answer: {
      en: 'After that, it was reported as spam, so further e-mails to this address may be held back. If that was a mistake, please move the message out of your junk folder and tell us.',
      ja: 'その後、迷惑メールとして報告されたため、このアドレスへの以後のメールは送信されない場合があります。誤操作の場合は、メールを迷惑メールフォルダーから戻し、お知らせください。',
    },
  },
} as const satisfies { readonly [cause: string]: CauseText };
