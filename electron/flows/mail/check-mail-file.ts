// Checks a message that stands in a file, as the terminal does.
import { type Outcome, refuse } from '../../../shared/failure.ts';
import type { MailReport } from '../../../shared/message/mail-report.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import type { Signatures } from '../../ports/signatures.ts';
import type { DraftDesk } from '../draft/read-draft.ts';
import type { AuditWorld } from '../audit-world.ts';
import { checkMail, type MailAsk } from './check-mail.ts';
import { tooLargeMail } from './too-large-mail.ts';

export type MailDesk = DraftDesk & { readonly signatures: Pick<Signatures, 'verify'> };

export type MailFile = Omit<MailAsk, 'bytes' | 'name'> & { readonly filePath: string };

export async function checkMailFile(
  { filePath, ...options }: MailFile,
  { readBytes, workshop, signatures }: MailDesk,
  world: AuditWorld,
): Promise<Outcome<MailReport>> {
  const read = await readBytes(filePath, mimeLimits.maxBytes);
  if (!read.ok) return read;
  if (read.value.length > mimeLimits.maxBytes) return refuse({ kind: 'bad-input', because: tooLargeMail });
  const name = filePath.replace(/^.*[\\/]/u, '');
  return checkMail({ ...options, name, bytes: read.value }, { ...world, workshop, signatures });
}
