// Writes names and texts into SQL for Amazon Athena, so that nothing of them is read as SQL.

/** Of a query (Trino): only the quotation mark means anything in a text. */
export const printLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Of a table's definition (Hive): backslashes and quotation marks are escaped by a backslash. */
export const printHiveLiteral = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;

export const printQueryName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const printHiveName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
