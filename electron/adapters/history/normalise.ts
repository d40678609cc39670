// SES's records to rows in SQL, a million of them at a time; what is odd in any way is marked, and its file read by the engine itself.
import type { SourceKind } from '../../../shared/mail-event.ts';
import { mostRecipients } from '../../engine/protocols/ses-event/mail-events.ts';
import { maxTextLength } from '../../engine/protocols/ses-event/members.ts';
import { maxRecordLength } from '../../engine/protocols/ses-event/split-records.ts';
import { codeOfSource, codeOfStrength } from './codes.ts';
import { domainIn } from './event-json.ts';
import { clientKey, sameKeyOf } from './keys.ts';
import { quoted, quotedPath } from './quoted.ts';
import { recordColumns } from './record-columns.ts';
import {
  code,
  eachOfThem,
  fields,
  followingFields,
  howMany,
  isClockOdd,
  lastFields,
  marks,
  recordType,
  severalRecipients,
  theOnlyOne,
} from './record-fields.ts';
import { isSenderMessageIdOdd } from './sender-message-id.ts';

export type RecordFiles = {
  /** In the order of their originals, which are numbered from `firstOriginal` on. */
  readonly paths: readonly string[];
  readonly packing: 'gzip' | 'none';
  readonly arrangement: 'lines' | 'objects';
  readonly firstOriginal: number;
  readonly source: SourceKind;
};

/** What is no JSON is an empty row among lines and an error among objects: the stream reads such a file. */
const formats = { lines: 'newline_delimited', objects: 'unstructured' };

const read = ({ paths, packing, arrangement }: RecordFiles): string =>
  `read_json([${paths.map(quotedPath).join(', ')}], format = '${formats[arrangement]}', compression = '${packing === 'gzip' ? 'gzip' : 'uncompressed'}', ignore_errors = true, maximum_object_size = ${maxRecordLength}, columns = ${recordColumns})`;

/** DuckDB gives the name once for each batch of rows: so it costs nothing to look it up. */
const originalId = ({ paths, firstOriginal }: RecordFiles): string =>
  `${firstOriginal} - 1 + list_position([${paths.map(quoted).join(', ')}], filename)`;

/** What the table holds of a record, as it is written. */
const told = [
  'at_ms',
  'sent_at_ms',
  'message_id',
  'recipient',
  'sender',
  'subject',
  'client_message_id',
  'configuration_set',
  'identity',
  'tags',
  'sub_type',
  'status',
  'reply',
  'processing_ms',
  'expires_at_ms',
  'link',
  'user_agent',
  'remote',
  'original_id',
];
const lengths = told.filter((name) => !/_ms$|^original_id$/u.test(name));
/** DuckDB knows times that JavaScript does not. */
const yearTenThousandMs = Date.UTC(10_000, 0);

const isOdd = `type = ${marks.odd} OR message_id IS NULL OR message_id = '' OR recipient IS NULL OR recipient = ''
  OR how_many IS NULL OR how_many > ${mostRecipients}
  OR greatest(${lengths.map((name) => `strlen(${name})`).join(', ')}) > ${maxTextLength}
  OR ${isSenderMessageIdOdd} OR ${isClockOdd} OR (own_at_ms IS NULL AND sent_at_ms IS NULL) OR least(own_at_ms, sent_at_ms, expires_at_ms) < 0
  OR greatest(own_at_ms, sent_at_ms, expires_at_ms) >= ${yearTenThousandMs}`;

/** All rows; of what this does not read a row with a mark. */
export function insertRecords(files: RecordFiles): string {
  const type = `CASE WHEN ${isOdd} THEN ${marks.odd} WHEN how_many > 1 THEN ${marks.several} ELSE type END`;
  return `${insertHead}
    WITH record AS (${records(files)}),
    event AS (SELECT type, original_id, ${howMany} AS how_many, ${listed(fields(theOnlyOne))} FROM record),
    ${following}
    SELECT ${values(type, 'false', files)} FROM complete`;
}

/** What is about several recipients, of files in which there is such. */
export function insertSeveral(files: RecordFiles): string {
  const candidates = (['COMPLAINT', 'OPEN', 'CLICK', 'SUBSCRIPTION'] as const).map(code).join(', ');
  return `${insertHead}
    WITH record AS (${records(files)}),
    each_one AS (SELECT *, unnest(${severalRecipients}) AS one FROM record WHERE ${howMany} > 1),
    event AS (SELECT type, original_id, ${listed(fields(eachOfThem))} FROM each_one),
    ${following}
    SELECT ${values('type', `type IN (${candidates})`, files)} FROM complete WHERE recipient <> ''`;
}

const records = (files: RecordFiles): string =>
  `SELECT ${recordType} AS type, ${originalId(files)} AS original_id, * FROM ${read(files)}`;

const listed = (columns: { readonly [column: string]: string }): string =>
  Object.entries(columns)
    .map(([name, from]) => `${from} AS ${name}`)
    .join(', ');

const following = `followed AS (SELECT *, ${listed(followingFields)} FROM event),
  complete AS (SELECT *, ${listed(lastFields)} FROM followed)`;

const insertHead = `INSERT INTO events (type, is_candidate, message_key, recipient_key, same_key, client_key, domain, sender_domain, source, strength, ${told.join(', ')})`;

const identity = {
  messageKey: 'of_message',
  messageId: 'message_id',
  recipientKey: 'of_recipient',
  type: 'type',
  atMs: 'at_ms',
  link: 'link',
};

function values(type: string, isCandidate: string, { source }: RecordFiles): string {
  const computed = [
    type,
    isCandidate,
    'of_message',
    'of_recipient',
    sameKeyOf(identity),
    clientKey,
    domainIn('recipient_at', 'recipient_rest'),
    domainIn('sender_at', 'sender_rest'),
    codeOfSource(source),
    codeOfStrength('record'),
  ];
  return [...computed, ...told].join(', ');
}
