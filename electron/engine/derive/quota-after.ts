// How much of the sending quota of 24 hours would be used after a message (SES developer guide, "Managing your sending limits").
import type { MessageForm } from '../../../shared/message/form.ts';
import type { SesAccount } from '../../../shared/ses.ts';
import { isSimulatorRecipient } from '../protocols/mail-address/simulator-recipient.ts';
import { recipientsOf } from './asked-sending.ts';

export type QuotaAfter = {
  readonly sent: number;
  /** Recipients that count: those of the mailbox simulator do not. */
  readonly counted: number;
  readonly max: number;
};

/** Null where there is no quota, or SES does not tell it. */
export function quotaAfter(
  { max24HourSend: max, sentLast24Hours: sent }: SesAccount,
  form: Pick<MessageForm, 'to' | 'cc' | 'bcc'>,
): QuotaAfter | null {
  // SES API v2 reference, SendQuota: -1 is unlimited.
  if (max === null || max < 0 || sent === null) return null;
  return { sent, counted: recipientsOf(form).filter((address) => !isSimulatorRecipient(address)).length, max };
}
