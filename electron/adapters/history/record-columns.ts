// The shape of SES's records for DuckDB's JSON reader: what is not named is not read, and no odd field loses a row.

const recipient = 'STRUCT(emailAddress VARCHAR, status VARCHAR, diagnosticCode VARCHAR)';

/** Texts wherever one could come as anything: they are cast later, one by one. SES developer guide, "Contents of event data". */
const columns = {
  eventType: 'VARCHAR',
  notificationType: 'VARCHAR',
  mail: `STRUCT("timestamp" VARCHAR, messageId VARCHAR, source VARCHAR, sourceArn VARCHAR, destination VARCHAR[],
    headers STRUCT(name VARCHAR, value VARCHAR)[], commonHeaders STRUCT(subject VARCHAR), tags JSON)`,
  bounce: `STRUCT("timestamp" VARCHAR, bounceType VARCHAR, bounceSubType VARCHAR, bouncedRecipients ${recipient}[],
    remoteMtaIp VARCHAR, reportingMTA VARCHAR)`,
  complaint: `STRUCT("timestamp" VARCHAR, complaintSubType VARCHAR, complaintFeedbackType VARCHAR, userAgent VARCHAR,
    complainedRecipients ${recipient}[])`,
  delivery: `STRUCT("timestamp" VARCHAR, recipients VARCHAR[], smtpResponse VARCHAR, processingTimeMillis DOUBLE,
    remoteMtaIp VARCHAR, reportingMTA VARCHAR)`,
  deliveryDelay: `STRUCT("timestamp" VARCHAR, delayType VARCHAR, delayedRecipients ${recipient}[], expirationTime VARCHAR,
    reportingMTA VARCHAR)`,
  open: 'STRUCT("timestamp" VARCHAR, userAgent VARCHAR)',
  click: 'STRUCT("timestamp" VARCHAR, userAgent VARCHAR, link VARCHAR)',
  reject: 'STRUCT("timestamp" VARCHAR, reason VARCHAR)',
  failure: 'STRUCT("timestamp" VARCHAR, errorMessage VARCHAR, templateName VARCHAR)',
  send: 'STRUCT("timestamp" VARCHAR)',
  subscription: 'STRUCT("timestamp" VARCHAR)',
};

export const recordColumns = `{${Object.entries(columns)
  .map(([name, type]) => `"${name}": '${type}'`)
  .join(', ')}}`;
