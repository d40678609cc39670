// The words for what SES does or does not do itself.
import { answers, type CauseText } from './cause-text.ts';

const sendAgain = { en: 'Send the message again after that.', ja: 'その後、メールを再送してください。' };

export const sesTexts = {
  'rendering-failed': {
    whose: 'sender',
    says: {
      en: 'SES could not fill the template with the data it was given, so nothing was sent.',
      ja: 'テンプレートと渡されたデータが合わないため、SES はメールを送信していません。',
    },
    next: [
      {
        en: 'Look for the value named in the error message: in the template, and in the data of the call.',
        ja: 'エラーメッセージに示された値を、テンプレートと呼び出しのデータの両方で確認してください。',
      },
      {
        en: 'Render the template with that data in Composer, then send again.',
        ja: 'コンポーザーでそのデータを使ってレンダリングし、確認してから再送してください。',
      },
    ],
    answer: answers.weLook,
  },
  'suppressed-by-account': {
    whose: 'sender',
    says: {
      en: "SES did not try: the address was on your account's suppression list. This does not count in the bounce rate.",
      ja: '送信時にアドレスがアカウントのサプレッションリストにあったため、SES は送信を試みていません。バウンス率には含まれません。',
    },
    next: [
      {
        en: 'Check why it is there: a bounce or a complaint, and of which message.',
        ja: '登録の理由（バウンスまたは苦情）と、原因となったメールを確認してください。',
      },
      {
        en: 'Remove it only once the cause is gone: the mailbox works again, or the recipient wants the mail.',
        ja: 'メールボックスが復旧した、受信者が受信を希望しているなど、原因が解消した場合だけ削除してください。',
      },
    ],
    afterwards: [sendAgain],
    answer: {
      en: 'An earlier e-mail to this address failed or was reported as spam, so sending to it was stopped. Please confirm that the address works and that you would like our e-mails; we can then send it again.',
      ja: '以前このアドレスへのメールが届かなかったか、迷惑メールとして報告されたため、送信を停止していました。アドレスが有効で、メールの受信をご希望であることをお知らせください。改めてお送りできます。',
    },
  },
  'suppressed-by-tenant': {
    whose: 'sender',
    says: {
      en: "SES did not try: the address was on the tenant's own suppression list.",
      ja: '送信時にアドレスがテナントのサプレッションリストにあったため、SES は送信を試みていません。',
    },
    next: [
      {
        en: 'Ask who looks after the tenant why it is there, and remove it there once the cause is gone.',
        ja: 'テナントの担当者に登録の理由を確認し、原因が解消した場合はテナントのリストから削除してください。',
      },
    ],
    afterwards: [sendAgain],
    answer: {
      en: 'An earlier e-mail to this address failed or was reported as spam, so sending to it was stopped. Please confirm that the address works and that you would like our e-mails; we can then send it again.',
      ja: '以前このアドレスへのメールが届かなかったか、迷惑メールとして報告されたため、送信を停止していました。アドレスが有効で、メールの受信をご希望であることをお知らせください。改めてお送りできます。',
    },
  },
  'suppressed-by-ses': {
    whose: 'ses',
    says: {
      en: "SES did not try: the address recently bounced for some SES customer and was on SES's global suppression list. This counts in your bounce rate.",
      ja: '送信時にアドレスが SES のグローバルサプレッションリストにあったため、SES は送信を試みていません。最近、いずれかの SES 利用者のメールでハードバウンスが発生したアドレスです。バウンス率に含まれます。',
    },
    next: [
      { en: 'Check the address with the recipient.', ja: '受信者にアドレスを確認してください。' },
      {
        en: "Turn on the account's own suppression list: it takes the place of the global one. Otherwise wait up to 14 days.",
        ja: 'アカウントのサプレッションリストを有効にすると、そちらが優先されます。有効にしない場合は、最長 14 日で登録が外れます。',
      },
    ],
    answer: {
      en: 'This address was recently reported as not working, so the e-mail was held back. Please check it, or give us another one; we can then send it again.',
      ja: 'このアドレスは最近、届かないアドレスとして報告されていたため、送信が見送られました。アドレスをご確認いただくか、別のアドレスをお知らせください。改めてお送りできます。',
    },
  },
  'suppressed-by-validation': {
    whose: 'sender',
    says: {
      en: 'SES did not try: its e-mail validation judges that the address does not work.',
      ja: 'SES のアドレス検証で無効と判断されたため、SES は送信を試みていません。',
    },
    next: [
      { en: 'Check the address with the recipient.', ja: '受信者にアドレスを確認してください。' },
      {
        en: 'If it is right, lower the validation threshold of the account or the configuration set.',
        ja: '正しい場合は、アカウントまたは設定セットの検証のしきい値を下げてください。',
      },
    ],
    answer: {
      en: 'The address does not seem to work, so the e-mail was held back. Please check its spelling, or give us another one; we can then send it again.',
      ja: 'アドレスが無効である可能性が高いと判断されたため、送信が見送られました。つづりをご確認いただくか、別のアドレスをお知らせください。改めてお送りできます。',
    },
  },
  'ses-deferred': {
    whose: 'ses',
    says: {
      en: 'SES itself holds the message back for a while, to deliver it at a better moment.',
      ja: 'SES が配信に適したタイミングを選ぶため、送信を一時的に遅らせています。',
    },
    next: [
      {
        en: 'For mail that cannot wait, turn off optimized shared delivery in the configuration set.',
        ja: '急ぎのメールでは、設定セットで最適化された共有配信を無効にしてください。',
      },
    ],
    answer: answers.weLook,
  },
  'ses-faulty': {
    whose: 'ses',
    says: { en: 'A problem within SES delays the message.', ja: 'SES 内部の問題により、配信が遅延しています。' },
    next: [
      {
        en: 'Look at the AWS Health page of the region; if it goes on, open a case with AWS Support.',
        ja: 'リージョンの AWS Health を確認し、続く場合は AWS サポートに連絡してください。',
      },
    ],
    answer: answers.weLook,
  },
} as const satisfies { readonly [cause: string]: CauseText };
