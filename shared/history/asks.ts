// What may be asked about the history, checked at the door.
import { z } from 'zod';
import { eventTypes } from '../health/coverage.ts';
import { regionSchema } from '../profile.ts';
import { bounceTypes, messageStates, mxFamilies } from './search.ts';

const atMs = z.number().int().min(0).max(8.64e15);
const name = z.string().min(1).max(400);
const names = z.array(name).max(100).readonly();

export const messageIdSchema = z.string().min(1).max(400);
export const addressSchema = z.string().min(1).max(400);
export const domainSchema = z.string().min(1).max(300);
export const stretchSchema = z.strictObject({ fromMs: atMs, untilMs: atMs });

const historyFilterSchema = z.strictObject({
  types: z.array(z.enum(eventTypes)).max(10).readonly(),
  states: z.array(z.enum(messageStates)).max(20).readonly(),
  fromMs: atMs.nullable(),
  untilMs: atMs.nullable(),
  identities: names,
  senderDomains: names.default([]),
  configurationSets: names,
  families: z.array(z.enum(mxFamilies)).max(20).readonly(),
  bounceTypes: z.array(z.enum(bounceTypes)).max(3).readonly(),
});

export const historyAskSchema = z.strictObject({ text: z.string().max(1000), filter: historyFilterSchema });

export const historyPageSchema = z.strictObject({
  text: z.string().max(1000),
  filter: historyFilterSchema,
  offset: z.number().int().min(0).max(10_000_000),
  limit: z.number().int().min(1).max(500),
});

export const eventRefSchema = z.strictObject({
  messageId: messageIdSchema.nullable(),
  recipient: addressSchema,
  type: z.enum(eventTypes),
  atMs,
});

const bucket = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
const identifier = z.string().regex(/^\w{1,255}$/);

const objectsPlaceSchema = z.strictObject({
  kind: z.literal('s3'),
  region: regionSchema,
  bucket,
  prefix: z.string().max(1024),
  hours: z.string().max(200),
  errorPrefix: z.string().max(1024).nullable(),
  timeZone: z.string().min(1).max(64),
});

export const workGroupSchema = z.string().regex(/^[\w.-]{1,128}$/);

const athenaPlaceSchema = z.strictObject({
  kind: z.literal('athena'),
  region: regionSchema,
  database: identifier,
  table: identifier,
  workGroup: workGroupSchema,
  output: z
    .string()
    .regex(/^s3:\/\/[^\s]{1,1000}$/)
    .nullable(),
  over: objectsPlaceSchema.optional(),
});

export const sourcePlaceSchema = z.discriminatedUnion('kind', [
  objectsPlaceSchema,
  z.strictObject({
    kind: z.literal('logs'),
    region: regionSchema,
    group: z.string().regex(/^[\w./#-]{1,512}$/),
    layout: z.enum(['records', 'traces']),
  }),
  z.strictObject({ kind: z.literal('insights'), region: regionSchema }),
  z.strictObject({ kind: z.literal('export'), region: regionSchema }),
  z.strictObject({
    kind: z.literal('queue'),
    region: regionSchema,
    queueUrl: z.url().max(2000),
    mode: z.enum(['peek', 'consume']),
  }),
  athenaPlaceSchema,
]);

export const historySyncSchema = z.strictObject({
  sourceId: z.string().min(1).max(200),
  stretch: stretchSchema,
  about: z.strictObject({
    messageId: messageIdSchema.optional(),
    address: addressSchema.optional(),
    subject: z.string().max(998).optional(),
    /** As typed into the search box; only Athena is asked whatever the history is. */
    text: z.string().max(1000).optional(),
  }),
});

/** A table over objects that are known, so that the hours of a question can be limited. */
const tableSchema = athenaPlaceSchema.required({ over: true });

export const athenaAskSchema = z.strictObject({
  place: tableSchema,
  text: z.string().max(1000),
  stretch: stretchSchema,
});

/** `typed`: the table's name with its database's. */
export const athenaTableSchema = z.strictObject({ place: tableSchema, typed: z.string().max(600) });
