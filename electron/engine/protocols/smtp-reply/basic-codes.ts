// Reply codes as RFC 5321 4.2.3 lists them, and, under a single digit, what a whole class means.
import { nextSteps } from './next-steps.ts';
import type { Advice } from './types.ts';

export const basicCodes: { readonly [code: number]: Advice } = {
  211: {
    meaning: { en: 'The status of the system, or help.', ja: 'システムの状態またはヘルプです。' },
    next: nextSteps.none,
  },
  214: { meaning: { en: 'Help for a person.', ja: '利用者向けのヘルプです。' }, next: nextSteps.none },
  220: {
    meaning: { en: 'The server is ready.', ja: 'サーバーの準備ができています。' },
    next: nextSteps.none,
  },
  221: {
    meaning: {
      en: 'The server closes the connection, as it was asked to.',
      ja: '要求どおりサーバーが接続を閉じます。',
    },
    next: nextSteps.none,
  },
  235: { meaning: { en: 'Signed in.', ja: 'サインインに成功しました。' }, next: nextSteps.none },
  250: {
    meaning: { en: 'The command was carried out.', ja: 'コマンドは正常に完了しました。' },
    next: nextSteps.none,
  },
  251: {
    meaning: {
      en: 'The recipient is elsewhere; the server forwards the message.',
      ja: '受信者は別の場所にあり、サーバーが転送します。',
    },
    next: nextSteps.none,
  },
  252: {
    meaning: {
      en: 'The server does not say whether the address exists, but takes mail for it.',
      ja: 'アドレスの有無は確認できませんが、メールは受け付けられます。',
    },
    next: nextSteps.none,
  },
  334: {
    meaning: { en: 'The server waits for the next part of the sign-in.', ja: 'サーバーが認証の続きを待っています。' },
    next: nextSteps.none,
  },
  354: {
    meaning: {
      en: 'The server waits for the message, which ends with a line that holds only a dot.',
      ja: 'サーバーがメール本文を待っています。本文はピリオドだけの行で終わります。',
    },
    next: nextSteps.none,
  },
  421: {
    meaning: {
      en: 'The server cannot go on and closes the connection.',
      ja: 'サーバーは処理を続けられず、接続を閉じます。',
    },
    next: nextSteps.wait,
  },
  450: {
    meaning: {
      en: 'The mailbox cannot be used at the moment: busy, or held back by a policy.',
      ja: 'メールボックスを一時的に利用できません（使用中、またはポリシーによる保留）。',
    },
    next: nextSteps.wait,
  },
  451: {
    meaning: {
      en: 'An error at the server ended the command.',
      ja: 'サーバーのエラーによりコマンドが中断されました。',
    },
    next: nextSteps.wait,
  },
  452: {
    meaning: {
      en: 'The server has too little storage at the moment.',
      ja: 'サーバーの空き容量が一時的に不足しています。',
    },
    next: nextSteps.wait,
  },
  454: {
    meaning: {
      en: 'Something the command needs, such as TLS or sign-in, is not to be had at the moment.',
      ja: 'TLS や認証など、コマンドに必要な機能を一時的に利用できません。',
    },
    next: nextSteps.wait,
  },
  455: {
    meaning: {
      en: 'The server cannot do what a parameter asks for at the moment.',
      ja: '指定されたパラメーターに一時的に対応できません。',
    },
    next: nextSteps.wait,
  },
  500: {
    meaning: { en: 'The command was not recognized.', ja: 'コマンドが認識されませんでした。' },
    next: nextSteps.mendClient,
  },
  501: {
    meaning: { en: 'The command had a wrong parameter.', ja: 'コマンドのパラメーターに誤りがあります。' },
    next: nextSteps.mendClient,
  },
  502: {
    meaning: { en: 'The server does not offer this command.', ja: 'サーバーはこのコマンドに対応していません。' },
    next: nextSteps.mendClient,
  },
  503: {
    meaning: { en: 'The commands came in a wrong order.', ja: 'コマンドの順序が正しくありません。' },
    next: nextSteps.mendClient,
  },
  504: {
    meaning: { en: 'The server does not offer this parameter.', ja: 'サーバーはこのパラメーターに対応していません。' },
    next: nextSteps.mendClient,
  },
  521: {
    meaning: { en: 'This host takes no mail (RFC 7504).', ja: 'このホストはメールを受け付けていません（RFC 7504）。' },
    next: nextSteps.askDomainOwner,
  },
  530: {
    meaning: { en: 'Sign-in or encryption is needed first.', ja: '先に認証または暗号化が必要です。' },
    next: nextSteps.mendClient,
  },
  535: {
    meaning: { en: 'User name or password is wrong.', ja: 'ユーザー名またはパスワードが違います。' },
    next: {
      en: 'Check the credentials in the client. With SES, the password is one derived for the region.',
      ja: 'クライアントの認証情報を確認してください。SES ではリージョンごとに作成したパスワードを使います。',
    },
  },
  550: {
    meaning: {
      en: 'Refused for good: no such mailbox, no access to it, or a policy. The reply does not say which.',
      ja: '恒久的に拒否されました。宛先が存在しないのか、利用できないのか、ポリシーによるのかは、この応答からは分かりません。',
    },
    next: nextSteps.askPostmaster,
  },
  551: {
    meaning: { en: 'The recipient is not at this server.', ja: '受信者はこのサーバーにいません。' },
    next: nextSteps.askDomainOwner,
  },
  552: {
    meaning: {
      en: 'More storage than allotted would be needed: the mailbox is full or the message too large.',
      ja: '割り当てられた容量を超えます。メールボックスがいっぱいか、メールが大きすぎます。',
    },
    next: nextSteps.makeSmaller,
  },
  553: {
    meaning: { en: "The mailbox's name is not allowed.", ja: 'メールボックス名が許可されていません。' },
    next: nextSteps.dropAddress,
  },
  554: {
    meaning: {
      en: 'The message or the connection was refused for good, without a cause in the code.',
      ja: 'メールまたは接続が恒久的に拒否されました。コードからは原因が分かりません。',
    },
    next: nextSteps.askPostmaster,
  },
  556: {
    meaning: {
      en: 'The domain takes no mail (RFC 7504).',
      ja: 'このドメインはメールを受け付けていません（RFC 7504）。',
    },
    next: nextSteps.dropAddress,
  },
  2: { meaning: { en: 'Accepted.', ja: '受け付けられました。' }, next: nextSteps.none },
  3: { meaning: { en: 'The server waits for more.', ja: 'サーバーが続きを待っています。' }, next: nextSteps.none },
  4: {
    meaning: {
      en: 'Refused for now; the reply does not say why in words that Plumbline knows.',
      ja: '一時的に拒否されました。応答に、原因が分かる文言はありません。',
    },
    next: nextSteps.wait,
  },
  5: {
    meaning: {
      en: 'Refused for good; the reply does not say why in words that Plumbline knows.',
      ja: '恒久的に拒否されました。応答に、原因が分かる文言はありません。',
    },
    next: nextSteps.askPostmaster,
  },
};
