// SES's records to rows in SQL, a million of them at a time. What is odd in any way is only marked: its file is then read by
// the engine itself.
import type { SourceKind } from '../../../shared/mail-event.ts';
import { mostRecipients } from '../../engine/protocols/ses-event/mail-events.ts';
import { maxTextLength } from '../../engine/protocols/ses-event/members.ts';
import { codeOfSource, codeOfStrength } from './codes.ts';
import { domainOf } from './event-json.ts';
import { clientKey, columnsIdentity, sameKeyOf } from './keys.ts';
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
  statusInReply,
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
  `read_json([${paths.map(quotedPath).join(', ')}], format = 'newline_delimited', compression = '${packing}', ignore_errors = true, columns = ${recordColumns})`;

/** DuckDB gives the name once for each batch of rows: so it costs nothing to look it up. */
const originalId = ({ paths, firstOriginal }: RecordFiles): string =>
  `${firstOriginal} - 1 + list_position([${paths.map(quoted).join(', ')}], filename)`;

const texts = Object.keys(fields(theOnlyOne)).filter((name) => !/^type$|_ms$/u.test(name));
const lengths = texts.map((name) => `strlen(${name})`).join(', ');
/** DuckDB knows times that JavaScript does not. */
const yearTenThousandMs = Date.UTC(10_000, 0);

/** Everything of the first kind; of the others their marks. */
export function insertRecords(files: RecordFiles): string {
  const isOdd = `type = ${marks.odd} OR message_id IS NULL OR recipient IS NULL OR at_ms IS NULL OR how_many IS NULL
    OR how_many > ${mostRecipients} OR greatest(${lengths}) > ${maxTextLength}
    OR least(at_ms, sent_at_ms, expires_at_ms) < 0 OR greatest(at_ms, sent_at_ms, expires_at_ms) >= ${yearTenThousandMs}`;
  return `${insertHead} WITH record AS (SELECT ${recordType} AS type, ${originalId(files)} AS original_id, * FROM ${read(files)}),
  event AS (SELECT ${selected(theOnlyOne)}, ${howMany} AS how_many FROM record),
  judged AS (SELECT * REPLACE (CASE WHEN ${isOdd} THEN ${marks.odd} WHEN how_many > 1 THEN ${marks.several} ELSE type END AS type,
    coalesce(at_ms, 0) AS at_ms) FROM event)
  ${inserted('judged', 'false', files.source)}`;
}

/** What is about several recipients, of files in which there is such. */
export function insertSeveral(files: RecordFiles): string {
  const candidates = (['COMPLAINT', 'OPEN', 'CLICK', 'SUBSCRIPTION'] as const).map(code).join(', ');
  return `${insertHead} WITH record AS (SELECT ${recordType} AS type, ${originalId(files)} AS original_id, * FROM ${read(files)}),
  each_one AS (SELECT *, unnest(${severalRecipients}) AS one FROM record WHERE ${howMany} > 1),
  event AS (SELECT ${selected(eachOfThem)} FROM each_one)
  ${inserted('event', `type IN (${candidates})`, files.source)} WHERE recipient IS NOT NULL`;
}

const selected = (of: OfRecipient): string =>
  [...Object.entries(fields(of)).map(([name, from]) => `${from} AS ${name}`), 'original_id'].join(', ');

const computed = (isCandidate: string, source: SourceKind): { readonly [column: string]: string } => ({
  message_key: columnsIdentity.messageKey,
  recipient_key: columnsIdentity.recipientKey,
  same_key: sameKeyOf(columnsIdentity),
  client_key: clientKey,
  domain: domainOf('recipient'),
  sender_domain: domainOf('sender'),
  is_candidate: isCandidate,
  source: String(codeOfSource(source)),
  strength: String(codeOfStrength('record')),
  original_id: 'original_id',
});

const told = Object.keys(fields(theOnlyOne));
const insertHead = `INSERT INTO events (${[...told, ...Object.keys(computed('', 'file'))].join(', ')})`;

function inserted(from: string, isCandidate: string, source: SourceKind): string {
  const reports = [code('BOUNCE'), code('DELIVERY_DELAY')].join(', ');
  const status = `CASE WHEN status IS NULL AND type IN (${reports}) THEN ${statusInReply} ELSE status END`;
  const values = [
    ...told.map((name) => (name === 'status' ? status : name)),
    ...Object.values(computed(isCandidate, source)),
  ];
  return `SELECT ${values.join(', ')} FROM ${from}`;
}
