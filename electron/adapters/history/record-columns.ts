// The shape of SES's records for DuckDB's JSON reader: what is not named is not read, and no odd field loses a row.

/**
 * Texts wherever one could come as anything: they are cast later, one by one. What few records have stays JSON and is opened
 * where it is there: a column for each of its members would cost every record. SES developer guide, "Contents of event data".
 */
const columns = {
  eventType: 'VARCHAR',
  notificationType: 'VARCHAR',
  mail: `STRUCT("timestamp" VARCHAR, messageId VARCHAR, source VARCHAR, sourceArn VARCHAR, destination VARCHAR[],
    headers JSON, commonHeaders STRUCT(subject VARCHAR), tags JSON)`,
  delivery: `STRUCT("timestamp" VARCHAR, recipients VARCHAR[], smtpResponse VARCHAR, processingTimeMillis DOUBLE,
    remoteMtaIp VARCHAR, reportingMTA VARCHAR)`,
  open: 'STRUCT("timestamp" VARCHAR, userAgent VARCHAR)',
  click: 'JSON',
  bounce: 'JSON',
  complaint: 'JSON',
  deliveryDelay: 'JSON',
  reject: 'JSON',
  failure: 'JSON',
  send: 'JSON',
  subscription: 'JSON',
};

export const recordColumns = `{${Object.entries(columns)
  .map(([name, type]) => `"${name}": '${type}'`)
  .join(', ')}}`;
