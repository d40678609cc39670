// What the audits of a message's sender begin with: an address that some identity of the account is to cover.
import type { Evidence } from '../../../shared/evidence.ts';
import type { DraftMessage } from '../../../shared/draft/report.ts';
import type { SenderFacts } from '../../../shared/message/sending.ts';
import type { Text } from '../../../shared/text.ts';
import { headerValues } from '../derive/message-headers.ts';
import { typedAddresses } from '../derive/typed-addresses.ts';
import { parseMailAddress } from '../protocols/mail-address/parse.ts';
import { cannotTellFrom, type Judgement, notApplicable } from './define-audit.ts';

/** The first address of From; null where there is none, or it is no address. */
export function fromAddress({ form }: DraftMessage): string | null {
  const [first = ''] = typedAddresses(form.from);
  return parseMailAddress(first).ok ? first : null;
}

/** SES developer guide, "Sending emails on behalf of the identity owner": these name an identity of another account. */
export function isDelegated(message: DraftMessage, role: 'from' | 'return-path'): boolean {
  return ['x-ses-source-arn', `x-ses-${role}-arn`].some((name) => headerValues(message, name).length > 0);
}

type Judges = {
  /** No identity covers it. */
  readonly absent: () => Judgement;
  readonly seen: (sender: SenderFacts) => Judgement;
};

export function judgeSender(sender: Evidence<SenderFacts>, { absent, seen }: Judges): Judgement {
  if (sender.state === 'unreachable') return cannotTellFrom(sender);
  return sender.state === 'seen' ? seen(sender.value) : absent();
}

/** For what matters only once SES takes the message at all. */
export function judgeVerified(sender: SenderFacts, judge: (sender: SenderFacts) => Judgement): Judgement {
  return sender.identity.verifiedForSending && !sender.differsInCase ? judge(sender) : notApplicable(unverified);
}

export const noFromText: Text = {
  en: 'There is no From address to ask about; another check covers that.',
  ja: '確認できる From アドレスがありません。別の項目で判定します。',
};
export const delegatedText: Text = {
  en: 'The message uses an identity of another account, which only its owner can view.',
  ja: '別のアカウントの ID を指定したメールです。確認できるのはその ID の所有者だけです。',
};
const unverified: Text = {
  en: 'SES would not accept a message from this address; another check covers that.',
  ja: 'このアドレスからの送信は SES に拒否されます。別の項目で判定します。',
};
