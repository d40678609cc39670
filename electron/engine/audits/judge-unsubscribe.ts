// What the audits of List-Unsubscribe begin with: the header that the message itself brings.
import type { DraftMessage } from '../../../shared/draft/report.ts';
import type { Text } from '../../../shared/text.ts';
import { type UnsubscribeHeaders, unsubscribeHeadersOf } from '../derive/unsubscribe-headers.ts';
import { type Judgement, notApplicable } from './define-audit.ts';

type OwnHeaders = {
  readonly unsubscribe: NonNullable<UnsubscribeHeaders['unsubscribe']>;
  readonly post: string | null;
};

export function judgeUnsubscribe(message: DraftMessage, judge: (own: OwnHeaders) => Judgement): Judgement {
  const { unsubscribe, post, bySes } = unsubscribeHeadersOf(message);
  if (bySes) return notApplicable(sesWrites);
  return unsubscribe === null ? notApplicable(none) : judge({ unsubscribe, post });
}

const sesWrites: Text = {
  en: 'SES manages the list and writes the header itself.',
  ja: 'リスト管理により、ヘッダーは SES が書き込みます。',
};
const none: Text = { en: 'The message has no List-Unsubscribe.', ja: 'List-Unsubscribe ヘッダーがありません。' };
