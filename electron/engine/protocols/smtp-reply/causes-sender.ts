// Causes that lie with the sender's reputation, authentication or message: what they mean and what to do next.
import { nextSteps } from './next-steps.ts';
import type { Advice } from './types.ts';

export const senderCauses = {
  'ip-reputation': {
    meaning: {
      en: 'The sending IP address has a poor reputation at this receiver.',
      ja: '送信元 IP アドレスの評価が、この受信側で低くなっています。',
    },
    next: nextSteps.mendIp,
  },
  'domain-reputation': {
    meaning: {
      en: 'The sending domain has a poor reputation at this receiver.',
      ja: '送信元ドメインの評価が、この受信側で低くなっています。',
    },
    next: nextSteps.mendReputation,
  },
  'complaints-or-volume': {
    meaning: {
      en: 'Put off because of unusual volume or because recipients complained.',
      ja: '通常と異なる送信量、または受信者からの苦情のため保留されました。',
    },
    next: nextSteps.mendReputation,
  },
  'unsolicited-rate': {
    meaning: {
      en: 'More mail than usual that looks unsolicited comes from this IP address or domain, so it is slowed down.',
      ja: 'この IP アドレスまたはドメインから迷惑メールと見られるメールが増えたため、受信速度が制限されています。',
    },
    next: nextSteps.mendReputation,
  },
  'spam-sender': {
    meaning: {
      en: 'The receiver takes this sender for a source of spam.',
      ja: '受信側が、この送信者を迷惑メールの送信元と見なしています。',
    },
    next: nextSteps.mendReputation,
  },
  'ip-blocklisted': {
    meaning: {
      en: 'The sending IP address is on a blocklist that the receiver uses.',
      ja: '送信元 IP アドレスが、受信側の利用するブロックリストに登録されています。',
    },
    next: nextSteps.delist,
  },
  'domain-blocklisted': {
    meaning: {
      en: 'A domain of the message (From, MAIL FROM, HELO or a link) is on a blocklist.',
      ja: 'メールに含まれるドメイン（From、MAIL FROM、HELO、リンク）がブロックリストに登録されています。',
    },
    next: nextSteps.delistDomain,
  },
  spam: {
    meaning: {
      en: "The receiver's filter takes the message for spam.",
      ja: '受信側のフィルターが迷惑メールと判定しました。',
    },
    next: nextSteps.mendContent,
  },
  'content-refused': {
    meaning: {
      en: 'The content of the message, or a link in it, is refused.',
      ja: 'メールの内容または含まれるリンクが拒否されました。',
    },
    next: nextSteps.mendContent,
  },
  'phishing-suspected': {
    meaning: {
      en: 'The receiver suspects phishing.',
      ja: '受信側がフィッシングを疑っています。',
    },
    next: nextSteps.mendContent,
  },
  'spoofing-suspected': {
    meaning: {
      en: "The receiver takes this mail for spoofed: often it is mail in the name of the recipient's own domain, sent from outside.",
      ja: '受信側がなりすましと判断しました。受信者自身のドメインを名乗るメールを外部から送った場合によく起こります。',
    },
    next: {
      en: "Let the From domain be your own and pass DMARC; if it is the recipient's, their administrator has to allow SES for it.",
      ja: 'From は自分のドメインにし、DMARC に合格させてください。受信者のドメインを使う場合は、その管理者が SES を許可する必要があります。',
    },
  },
  virus: {
    meaning: {
      en: 'A virus was found in the message, an attachment or a link.',
      ja: 'メール本文、添付ファイル、またはリンクからウイルスが検出されました。',
    },
    next: {
      en: 'Do not send it again. Scan the attachments and the system that made them.',
      ja: '再送しないでください。添付ファイルと、それを作成したシステムをスキャンしてください。',
    },
  },
  'attachment-refused': {
    meaning: {
      en: 'An attachment is of a kind that the receiver refuses.',
      ja: '受信側が拒否する種類の添付ファイルが含まれています。',
    },
    next: {
      en: 'Leave out programs, scripts and encrypted archives; offer the file behind a link instead.',
      ja: '実行ファイル、スクリプト、暗号化されたアーカイブは添付せず、リンクで提供してください。',
    },
  },
  'too-large': {
    meaning: {
      en: 'The message is larger than the receiver takes.',
      ja: 'メールのサイズが受信側の上限を超えています。',
    },
    next: nextSteps.makeSmaller,
  },
  'dmarc-failed': {
    meaning: {
      en: "The message failed DMARC, and the From domain's own policy asks receivers to refuse such mail.",
      ja: 'DMARC に不合格で、From ドメイン自身のポリシーが拒否を求めています。',
    },
    next: nextSteps.authenticate,
  },
  'dmarc-not-aligned': {
    meaning: {
      en: 'Neither SPF nor DKIM passes in alignment with the From domain, so the mail is slowed down or refused.',
      ja: 'SPF も DKIM も From ドメインとのアライメントが取れた形で合格していないため、制限または拒否されています。',
    },
    next: nextSteps.authenticate,
  },
  'not-authenticated': {
    meaning: {
      en: 'The receiver asks for SPF or DKIM, and the message passed neither.',
      ja: '受信側は SPF または DKIM を求めていますが、どちらにも合格していません。',
    },
    next: nextSteps.authenticate,
  },
  'authentication-incomplete': {
    meaning: {
      en: 'The receiver asks for SPF, DKIM and DMARC, and not all of them passed; its reply says which.',
      ja: '受信側は SPF、DKIM、DMARC のすべてを求めていますが、合格していないものがあります。どれかは応答に示されています。',
    },
    next: nextSteps.authenticate,
  },
  'spf-failed': {
    meaning: {
      en: 'SPF of the MAIL FROM domain does not allow the sending IP address.',
      ja: 'MAIL FROM ドメインの SPF が送信元 IP アドレスを許可していません。',
    },
    next: nextSteps.mendSpf,
  },
  'dkim-failed': {
    meaning: {
      en: 'The receiver asks for a DKIM signature, and none passed.',
      ja: '受信側は DKIM 署名を求めていますが、合格した署名がありません。',
    },
    next: nextSteps.authenticate,
  },
  'dmarc-missing': {
    meaning: {
      en: 'The receiver asks for a DMARC record with a policy, and the From domain has none.',
      ja: '受信側はポリシーのある DMARC レコードを求めていますが、From ドメインにありません。',
    },
    next: nextSteps.authenticate,
  },
  'sender-domain-missing': {
    meaning: {
      en: "The sender's domain does not exist in DNS, or cannot receive mail.",
      ja: '送信者のドメインが DNS に存在しないか、メールを受信できません。',
    },
    next: nextSteps.mendSender,
  },
  'sender-invalid': {
    meaning: {
      en: "The sender's address is not accepted: it is not written as it should be, or the receiver finds no mailbox behind it.",
      ja: '送信者アドレスが受け付けられませんでした。書式の誤りか、受信側でアドレスの存在を確認できないことが原因です。',
    },
    next: {
      en: 'Check that the address in From exists and takes mail, and that the domains of From and MAIL FROM have an MX record: some receivers ask there before they accept.',
      ja: 'From のアドレスが実在してメールを受信でき、From と MAIL FROM のドメインに MX レコードがあることを確認してください。受け取る前に送信元へ問い合わせる受信側があります。',
    },
  },
  'sender-blocked': {
    meaning: {
      en: "The sender is on a block list of the receiver's own.",
      ja: '送信者が受信側独自のブロックリストに登録されています。',
    },
    next: nextSteps.askRecipient,
  },
  'ptr-missing': {
    meaning: {
      en: 'The sending IP address has no valid reverse DNS (PTR) record.',
      ja: '送信元 IP アドレスに有効な逆引き（PTR）レコードがありません。',
    },
    next: nextSteps.mendPtr,
  },
  'helo-unknown': {
    meaning: {
      en: 'The name by which the sending server introduces itself (HELO) cannot be found in DNS.',
      ja: '送信サーバーが HELO で名乗ったホスト名を、受信側が DNS で確認できません。',
    },
    next: {
      en: "SES's servers bear names that AWS looks after: if it goes on, send the reply to AWS Support. If you run the server yourself, publish an address record for its HELO name.",
      ja: 'SES のサーバーの名前は AWS が管理しています。続く場合は、この応答を AWS サポートに送ってください。自分のサーバーから送る場合は、HELO の名前のアドレスレコードを公開してください。',
    },
  },
  'headers-invalid': {
    meaning: {
      en: 'The message, often one of its headers, does not follow RFC 5322.',
      ja: 'メールの形式（多くはヘッダー）が RFC 5322 に準拠していません。',
    },
    next: nextSteps.mendHeaders,
  },
  'policy-unsaid': {
    meaning: {
      en: 'Refused by a policy of the receiver that the reply does not name.',
      ja: '受信側のポリシーにより拒否されましたが、応答はどのポリシーかを示していません。',
    },
    next: nextSteps.askPostmaster,
  },
  'syntax-refused': {
    meaning: {
      en: 'The server did not accept a command as it was written.',
      ja: 'サーバーがコマンドの書式を受け付けませんでした。',
    },
    next: nextSteps.mendClient,
  },
  'tls-required': {
    meaning: {
      en: 'This mail may go over an encrypted connection only, and none could be made.',
      ja: '暗号化接続（TLS）が必須ですが、確立できませんでした。',
    },
    next: {
      en: 'SES encrypts wherever the receiver offers it. Tell AWS Support, or the administrator of the receiving side, and quote this reply.',
      ja: 'SES は受信側が対応していれば暗号化します。この応答を添えて、AWS サポートまたは受信側の管理者に問い合わせてください。',
    },
  },
  'starttls-first': {
    meaning: {
      en: 'The server wants encryption before anything else.',
      ja: 'サーバーは先に暗号化（TLS）を求めています。',
    },
    next: {
      en: 'Turn on STARTTLS in the client, or use the TLS ports 465 or 2465.',
      ja: 'クライアントで STARTTLS を有効にするか、TLS 用の 465 または 2465 番ポートを使ってください。',
    },
  },
} as const satisfies { readonly [cause: string]: Advice };
