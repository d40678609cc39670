// The calls that send mail.
import { SendBulkEmailCommand, SendEmailCommand, type SendBulkEmailResponse } from '@aws-sdk/client-sesv2';
import type { BulkMail, Mail } from '../../../shared/message/mail.ts';
import { bulkInput, mailInput } from '../../../shared/message/mail-input.ts';
import type { BulkResult } from '../../ports/ses.ts';
import { writeCall } from './call.ts';

/** Without a single recipient SES would take those of a raw message's headers: then nobody can say who gets it. */
export const mailCall = (mail: Mail) => {
  const { from, to, cc, bcc, listManagement } = mail.envelope;
  const call = writeCall('SendEmail', from, ({ v2 }, hearing) =>
    v2().send(new SendEmailCommand(mailInput(mail)), hearing),
  );
  // SES puts those who are not on a contact list on it (developer guide, "Using list management"): more than a mail to them.
  return listManagement === null ? { ...call, recipients: [...to, ...cc, ...bcc] } : call;
};

export const bulkCall = (mail: BulkMail) => ({
  ...writeCall('SendBulkEmail', mail.envelope.from, ({ v2 }, hearing) =>
    v2().send(new SendBulkEmailCommand(bulkInput(mail)), hearing),
  ),
  recipients: mail.entries.map(({ to }) => to),
});

/** One for each entry, whatever came: what is not told is not known to be sent. */
export function parseBulkResults(
  { BulkEmailEntryResults }: SendBulkEmailResponse,
  entries: number,
): readonly BulkResult[] {
  return Array.from({ length: entries }, (_, index) => {
    const { Status, MessageId, Error } = BulkEmailEntryResults?.[index] ?? {};
    return { status: Status ?? 'UNKNOWN', messageId: MessageId ?? null, error: Error ?? null };
  });
}
