// SES's records to rows in SQL, a million of them at a time; what is odd in any way is marked, and its file read by the engine itself.
import type { SourceKind } from '../../../shared/mail-event.ts';
import { mostRecipients } from '../../engine/protocols/ses-event/mail-events.ts';
import { maxTextLength } from '../../engine/protocols/ses-event/members.ts';
import { codeOfSource, codeOfStrength } from './codes.ts';
import { domainOf } from './event-json.ts';
import { clientKey, keyOf, sameKeyOf } from './keys.ts';
import { quoted, quotedPath } from './quoted.ts';
import { recordColumns } from './record-columns.ts';
import {
  code,
  eachOfThem,
  fields,
  howMany,
  marks,
  type OfRecipient,
  recordType,
  severalRecipients,
  theOnlyOne,
} from './record-fields.ts';

export type RecordFiles = {
  /** In the order of their originals, which are numbered from `firstOriginal` on. */
  readonly paths: readonly string[];
  readonly packing: 'gzip' | 'none';
  readonly firstOriginal: number;
  readonly source: SourceKind;
};

const read = ({ paths, packing }: RecordFiles): string =>
  `read_json([${paths.map(quotedPath).join(', ')}], format = 'newline_delimited', compression = '${packing === 'gzip' ? 'gzip' : 'uncompressed'}', ignore_errors = true, columns = ${recordColumns})`;

/** DuckDB gives the name once for each batch of rows: so it costs nothing to look it up. */
const originalId = ({ paths, firstOriginal }: RecordFiles): string =>
  `${firstOriginal} - 1 + list_position([${paths.map(quoted).join(', ')}], filename)`;

const texts = Object.keys(fields(theOnlyOne)).filter((name) => !/_ms$|^is_/u.test(name));
const lengths = texts.map((name) => `strlen(${name})`).join(', ');
/** DuckDB knows times that JavaScript does not. */
const yearTenThousandMs = Date.UTC(10_000, 0);

/** All rows; of what this does not read a row with a mark. */
export function insertRecords(files: RecordFiles): string {
  const isOdd = `type = ${marks.odd} OR message_id IS NULL OR message_id = '' OR recipient IS NULL OR recipient = ''
    OR how_many IS NULL OR how_many > ${mostRecipients} OR greatest(${lengths}) > ${maxTextLength}
    OR is_clock_odd OR coalesce(own_at_ms, sent_at_ms) IS NULL OR least(own_at_ms, sent_at_ms, expires_at_ms) < 0
    OR greatest(own_at_ms, sent_at_ms, expires_at_ms) >= ${yearTenThousandMs}`;
  return `${insertHead}
    WITH record AS (${records(files)}),
    event AS (SELECT type, original_id, ${howMany} AS how_many, ${selected(theOnlyOne)} FROM record),
    keyed AS (SELECT *, ${keyOf('message_id')} AS of_message, ${keyOf('recipient')} AS of_recipient FROM event)
    SELECT ${values(`CASE WHEN ${isOdd} THEN ${marks.odd} WHEN how_many > 1 THEN ${marks.several} ELSE type END`, 'false', files)}
    FROM keyed`;
}

/** What is about several recipients, of files in which there is such. */
export function insertSeveral(files: RecordFiles): string {
  const candidates = (['COMPLAINT', 'OPEN', 'CLICK', 'SUBSCRIPTION'] as const).map(code).join(', ');
  return `${insertHead}
    WITH record AS (${records(files)}),
    each_one AS (SELECT *, unnest(${severalRecipients}) AS one FROM record WHERE ${howMany} > 1),
    event AS (SELECT type, original_id, ${selected(eachOfThem)} FROM each_one),
    keyed AS (SELECT *, ${keyOf('message_id')} AS of_message, ${keyOf('recipient')} AS of_recipient FROM event)
    SELECT ${values('type', `type IN (${candidates})`, files)} FROM keyed WHERE recipient <> ''`;
}

const records = (files: RecordFiles): string =>
  `SELECT ${recordType} AS type, ${originalId(files)} AS original_id, * FROM ${read(files)}`;

const selected = (of: OfRecipient): string =>
  Object.entries(fields(of))
    .map(([name, from]) => `${from} AS ${name}`)
    .join(', ');

const told = Object.keys(fields(theOnlyOne)).filter((name) => !['own_at_ms', 'is_clock_odd'].includes(name));
const insertHead = `INSERT INTO events (type, is_candidate, at_ms, message_key, recipient_key, same_key, client_key, domain, sender_domain, source, strength, original_id, ${told.join(', ')})`;

function values(type: string, isCandidate: string, { source }: RecordFiles): string {
  const atMs = 'coalesce(own_at_ms, sent_at_ms, 0)';
  const identity = {
    messageKey: 'of_message',
    messageId: 'message_id',
    recipientKey: 'of_recipient',
    type: 'type',
    atMs,
    link: 'link',
  };
  return [
    type,
    isCandidate,
    atMs,
    'of_message',
    'of_recipient',
    sameKeyOf(identity),
    clientKey,
    domainOf('recipient'),
    domainOf('sender'),
    codeOfSource(source),
    codeOfStrength('record'),
    'original_id',
    ...told,
  ].join(', ');
}
