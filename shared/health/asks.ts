// What the window may ask about an account's health, as schemas: each input is checked before anything is done with it.
import { z } from 'zod';
import { regionSchema } from '../profile.ts';
import { eventTypes } from './coverage.ts';
import { setupFormats, setupKinds } from './generated.ts';
import { vdmDimensions } from './metrics.ts';
import { suppressionReasons } from './suppression.ts';

const dimensionSchema = z
  .strictObject({ name: z.string().min(1).max(255), value: z.string().min(1).max(1024) })
  .readonly();

/** What the metrics panel asks. Times are UTC; `toMs` is not included. */
export const metricAskSchema = z.discriminatedUnion('source', [
  z
    .strictObject({
      source: z.literal('cloudwatch'),
      region: regionSchema,
      /** None: the account as a whole. Metrics of several dimensions are read by all of them only. */
      dimensions: z.array(dimensionSchema).max(10).readonly(),
      fromMs: z.number().int(),
      toMs: z.number().int(),
      periodSeconds: z.union([z.literal(300), z.literal(3600), z.literal(21_600), z.literal(86_400)]),
    })
    .readonly(),
  z
    .strictObject({
      source: z.literal('vdm'),
      region: regionSchema,
      /** Only mail of this identity, set or mailbox provider. */
      dimensions: z
        .array(z.strictObject({ name: z.enum(vdmDimensions), value: z.string().min(1).max(320) }).readonly())
        .max(3)
        .readonly(),
      /** One row each of these values instead of a total: the identities, sets or providers to compare. */
      split: z
        .strictObject({
          by: z.enum(vdmDimensions),
          values: z.array(z.string().min(1).max(320)).min(1).max(50).readonly(),
        })
        .readonly()
        .nullable(),
      fromMs: z.number().int(),
      toMs: z.number().int(),
    })
    .readonly(),
]);
export type MetricAsk = z.infer<typeof metricAskSchema>;

/** What is shown of a list that may have 100,000 entries. */
export const suppressionFilterSchema = z
  .strictObject({
    /** A part of the address, in any case. */
    typed: z.string().max(320),
    reason: z.enum(suppressionReasons).nullable(),
    sinceMs: z.number().int().nullable(),
    untilMs: z.number().int().nullable(),
    sort: z.enum(['address', 'newest', 'oldest']),
  })
  .readonly();
export type SuppressionFilter = z.infer<typeof suppressionFilterSchema>;

/** One change of the list: PutSuppressedDestination or DeleteSuppressedDestination. */
export const suppressionChangeSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('suppress'),
      address: z.string().min(3).max(320),
      reason: z.enum(suppressionReasons),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('unsuppress'), address: z.string().min(3).max(320) }).readonly(),
]);
export type SuppressionChange = z.infer<typeof suppressionChangeSchema>;

export const suppressionPlanSchema = z
  .strictObject({ region: regionSchema, changes: z.array(suppressionChangeSchema).min(1).max(100_000).readonly() })
  .readonly();
export type SuppressionPlan = z.infer<typeof suppressionPlanSchema>;

export const setupAskSchema = z
  .strictObject({
    kind: z.enum(setupKinds),
    format: z.enum(setupFormats),
    region: regionSchema,
    /** Twelve digits; null: taken from the deploying account by the template itself. */
    accountId: z
      .string()
      .regex(/^\d{12}$/)
      .nullable(),
    /** The set to make or to extend, at most 64 letters, digits, `-` and `_`. */
    configurationSet: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    /** False: the set exists and is only named. */
    createSet: z.boolean(),
    /** The domain identity that it is for; null where none is needed. */
    domain: z.string().max(253).nullable(),
    eventTypes: z.array(z.enum(eventTypes)).max(10).readonly(),
    /** Where alarms and feedback mail go; null: nobody is subscribed. */
    email: z.string().max(320).nullable(),
    /** Days after which events are deleted; null: never. */
    keepDays: z.number().int().min(1).max(3650).nullable(),
  })
  .readonly();
export type SetupAsk = z.infer<typeof setupAskSchema>;
