// Causes that lie with the recipient, the receiving server or the pace: what they mean and what to do next.
import { nextSteps } from './next-steps.ts';
import type { Advice } from './types.ts';

export const recipientCauses = {
  'no-mailbox': {
    meaning: {
      en: 'There is no such mailbox at the receiving server.',
      ja: '受信サーバーにそのメールボックスはありません。',
    },
    next: nextSteps.dropAddress,
  },
  'no-mailbox-or-filter': {
    meaning: {
      en: "There is no such mailbox, or the recipient's own filter refuses the mail: this receiver answers both alike.",
      ja: 'メールボックスが存在しないか、受信者の受信拒否設定に該当しています。この受信側では、どちらも同じ応答になります。',
    },
    next: {
      en: 'Check the address with the recipient, and have them allow your domain in the settings of their phone.',
      ja: '受信者にアドレスを確認し、携帯電話の受信設定で送信元ドメインを許可してもらってください。',
    },
  },
  'mailbox-full': {
    meaning: {
      en: "The recipient's mailbox is full.",
      ja: '受信者のメールボックスがいっぱいです。',
    },
    next: {
      en: 'Try again in a few days. A mailbox that stays full is one nobody reads: stop sending to it.',
      ja: '数日後に再送してください。いっぱいのままのメールボックスは使われていないため、送信をやめてください。',
    },
  },
  'mailbox-disabled': {
    meaning: {
      en: 'The mailbox exists but is disabled or inactive.',
      ja: 'メールボックスはありますが、無効または休止状態です。',
    },
    next: nextSteps.dropAddress,
  },
  'mailbox-unavailable': {
    meaning: {
      en: 'The mailbox cannot be used: it does not exist, is inactive, or refuses this mail. The reply does not say which.',
      ja: 'メールボックスを利用できません。存在しないのか、休止中なのか、このメールを拒否しているのかは、この応答からは分かりません。',
    },
    next: nextSteps.dropAddress,
  },
  'mailbox-away': {
    meaning: {
      en: 'The mailbox cannot take mail at the moment.',
      ja: 'メールボックスが一時的にメールを受け取れません。',
    },
    next: nextSteps.wait,
  },
  'address-malformed': {
    meaning: {
      en: "The recipient's address is not written as an address may be.",
      ja: '受信者のアドレスの書式が正しくありません。',
    },
    next: {
      en: 'Correct the address: look for spaces, missing parts and characters outside ASCII.',
      ja: 'アドレスを修正してください。空白、欠けた部分、ASCII 以外の文字がないか確認します。',
    },
  },
  'recipient-unverified': {
    meaning: {
      en: "A filter in front of the recipient's server asks it whether the address exists, and has no answer yet.",
      ja: '受信サーバーの前段のフィルターが宛先の存在を確認中で、まだ回答がありません。',
    },
    next: nextSteps.wait,
  },
  'recipient-rate': {
    meaning: {
      en: 'The recipient is getting mail faster than the mailbox may take it.',
      ja: '受信者に届くメールが、受け取れる速度の上限を超えています。',
    },
    next: {
      en: 'Wait: SES tries temporary refusals again. If it goes on, ask the recipient: somebody may be flooding the mailbox.',
      ja: 'お待ちください。一時的な拒否は SES が再試行します。続く場合は受信者に確認してください。大量送信の被害に遭っている可能性があります。',
    },
  },
  'sender-rate': {
    meaning: {
      en: 'You send more in a short time than this receiver lets one sender send.',
      ja: '短時間の送信数が、受信側が 1 送信者に認める上限を超えています。',
    },
    next: nextSteps.slowDown,
  },
  'organization-rate': {
    meaning: {
      en: 'The whole receiving organization has more mail waiting than it may have.',
      ja: '受信側の組織全体で、待ち行列の上限に達しています。',
    },
    next: nextSteps.wait,
  },
  'recipient-blocks': {
    meaning: {
      en: 'The recipient refuses this sender, by a blocklist or a filter of their own.',
      ja: '受信者自身の拒否リストまたはフィルターにより、この送信者が拒否されています。',
    },
    next: nextSteps.askRecipient,
  },
  'recipient-policy': {
    meaning: {
      en: 'A rule of the recipient or of their organization refuses this mail.',
      ja: '受信者または受信側組織のルールにより拒否されました。',
    },
    next: nextSteps.askRecipient,
  },
  'recipient-refused': {
    meaning: {
      en: 'The receiving organization refuses this recipient: usually because there is no such address, sometimes because of a setting of its own.',
      ja: '受信側の組織がこの受信者を拒否しました。多くはアドレスが存在しないためで、組織の設定による場合もあります。',
    },
    next: {
      en: "Check the address. If it is right, the recipient's administrator has to look at it.",
      ja: 'アドレスを確認してください。正しい場合は、受信側の管理者に確認を依頼してください。',
    },
  },
  'domain-not-served': {
    meaning: {
      en: "This server takes no mail for the recipient's domain (relaying is denied).",
      ja: 'このサーバーは受信者のドメイン宛てのメールを受け付けていません（リレー拒否）。',
    },
    next: {
      en: "Check the domain's spelling. If it is right, its MX record names a server that does not know it: tell the domain's owner.",
      ja: 'ドメインのつづりを確認してください。正しい場合は、MX レコードの指すサーバーがそのドメインを扱っていません。ドメインの管理者に伝えてください。',
    },
  },
  'domain-takes-no-mail': {
    meaning: {
      en: "The recipient's domain says that it takes no mail at all.",
      ja: '受信者のドメインは、メールを一切受け取らないと示しています。',
    },
    next: nextSteps.dropAddress,
  },
  'forwarding-broken': {
    meaning: {
      en: 'The address is forwarded, and the forwarding does not work or leads back to itself.',
      ja: 'アドレスに転送が設定されていますが、転送が機能していないか、ループしています。',
    },
    next: nextSteps.askDomainOwner,
  },
  'filter-expired': {
    meaning: {
      en: "The license of the recipient's mail filter has expired, so it takes no mail.",
      ja: '受信側のメールフィルターのライセンスが切れており、メールを受け取れません。',
    },
    next: nextSteps.askDomainOwner,
  },
  'server-trouble': {
    meaning: {
      en: 'The receiving server cannot take mail at the moment: it is busy, out of resources or being worked on.',
      ja: '受信サーバーが一時的にメールを受け取れません（過負荷、リソース不足、メンテナンスなど）。',
    },
    next: nextSteps.wait,
  },
  'server-unreachable': {
    meaning: {
      en: 'No connection to the receiving server could be made or kept.',
      ja: '受信サーバーへの接続を確立または維持できませんでした。',
    },
    next: {
      en: "SES tries again by itself. If every try fails, check the domain's MX record and whether its server answers.",
      ja: 'SES が自動で再試行します。すべて失敗する場合は、ドメインの MX レコードとサーバーの応答を確認してください。',
    },
  },
  'too-many-connections': {
    meaning: {
      en: 'More connections are open, or more messages were sent over one, than the receiver allows.',
      ja: '同時接続数、または 1 接続あたりのメール数が受信側の上限を超えています。',
    },
    next: nextSteps.wait,
  },
  'too-many-errors': {
    meaning: {
      en: 'The server ended the connection after too many errors within it.',
      ja: '1 つの接続でエラーが続いたため、サーバーが切断しました。',
    },
    next: {
      en: 'Look for earlier refusals of the same sending: usually many addresses that do not exist. Clean the list before sending again.',
      ja: '同じ送信でのそれ以前の拒否を確認してください。多くは存在しない宛先が原因です。リストを整理してから再送してください。',
    },
  },
  greylisted: {
    meaning: {
      en: 'Greylisting: a sender not seen before is put off for some minutes to see whether it comes back.',
      ja: 'グレーリスティングです。初めての送信元を数分間保留し、再送されるかを確認しています。',
    },
    next: nextSteps.wait,
  },
  'try-later': {
    meaning: {
      en: 'The receiver puts this message off without saying why.',
      ja: '受信側が理由を示さずに受け取りを保留しています。',
    },
    next: nextSteps.wait,
  },
  'receiver-misconfigured': {
    meaning: {
      en: 'The receiving system is set up wrongly, and says so itself.',
      ja: '受信システムの設定に誤りがあると、受信側自身が応答しています。',
    },
    next: nextSteps.askDomainOwner,
  },
  'list-misread': {
    meaning: {
      en: 'The receiver asks a blocklist in a way that the list does not answer, and takes that for a listing: the sending IP address need not be on it.',
      ja: '受信側によるブロックリストの参照方法に問題があり、リストからのエラー応答が「登録あり」と扱われています。送信元 IP アドレスが登録されているとは限りません。',
    },
    next: nextSteps.askDomainOwner,
  },
  'dns-failed': {
    meaning: {
      en: "The recipient's domain could not be found in DNS.",
      ja: '受信者のドメインを DNS で確認できませんでした。',
    },
    next: {
      en: "Check the domain's spelling, then whether it has an MX record or an address.",
      ja: 'ドメインのつづりを確認し、MX レコードまたはアドレスレコードがあるか確認してください。',
    },
  },
} as const satisfies { readonly [cause: string]: Advice };
