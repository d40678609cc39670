// Reads a file as a message to be checked: no more of it than any message has.
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import type { Text } from '../../../shared/text.ts';
import type { ReadBytes } from '../draft/start-draft.ts';
import type { MailAsk } from './check-mail.ts';

export async function readMailFile(
  filePath: string,
  readBytes: ReadBytes,
): Promise<Outcome<Pick<MailAsk, 'name' | 'bytes'>>> {
  const read = await readBytes(filePath, mimeLimits.maxBytes);
  if (!read.ok) return read;
  if (read.value.length > mimeLimits.maxBytes) return refuse({ kind: 'bad-input', because: tooLarge });
  return accept({ name: fileNameOf(filePath), bytes: read.value });
}

const tooLarge: Text = {
  en: 'This file is larger than 64 MB, more than mail servers accept. Choose a file that contains only the message.',
  ja: 'このファイルは 64 MB を超えています。メールサーバーが受け取れる大きさではありません。メール 1 通だけのファイルを選んでください。',
};
