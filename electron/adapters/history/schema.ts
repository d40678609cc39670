// The tables of a store: events by columns, the originals as they came, and how far each source was read.

/** Raised with each change of the tables; `migrate.ts` brings older files up to date. */
export const schemaVersion = 3;

/**
 * Texts of which nearly every row has its own are packed with zstd: DuckDB's own choice (DICT_FSST) costs three times as much time.
 * `*_key` are DuckDB's hash() of the lower-cased text: a scan over numbers finds one of five million rows in some
 * milliseconds, without an index to be kept. `hash()` may change with DuckDB's version: `facts` holds a probe of it, and
 * `open` computes the keys anew where it differs.
 * `same_key` is the event's identity (shared/mail-event.ts); of a trace it is `message_key` as well, so that each trace is a
 * message of its own. Times are epoch milliseconds. `tags` is a JSON object of lists of texts, as `mail.tags` is. Numbers
 * stand for words as `codes.ts` says.
 * Originals are gzip, in parts of some MB on shelves (`shelves.ts`); unpacked and joined they are JSON records in any arrangement (engine's
 * `recordSplitter`). A file is read where its last piece is there: `is_whole`.
 */
export const createTables = `
CREATE TABLE facts(name VARCHAR PRIMARY KEY, value VARCHAR);
CREATE TABLE events(
  message_key UBIGINT NOT NULL,
  recipient_key UBIGINT NOT NULL,
  same_key UBIGINT NOT NULL,
  client_key UBIGINT,
  type UTINYINT NOT NULL,
  at_ms BIGINT NOT NULL,
  sent_at_ms BIGINT,
  message_id VARCHAR USING COMPRESSION zstd,
  recipient VARCHAR USING COMPRESSION zstd,
  domain VARCHAR,
  is_candidate BOOLEAN NOT NULL,
  sender VARCHAR,
  sender_domain VARCHAR,
  subject VARCHAR USING COMPRESSION zstd,
  client_message_id VARCHAR USING COMPRESSION zstd,
  configuration_set VARCHAR,
  identity VARCHAR,
  tags VARCHAR USING COMPRESSION zstd,
  sub_type VARCHAR,
  status VARCHAR,
  reply VARCHAR USING COMPRESSION zstd,
  processing_ms BIGINT,
  expires_at_ms BIGINT,
  link VARCHAR,
  user_agent VARCHAR,
  remote VARCHAR,
  source UTINYINT NOT NULL,
  strength UTINYINT NOT NULL,
  original_id UINTEGER NOT NULL
);
CREATE TABLE also_from(same_key UBIGINT NOT NULL, source UTINYINT NOT NULL);
CREATE SEQUENCE original_ids START 1;
CREATE TABLE originals(
  original_id UINTEGER NOT NULL,
  source UTINYINT NOT NULL,
  source_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  version VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  taken_at_ms BIGINT NOT NULL,
  first_at_ms BIGINT,
  last_at_ms BIGINT,
  events BIGINT NOT NULL,
  known BIGINT NOT NULL,
  broken BIGINT NOT NULL,
  troubles VARCHAR,
  is_whole BOOLEAN NOT NULL DEFAULT true
);
CREATE TABLE shelves(shelf UINTEGER NOT NULL, bytes BIGINT NOT NULL);
CREATE TABLE shelved(original_id UINTEGER NOT NULL, shelf UINTEGER NOT NULL);
CREATE TABLE sources(source_id VARCHAR PRIMARY KEY, place VARCHAR NOT NULL, title VARCHAR NOT NULL, last_read_at_ms BIGINT, troubles VARCHAR);
CREATE TABLE source_stretches(source_id VARCHAR NOT NULL, from_ms BIGINT NOT NULL, until_ms BIGINT NOT NULL);
CREATE TABLE families(domain VARCHAR PRIMARY KEY, family VARCHAR NOT NULL);
`;
