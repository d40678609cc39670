// Why a query that Athena took did not bring anything.
import type { Failure } from '../../../../shared/failure.ts';
import type { TableName } from './print-table.ts';

/** `because`: Athena's own words, of which the first name the error (Amazon Athena user guide, "Athena error catalog"). */
export function queryFailure(status: string, because: string | null, { database, table }: TableName): Failure {
  const code = /^([A-Z][A-Z_]+):/u.exec(because ?? '')?.[1] ?? status;
  if (code === 'TABLE_NOT_FOUND' || code === 'SCHEMA_NOT_FOUND') {
    const name = `${database}.${table}`;
    return {
      kind: 'not-allowed',
      because: {
        en: `Athena has no table ${name} yet. Open "Amazon Athena…" in the sources and create it, then ask again.`,
        ja: `Athena にテーブル ${name} がまだありません。ソースの「Amazon Athena…」で作成してから、もう一度お試しください。`,
      },
    };
  }
  return { kind: 'aws-refused', operation: 'StartQueryExecution', code, message: because ?? code };
}
