// What the window may ask about messages, as schemas: each input is checked before anything is done with it.
import { z } from 'zod';
import { regionSchema } from '../profile.ts';
import { attachmentPlaces, calendarMethods } from './form.ts';
import { labScenarios } from './lab.ts';
import { mimeLimits } from './mime.ts';
import { maxTestAddresses, sendWays } from './send.ts';

export const draftId = z.string().min(1).max(64);
const blob = z.string().regex(/^[0-9a-f]{64}$/);
/** As typed: long enough for whatever is pasted, to be judged by the checks. */
const address = z.string().max(2000);
const addresses = z.array(address).max(1000).readonly();
const setName = z.string().min(1).max(200);

/** More than SES takes, so that what is too large can be told. */
export const maxFileBytes = mimeLimits.maxBytes;
export const fileBytes = z.instanceof(Uint8Array).refine(({ length }) => length <= maxFileBytes);
export const fileName = z.string().max(1000);

const attachmentSchema = z
  .strictObject({
    blob,
    bytes: z.number().int().min(0).max(maxFileBytes),
    fileName,
    contentType: z.string().max(1000),
    place: z.enum(attachmentPlaces),
    contentId: z.string().max(1000).nullable(),
  })
  .readonly();

const pairSchema = z.strictObject({ name: z.string().max(1000), value: z.string().max(100_000) }).readonly();

export const messageFormSchema = z
  .strictObject({
    region: regionSchema.nullable(),
    from: address,
    to: addresses,
    cc: addresses,
    bcc: addresses,
    replyTo: addresses,
    feedbackAddress: address.nullable(),
    configurationSet: setName.nullable(),
    tags: z.array(pairSchema).max(200).readonly(),
    headers: z.array(pairSchema).max(1000).readonly(),
    listManagement: z
      .strictObject({ contactList: z.string().max(1000), topic: z.string().max(1000).nullable() })
      .readonly()
      .nullable(),
    unsubscribe: z
      .strictObject({
        https: z.string().max(8000).nullable(),
        mailto: z.string().max(8000).nullable(),
        oneClick: z.boolean(),
      })
      .readonly()
      .nullable(),
    calendar: z
      .strictObject({ method: z.enum(calendarMethods), text: z.string().max(1_000_000) })
      .readonly()
      .nullable(),
    attachments: z.array(attachmentSchema).max(1000).readonly(),
  })
  .readonly();

export const keptMessageSchema = z
  .strictObject({
    form: messageFormSchema,
    raw: z
      .strictObject({ blob, bytes: z.number().int().min(0) })
      .readonly()
      .nullable(),
  })
  .readonly();

/** A moment of a calendar as typed in a form: local time in a zone of the IANA database, or UTC. */
export const calendarFieldsSchema = z
  .strictObject({
    method: z.enum(calendarMethods),
    uid: z.string().max(1000),
    sequence: z.number().int().min(0).max(1_000_000),
    summary: z.string().max(10_000),
    /** Epoch milliseconds. */
    startsAtMs: z.number(),
    endsAtMs: z.number(),
    location: z.string().max(10_000),
    description: z.string().max(100_000),
    /** Bare addresses. */
    organizer: z.string().max(320),
    attendees: z.array(z.string().max(320)).max(1000).readonly(),
  })
  .readonly();
export type CalendarFields = z.infer<typeof calendarFieldsSchema>;

/** To whom: as the draft says, to other addresses instead, or to each of a list with values of its own. */
const sendTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft') }).readonly(),
  z
    .strictObject({ kind: z.literal('addresses'), addresses: z.array(address).min(1).max(maxTestAddresses).readonly() })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('bulk'),
      recipients: z
        .array(z.strictObject({ to: address, data: z.string().max(1_048_576) }).readonly())
        .min(1)
        .max(50_000)
        .readonly(),
    })
    .readonly(),
]);
export type SendTarget = z.infer<typeof sendTargetSchema>;

export const sendAskSchema = z.strictObject({ draftId, way: z.enum(sendWays), target: sendTargetSchema }).readonly();
export type SendAsk = z.infer<typeof sendAskSchema>;

const watchingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }).readonly(),
  z.strictObject({ kind: z.literal('queue'), queueUrl: z.string().max(2000), consume: z.boolean() }).readonly(),
  z
    .strictObject({
      kind: z.literal('temporary-queue'),
      topics: z.array(z.string().max(2000)).min(1).max(50).readonly(),
    })
    .readonly(),
]);

export const labAskSchema = z
  .strictObject({
    region: regionSchema,
    /** The draft whose message is sent; null: a short text of ours. */
    draftId: draftId.nullable(),
    from: address,
    scenarios: z.array(z.enum(labScenarios)).min(1).max(labScenarios.length).readonly(),
    /** Null: without a set. */
    sets: z.array(setName.nullable()).min(1).max(20).readonly(),
    watching: watchingSchema,
    /** How long events are waited for after the last was sent. */
    waitSeconds: z.number().int().min(1).max(900),
  })
  .readonly();
export type LabAsk = z.infer<typeof labAskSchema>;
