// The words for causes that lie with the sender: authentication, DNS, reputation, pace.
import { answers, type CauseText } from './cause-text.ts';

const sendAgain = { en: 'Send the message again after that.', ja: 'その後、メールを再送してください。' };
const mendReputation = {
  en: 'Send only to people who asked for it, remove addresses that bounce, and make unsubscribing easy.',
  ja: '同意した受信者だけに送り、バウンスするアドレスを除き、配信停止を簡単にしてください。',
};
const seeRates = {
  en: "Look at the bounce and complaint rates in Account, and at the receiver's own pages for senders.",
  ja: '「アカウント」のバウンス率と苦情率、および受信側の送信者向けページを確認してください。',
};

export const senderTexts = {
  authentication: {
    whose: 'sender',
    says: {
      en: 'The receiver could not confirm that the message comes from its From domain (SPF, DKIM, DMARC).',
      ja: 'From ドメインからの正当なメールであることを、受信側が確認できません（SPF、DKIM、DMARC）。',
    },
    next: [
      {
        en: "Open the domain's findings in Advisor: the links below lead to those that matter here.",
        ja: '「アドバイザー」でドメインの項目を開いてください。下のリンクから、関係する項目に進めます。',
      },
      {
        en: 'Let the DKIM signature of SES, or a custom MAIL FROM domain, pass for the very domain in From.',
        ja: 'From と同じドメインで、SES の DKIM 署名またはカスタム MAIL FROM ドメインが合格するようにしてください。',
      },
    ],
    afterwards: [sendAgain],
    answer: answers.weLook,
  },
  'dns-of-sender': {
    whose: 'sender',
    says: {
      en: 'Something is missing in the DNS of the sending side.',
      ja: '送信側の DNS に不足があります。',
    },
    next: [
      {
        en: 'Check that the domains of From and MAIL FROM exist and have an MX or an address record.',
        ja: 'From と MAIL FROM のドメインが存在し、MX またはアドレスレコードがあるか確認してください。',
      },
      {
        en: 'If it is about reverse DNS (PTR): AWS sets it for its own addresses, so send them the reply; for addresses you brought yourself, set it.',
        ja: '逆引き（PTR）の場合、Amazon の IP アドレスでは AWS が設定しているため、応答を AWS サポートに送ってください。持ち込んだ IP アドレスでは自身で設定します。',
      },
    ],
    answer: answers.weLook,
  },
  'sender-refused': {
    whose: 'sender',
    says: {
      en: 'The receiver does not take the sender address as it is: it is written wrongly, or bears a name that it may not.',
      ja: '送信元アドレスが受信側に受け付けられていません。書式の誤りか、使用が認められない名前です。',
    },
    next: [
      {
        en: "Check From and MAIL FROM. Mail in the name of the recipient's own domain is taken for spoofed: use your own domain.",
        ja: 'From と MAIL FROM を確認してください。受信者自身のドメインを名乗るメールはなりすましと見なされるため、自社のドメインを使ってください。',
      },
      {
        en: "If it has to be the recipient's domain, their administrator must allow SES for it.",
        ja: '受信者のドメインを使う必要がある場合は、その管理者に SES の許可を依頼してください。',
      },
    ],
    answer: answers.weLook,
  },
  'ip-blocked': {
    whose: 'ses',
    says: {
      en: 'The receiver blocks the IP address from which SES sent the message.',
      ja: 'SES の送信元 IP アドレスが、受信側でブロックされています。',
    },
    next: [
      {
        en: 'If it goes on, quote the reply to AWS Support. AWS has its addresses removed from lists such as Spamhaus, not from SORBS or UCEPROTECT: for those, write to the postmaster of the receiving domain.',
        ja: '続く場合は、応答を添えて AWS サポートに連絡してください。AWS が解除を手配するのは Spamhaus などの主要なリストです。SORBS と UCEPROTECT は対象外のため、受信側ドメインの postmaster に相談してください。',
      },
      {
        en: 'With dedicated IPs, look at your own volume and complaints first.',
        ja: '専用 IP の場合は、まず自身の送信量と苦情を確認してください。',
      },
    ],
    retry: {
      en: 'Send it again: SES often uses another IP address then.',
      ja: '再送してください。別の IP アドレスから送信されることがよくあります。',
    },
    answer: answers.weLook,
  },
  'domain-blocked': {
    whose: 'sender',
    says: {
      en: 'A domain of the message (From, MAIL FROM or a link) is on a blocklist that the receiver uses.',
      ja: 'メールに含まれるドメイン（From、MAIL FROM、リンク）が、受信側の使うブロックリストに登録されています。',
    },
    next: [
      {
        en: 'Look up your domain and the domains of all links at the list that the reply names.',
        ja: '応答に示されたリストで、自分のドメインとすべてのリンク先ドメインを検索してください。',
      },
      {
        en: 'Remove the cause (a hacked site, poor lists), then ask that list for removal.',
        ja: '原因（サイトの改ざん、質の低い宛先リストなど）を取り除いてから、リストに解除を申請してください。',
      },
    ],
    answer: answers.weLook,
  },
  reputation: {
    whose: 'sender',
    says: {
      en: 'The sending domain or IP address has a low reputation with the receiver: complaints, poor lists or new IP addresses are usual causes.',
      ja: '送信元のドメインまたは IP アドレスの評価が、受信側で低くなっています（苦情、質の低い宛先リスト、新しい IP アドレスなどが主な原因です）。',
    },
    next: [seeRates, mendReputation],
    answer: answers.weLook,
  },
  'rate-limited': {
    whose: 'sender',
    says: {
      en: 'More mail comes from this sender in a short time than the receiver takes.',
      ja: '短時間の送信数が、受信側の受け付ける量を超えています。',
    },
    next: [
      {
        en: 'Send more slowly to this receiver, and spread a large sending over hours.',
        ja: 'この受信側への送信速度を落とし、大量の送信は数時間に分けてください。',
      },
      mendReputation,
    ],
    afterwards: [sendAgain],
    answer: answers.weLook,
  },
} as const satisfies { readonly [cause: string]: CauseText };
