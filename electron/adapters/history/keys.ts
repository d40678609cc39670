// The numbers by which rows are found, as SQL computes them from texts.
import { codeOfType } from './codes.ts';

const once = (['SEND', 'RENDERING_FAILURE', 'REJECT', 'DELIVERY'] as const).map(codeOfType).join(', ');

/** Of a message id, an address or the sender's own id; a trace has no message and the key of an empty text. */
export const keyOf = (text: string): string => `hash(lower(coalesce(${text}, '')))`;

/** Names of columns, or expressions, of an event. */
export type Identity = {
  readonly messageKey: string;
  readonly messageId: string;
  readonly recipientKey: string;
  readonly type: string;
  readonly atMs: string;
  readonly link: string;
};

/** The identity that shared/mail-event.ts states: what happens once has no time, what happens often its second. */
export function sameKeyOf({ messageKey, messageId, recipientKey, type, atMs, link }: Identity): string {
  const second = `CASE WHEN ${type} IN (${once}) AND ${messageId} IS NOT NULL THEN 0::BIGINT ELSE (${atMs}) // 1000 END`;
  const clicked = `CASE WHEN ${type} = ${codeOfType('CLICK')} THEN coalesce(${link}, '') ELSE '' END`;
  return `hash(${messageKey}, ${recipientKey}, (${type})::UTINYINT, ${second}, ${clicked})`;
}

/** Each trace is a message of its own. */
export const messageKeyOf = (identity: Identity): string =>
  `CASE WHEN ${identity.messageId} IS NULL THEN ${sameKeyOf(identity)} ELSE ${identity.messageKey} END`;

/** Of the columns as the table has them. */
export const columnsIdentity: Identity = {
  messageKey: keyOf('message_id'),
  messageId: 'message_id',
  recipientKey: keyOf('recipient'),
  type: 'type',
  atMs: 'at_ms',
  link: 'link',
};

export const clientKey = `CASE WHEN client_message_id IS NULL THEN NULL ELSE ${keyOf('client_message_id')} END`;

/** Changes where a new version of DuckDB hashes otherwise. */
export const hashProbe = `SELECT (hash('plumbline')::VARCHAR || '/' || hash(1::UBIGINT, 2::UBIGINT, 3::UTINYINT, 4::BIGINT, 'x')::VARCHAR) AS probe`;

export const computeKeysAnew = `
CREATE TEMP TABLE same_keys AS SELECT DISTINCT same_key AS before, ${sameKeyOf(columnsIdentity)} AS now FROM events;
UPDATE also_from SET same_key = now FROM same_keys WHERE before = same_key;
DROP TABLE same_keys;
UPDATE events SET
  message_key = ${messageKeyOf(columnsIdentity)},
  recipient_key = ${columnsIdentity.recipientKey},
  same_key = ${sameKeyOf(columnsIdentity)},
  client_key = ${clientKey};
`;
