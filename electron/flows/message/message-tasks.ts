// What the workshop's thread does with whole messages: builds, reads, amends, shows and takes apart their bytes.
import { createHash } from 'node:crypto';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { CalendarFields } from '../../../shared/message/asks.ts';
import type { Calendar } from '../../../shared/message/form.ts';
import type { StartDigest } from '../../../shared/message/digest.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import type { Text } from '../../../shared/text.ts';
import { amendMessage } from '../../engine/mail/message/amend-message.ts';
import { putRaw, viewRaw } from '../../engine/mail/message/raw-text.ts';
import { readForm } from '../../engine/mail/message/read-form.ts';
import { readReceived } from '../../engine/mail/received/read-received.ts';
import { decodePart, partAt } from '../../engine/protocols/mime/decode-part.ts';
import { parseMime } from '../../engine/protocols/mime/parse.ts';
import type { BuildWork, WorkshopWork } from '../../ports/workshop.ts';
import { readMessage } from './read-message.ts';

/** What is not ours to do: libraries that build MIME and know iCalendar. */
export type MessageCrafts = {
  readonly buildMessage: (work: BuildWork) => Promise<Uint8Array>;
  /** Null where it cannot be written. */
  readonly printCalendar: (fields: CalendarFields) => Promise<Calendar | null>;
  readonly readCalendar: (text: string) => Promise<CalendarFields | null>;
};

type MessageTask =
  | 'build'
  | 'readMessage'
  | 'amend'
  | 'viewRaw'
  | 'putRaw'
  | 'readPart'
  | 'printCalendar'
  | 'readCalendar'
  | 'readReceived';

type MessageTasks = {
  readonly [T in MessageTask]: (takes: WorkshopWork[T]['takes']) => Promise<Outcome<WorkshopWork[T]['brings']>>;
};

export function messageTasks(crafts: MessageCrafts): MessageTasks {
  return {
    build: async (work) => within(await crafts.buildMessage(work), (bytes) => ({ bytes })),
    readMessage: async ({ bytes }) => within(bytes, readMessage),
    amend: async ({ bytes, ...change }) => {
      const amended = amendMessage({ ...change, bytes, structure: parseMime(bytes) });
      return within(amended, () => ({ bytes: amended, structure: parseMime(amended) }));
    },
    viewRaw: async ({ bytes }) =>
      within(bytes, () => {
        const structure = parseMime(bytes);
        const { leftOver } = readForm(bytes, structure);
        return { ...viewRaw(bytes, structure), bytes: bytes.length, structure, leftOver };
      }),
    putRaw: async ({ bytes, text }) => within(putRaw(bytes, text), (typed) => ({ bytes: typed })),
    readPart: async ({ bytes, path }) => {
      const part = partAt(parseMime(bytes).root, path);
      return accept(part === null ? null : { fileName: part.fileName, content: decodePart(bytes, part) });
    },
    printCalendar: async (fields) => {
      const calendar = await crafts.printCalendar(fields);
      return calendar === null ? refuse({ kind: 'bad-input', because: noTime }) : accept(calendar);
    },
    readCalendar: async ({ text }) => accept(await crafts.readCalendar(text)),
    readReceived: async ({ bytes }) => within(bytes, () => readReceived(bytes, startDigest)),
  };
}

function within<T>(bytes: Uint8Array, act: (bytes: Uint8Array) => T): Outcome<T> {
  return bytes.length > mimeLimits.maxBytes ? refuse({ kind: 'bad-input', because: tooLarge }) : accept(act(bytes));
}

const startDigest: StartDigest = (name) => {
  const hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), finish: () => hash.digest() };
};

const tooLarge: Text = {
  en: 'This message is larger than 64 MB. SES accepts messages of up to 40 MB: remove its largest attachments, or link to them.',
  ja: 'このメールは 64 MB を超えています。SES で送信できるのは 40 MB までです。大きい添付ファイルを外すか、リンクに置き換えてください。',
};

const noTime: Text = {
  en: 'The event needs a start and an end between the years 1000 and 9999. Correct the times.',
  ja: '開始と終了には 1000 年から 9999 年までの日時が必要です。日時を修正してください。',
};
