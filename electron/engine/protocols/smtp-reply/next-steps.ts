// What to do next, where several replies ask for the same.
import type { Text } from '../../../../shared/text.ts';

export const nextSteps = {
  dropAddress: {
    en: 'Check the address for typos. If it is spelled correctly, stop sending to it: mail to mailboxes that do not exist lowers your reputation.',
    ja: 'アドレスのつづりを確認してください。正しい場合は、そのアドレスへの送信をやめてください。存在しない宛先への送信は評価を下げます。',
  },
  wait: {
    en: 'Nothing for now: SES tries again by itself for up to 14 hours. If you run the client yourself, try again later, with growing pauses.',
    ja: '今は何もする必要はありません。SES が最長 14 時間、自動で再試行します。自分のクライアントで送る場合は、間隔を延ばしながら再試行してください。',
  },
  sendAgain: {
    en: 'This refusal is final, so SES does not try again: send the message once more later, and ask the receiver if it is refused again.',
    ja: '恒久的な拒否のため、SES は再試行しません。時間をおいて送り直し、再び拒否される場合は受信側に問い合わせてください。',
  },
  slowDown: {
    en: 'Send more slowly to this provider, keep the volume even from day to day, and send to engaged recipients first. SES tries temporary refusals again by itself.',
    ja: 'このプロバイダー宛ての送信速度を落とし、日々の送信量を均等にして、反応のある受信者から送ってください。一時的な拒否は SES が自動で再試行します。',
  },
  askRecipient: {
    en: 'Reach the recipient another way, and have them or their mail administrator allow your domain. Nothing in your DNS changes this.',
    ja: '別の手段で受信者に連絡し、受信者またはメール管理者に送信元ドメインの許可を依頼してください。DNS の変更では解決しません。',
  },
  askPostmaster: {
    en: "If it goes on, write to the receiver's postmaster with this reply, the time and the sending IP.",
    ja: '続く場合は、この応答、時刻、送信元 IP を添えて受信側の postmaster に問い合わせてください。',
  },
  mendReputation: {
    en: "Look at this provider's postmaster pages, bounce and complaint rates. Send only to people who asked for it, remove those who do not open, and make unsubscribing one click.",
    ja: 'プロバイダーの送信者向けページと、バウンス率・苦情率を確認してください。同意した受信者だけに送り、開封のない宛先を外し、ワンクリックで配信停止できるようにしてください。',
  },
  mendIp: {
    en: 'With dedicated IPs, slow down and let their warm-up finish. Shared IPs are looked after by AWS: if it goes on, open a case with AWS Support and quote this reply.',
    ja: '専用 IP の場合は速度を落とし、ウォームアップを終えてください。共有 IP は AWS が管理しています。続く場合はこの応答を添えて AWS サポートに連絡してください。',
  },
  delist: {
    en: 'Find the cause first. AWS has its own IPs, shared and dedicated, removed from the lists that matter, such as Spamhaus, but not from SORBS or UCEPROTECT: there, send this reply to the postmaster of the receiving domain. For IPs that you brought yourself, ask the list named in the reply.',
    ja: 'まず原因を取り除いてください。Amazon の IP（共有・専用）は、Spamhaus などの主要なリストであれば AWS が解除を手配します。SORBS と UCEPROTECT は対象外のため、この応答を添えて受信側ドメインの postmaster に相談してください。持ち込んだ IP の場合は、応答にあるリストへ解除を申請します。',
  },
  delistDomain: {
    en: 'Look the domain up at the list named in the reply, remove the cause (a hacked site, bad links, poor lists), then ask for removal.',
    ja: '応答にあるリストでドメインを検索し、原因（改ざんされたサイト、不審なリンク、質の低い宛先リスト）を取り除いてから、解除を申請してください。',
  },
  authenticate: {
    en: "Audit the domain in Advisor: SES's DKIM signature or a custom MAIL FROM must pass and align with the From domain.",
    ja: '「アドバイザー」でドメインを確認してください。SES の DKIM 署名またはカスタム MAIL FROM が合格し、From のドメインとアライメントが取れている必要があります。',
  },
  mendSpf: {
    en: 'Audit the MAIL FROM domain in Advisor. With SES, set up a custom MAIL FROM domain whose SPF record includes amazonses.com.',
    ja: '「アドバイザー」で MAIL FROM のドメインを確認してください。SES では、SPF に include:amazonses.com を含むカスタム MAIL FROM ドメインを設定します。',
  },
  mendSender: {
    en: 'Check that the domains of the From and MAIL FROM addresses exist in DNS and have an MX or address record.',
    ja: 'From と MAIL FROM のドメインが DNS に存在し、MX またはアドレスレコードがあることを確認してください。',
  },
  mendPtr: {
    en: 'The sending IP needs a PTR record whose name leads back to it. AWS sets it for its own IPs: if this is one of them, send the reply to AWS Support.',
    ja: '送信元 IP には、正引きが一致する PTR レコードが必要です。Amazon の IP では AWS が設定しています。該当する場合は、この応答を AWS サポートに送ってください。',
  },
  mendContent: {
    en: 'Look at links, their domains, attachments and wording; send the same message without them to find what is refused.',
    ja: 'リンクとそのドメイン、添付ファイル、文面を確認してください。要素を減らした同じメールを送ると、原因を切り分けられます。',
  },
  mendHeaders: {
    en: 'Check the headers: one From with a valid address, a Date, a Message-ID, and no line longer than 998 characters.',
    ja: 'ヘッダーを確認してください。有効なアドレスを持つ From が 1 つ、Date と Message-ID があり、998 文字を超える行がないことが必要です。',
  },
  makeSmaller: {
    en: 'Make the message smaller: put large files behind a link. Encoding makes an attachment a third larger.',
    ja: 'メールを小さくしてください。大きなファイルはリンクにします。添付ファイルはエンコードで約 3 分の 1 大きくなります。',
  },
  mendClient: {
    en: "Look at the client's settings and its log of the dialogue: the server did not understand or expect a command.",
    ja: 'クライアントの設定と通信ログを確認してください。サーバーがコマンドを解釈できないか、順序が想定と異なります。',
  },
  askDomainOwner: {
    en: "The receiving side has to mend this. Tell the recipient, or the domain's administrator, and quote this reply.",
    ja: '受信側での修正が必要です。この応答を添えて、受信者またはドメインの管理者に伝えてください。',
  },
  none: { en: 'Nothing to do.', ja: '対応は不要です。' },
} as const satisfies { readonly [step: string]: Text };
