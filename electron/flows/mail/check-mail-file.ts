// Checks a message that stands in a file, as the terminal does.
import type { Outcome } from '../../../shared/failure.ts';
import type { MailReport } from '../../../shared/message/mail-report.ts';
import type { Signatures } from '../../ports/signatures.ts';
import type { DraftDesk } from '../draft/read-draft.ts';
import type { AuditWorld } from '../audit-world.ts';
import { checkMail, type MailAsk } from './check-mail.ts';
import { readMailFile } from './read-mail-file.ts';

export type MailDesk = DraftDesk & { readonly signatures: Pick<Signatures, 'verify'> };

export type MailFile = Omit<MailAsk, 'bytes' | 'name'> & { readonly filePath: string };

export async function checkMailFile(
  { filePath, ...options }: MailFile,
  { readBytes, workshop, signatures }: MailDesk,
  world: AuditWorld,
): Promise<Outcome<MailReport>> {
  const file = await readMailFile(filePath, readBytes);
  return file.ok ? checkMail({ ...options, ...file.value }, { ...world, workshop, signatures }) : file;
}
