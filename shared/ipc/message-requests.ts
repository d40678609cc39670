// What the window may ask about messages: made, sent, tried on the simulator, and received; a part of the one table.
import { z } from 'zod';
import type { KeptDraft } from '../draft/kept.ts';
import {
  type CalendarFields,
  calendarFieldsSchema,
  draftId,
  fileBytes,
  fileName,
  labAskSchema,
  messageFormSchema,
  sendAskSchema,
} from '../message/asks.ts';
import type { Calendar, MessageAttachment } from '../message/form.ts';
import type { LabRun, LabRunLine, LabSource } from '../message/lab.ts';
import type { MailReport } from '../message/mail-report.ts';
import type { RawView } from '../message/raw-view.ts';
import type { RecipientList, SendPreview, SendRun, SendRunLine } from '../message/send.ts';
import type { SenderChoice, SenderFacts, SendingEvidence, SetChoice } from '../message/sending.ts';
import { regionSchema } from '../profile.ts';
import type { Text } from '../text.ts';
import { asks } from './asks.ts';

const nothing = z.strictObject({});
const inRegion = { region: regionSchema };
const inDraft = z.strictObject({ draftId });
const run = z.strictObject({ id: z.string().min(1).max(64) });
const running = z.strictObject({ runId: z.string().max(64) });

export const messageRequests = {
  /** A draft that is a whole message. Null where the user chose no file. */
  'message.start': asks(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('empty'), region: regionSchema.nullable() }),
      /** An `.eml` that the user chooses. */
      z.strictObject({ from: z.literal('file') }),
      /** One that was dropped on the window. */
      z.strictObject({ from: z.literal('bytes'), name: fileName, bytes: fileBytes }),
      /** A template draft, which is a message from then on. */
      z.strictObject({ from: z.literal('draft'), id: draftId, region: regionSchema.nullable() }),
    ]),
  ).answers<KeptDraft | null>(),
  /** The draft is a template alone again; its form is in its versions. */
  'message.drop': asks(inDraft).answers<KeptDraft>(),
  /** Keeps a file's bytes with the draft; the window puts the attachment into the form. */
  'message.attach': asks(
    z.strictObject({ draftId, fileName, contentType: z.string().max(1000), bytes: fileBytes }),
  ).answers<MessageAttachment>(),
  /** The same for files that the user chooses; null where they changed their mind. */
  'message.attach-files': asks(inDraft).answers<readonly MessageAttachment[] | null>(),
  /** The exact bytes: those that are the message, or built just now. */
  'message.raw': asks(inDraft).answers<RawView>(),
  /** What was typed over a view: these bytes are the message from then on, and the form follows. */
  'message.put-raw': asks(
    z.strictObject({ draftId, blob: z.string().regex(/^[0-9a-f]{64}$/), text: z.string().max(70_000_000) }),
  ).answers<KeptDraft>(),
  /** Builds it from the form again; the bytes are in its versions. */
  'message.rebuild': asks(inDraft).answers<KeptDraft>(),
  /** Writes one part, decoded, to where the user says; null where they changed their mind. */
  'message.save-part': asks(z.strictObject({ draftId, path: z.string().max(200) })).answers<{
    readonly path: string;
  } | null>(),
  /** Writes the message as `.eml`; null where the user changed their mind. */
  'message.export': asks(inDraft).answers<{ readonly path: string } | null>(),
  'message.print-calendar': asks(calendarFieldsSchema).answers<Calendar>(),
  /** Null where it holds no event that the fields can say. */
  'message.read-calendar': asks(z.strictObject({ text: z.string().max(1_000_000) })).answers<CalendarFields | null>(),
  /** Identities of a region that mail may be From, those that can send first. */
  'message.senders': asks(z.strictObject(inRegion)).answers<readonly SenderChoice[]>(),
  /** Which identity covers an address, and what DMARC will say of mail From it; null where none does. */
  'message.sender': asks(z.strictObject({ ...inRegion, address: z.string().max(2000) })).answers<SenderFacts | null>(),
  'message.sets': asks(z.strictObject(inRegion)).answers<readonly SetChoice[]>(),
  /** Asks SES all that decides whether it would take the message; later checks know of it. */
  'message.ask-sending': asks(z.strictObject({ draftId, form: messageFormSchema })).answers<SendingEvidence>(),
  /** The exact calls, nothing sent. */
  'send.preview': asks(sendAskSchema).answers<SendPreview>(),
  /** Sends it if `typed` fits, the profile allows it and no check says that SES would refuse it; signals tell. */
  'send.start': asks(z.strictObject({ ask: sendAskSchema, typed: z.string().max(400) })).answers<{
    readonly runId: string;
  }>(),
  'send.stop': asks(running).answers<null>(),
  /** Goes on with those that wait; what may have been sent is not sent again. */
  'send.resume': asks(run).answers<{ readonly runId: string }>(),
  'send.list': asks(nothing).answers<readonly SendRunLine[]>(),
  'send.open': asks(run).answers<SendRun>(),
  'send.remove': asks(run).answers<readonly SendRunLine[]>(),
  /** Reads a CSV or JSON of recipients that the user chooses; null where they changed their mind. */
  'send.read-recipients': asks(nothing).answers<RecipientList | null>(),
  /** By what the events of each set can be watched. */
  'lab.sources': asks(
    z.strictObject({ ...inRegion, sets: z.array(z.string().max(200).nullable()).max(20).readonly() }),
  ).answers<readonly LabSource[]>(),
  'lab.preview': asks(labAskSchema).answers<SendPreview>(),
  'lab.start': asks(z.strictObject({ ask: labAskSchema, typed: z.string().max(400) })).answers<{
    readonly runId: string;
  }>(),
  'lab.stop': asks(running).answers<null>(),
  'lab.list': asks(nothing).answers<readonly LabRunLine[]>(),
  'lab.open': asks(run).answers<LabRun>(),
  'lab.remove': asks(run).answers<readonly LabRunLine[]>(),
  /** Writes the run as HTML, Markdown or JSON by the name; null where the user changed their mind. */
  'lab.save': asks(run).answers<{ readonly path: string } | null>(),
  /** Checks a received message. Null where the user chose no file. */
  'mail.check': asks(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('file') }),
      z.strictObject({ from: z.literal('bytes'), name: fileName, bytes: fileBytes }),
      z.strictObject({ from: z.literal('text'), text: z.string().max(70_000_000) }),
      /** Of the demo alone. */
      z.strictObject({ from: z.literal('example'), name: z.string().max(64) }),
    ]),
  ).answers<MailReport | null>(),
  /** Ends the running check, which answers `cancelled`. */
  'mail.stop': asks(nothing).answers<null>(),
  /** The names of the demo's examples, empty in any other profile. */
  'mail.examples': asks(nothing).answers<readonly { readonly name: string; readonly says: Text }[]>(),
} as const;
