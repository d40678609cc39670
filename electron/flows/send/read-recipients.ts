// Reads a CSV or JSON that the user named as recipients, each with values of its own; nothing is sent.
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { RecipientList } from '../../../shared/message/send.ts';
import type { Text } from '../../../shared/text.ts';
import {
  parseCsvRecipients,
  type ParsedRecipients,
  parseJsonRecipients,
} from '../../engine/protocols/recipient-list/parse.ts';
import { decodeFile } from '../draft/decode-file.ts';
import type { ReadBytes } from '../draft/start-draft.ts';
import type { ReadCsv } from '../suppression/read-suppression-csv.ts';

export type RecipientDesk = { readonly readBytes: ReadBytes; readonly readCsv: ReadCsv };

export const recipientExtensions = ['csv', 'json'];

const mostRecipients = 50_000;
const maxBytes = 10 * 1024 * 1024;

export async function readRecipients(filePath: string, desk: RecipientDesk): Promise<Outcome<RecipientList>> {
  // Whatever it holds, a file that is too large is not read at all.
  const bytes = await desk.readBytes(filePath, maxBytes);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > maxBytes) return refuse({ kind: 'bad-input', because: tooLarge });
  const parsed = /\.json$/iu.test(filePath) ? inJson(bytes.value) : await inCsv(filePath, desk);
  if (!parsed.ok) return parsed;
  if (parsed.value.recipients.length > mostRecipients) return refuse({ kind: 'bad-input', because: tooMany });
  return accept({ fileName: path.basename(filePath), ...parsed.value });
}

function inJson(bytes: Uint8Array): Outcome<ParsedRecipients> {
  const text = decodeFile(bytes);
  if (!text.ok) return text;
  const parsed = parseJsonRecipients(text.value);
  return parsed === null ? refuse({ kind: 'bad-input', because: noList }) : accept(parsed);
}

async function inCsv(filePath: string, { readCsv }: RecipientDesk): Promise<Outcome<ParsedRecipients>> {
  const rows = await readCsv(filePath);
  return rows.ok ? accept(parseCsvRecipients(rows.value)) : rows;
}

const tooLarge: Text = {
  en: 'The file is larger than 10 MB. Split it, or leave out the columns that the template does not use.',
  ja: 'ファイルが 10 MB を超えています。分割するか、テンプレートで使わない列を除いてください。',
};

const tooMany: Text = {
  en: 'The file has more than 50,000 recipients. Split it.',
  ja: 'ファイルに 50,000 件を超える宛先があります。分割してください。',
};

const noList: Text = {
  en: 'This file is not a JSON list. Use a list of objects: [{"to": "mia@example.com", "data": {"name": "Mia"}}].',
  ja: 'このファイルは JSON の配列ではありません。[{"to": "mia@example.com", "data": {"name": "Mia"}}] の形で用意してください。',
};
