// The calls that ask Amazon Athena: a statement is started, followed, and its rows are read page by page.
import { randomUUID } from 'node:crypto';
import {
  GetQueryExecutionCommand,
  type GetQueryExecutionOutput,
  GetQueryResultsCommand,
  type GetQueryResultsOutput,
  StartQueryExecutionCommand,
  type StartQueryExecutionOutput,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import type { QueryOrder, QueryRows, QueryState } from '../../ports/event-cloud.ts';
import { type Call, readCallOf, withMember, writeCallOf } from './call.ts';

const readAthena = readCallOf('athena');
const writeAthena = writeCallOf('athena');

/** Athena takes one statement at a time: what begins like a question is nothing else. */
const asks = /^\s*SELECT\b/iu;

export function startQueryCall({ sql, workGroup, output }: QueryOrder): Call<StartQueryExecutionOutput> {
  // The same in every try: a statement that was taken is not started again (Athena API reference, StartQueryExecution).
  const ClientRequestToken = randomUUID();
  const make = asks.test(sql) ? readAthena : writeAthena;
  return make('StartQueryExecution', workGroup, ({ athena }, hearing) =>
    athena().send(
      new StartQueryExecutionCommand({
        QueryString: sql,
        WorkGroup: workGroup,
        ClientRequestToken,
        ...(output === null ? {} : { ResultConfiguration: { OutputLocation: output } }),
      }),
      hearing,
    ),
  );
}

export const queryCall = (queryId: string) =>
  readAthena('GetQueryExecution', queryId, ({ athena }, hearing) =>
    athena().send(new GetQueryExecutionCommand({ QueryExecutionId: queryId }), hearing),
  );

/** Athena repeats the whole question in some. */
const maxReasonLength = 500;

/** What an answer leaves out has not begun. */
export function parseQuery({ QueryExecution }: GetQueryExecutionOutput): QueryState {
  const { Status, Statistics } = QueryExecution ?? {};
  return {
    status: Status?.State ?? 'QUEUED',
    because: (Status?.AthenaError?.ErrorMessage ?? Status?.StateChangeReason)?.slice(0, maxReasonLength) ?? null,
    scannedBytes: Statistics?.DataScannedInBytes ?? 0,
  };
}

/** 1000 in a page (Athena API reference, GetQueryResults). */
export const queryRowsCall = ({ queryId, next }: { readonly queryId: string; readonly next: string | null }) =>
  readAthena('GetQueryResults', queryId, async ({ athena }, hearing) => {
    const asked = new GetQueryResultsCommand({
      QueryExecutionId: queryId,
      NextToken: next ?? undefined,
      MaxResults: 1000,
    });
    return withMember(await athena().send(asked, hearing), 'ResultSet');
  });

export function parseQueryRows({ ResultSet, NextToken }: GetQueryResultsOutput): QueryRows {
  const rows = (ResultSet?.Rows ?? []).map(({ Data }) => (Data ?? []).map(({ VarCharValue }) => VarCharValue ?? null));
  return { rows, next: NextToken ?? null };
}

/** It ends what only reads, or was begun here. */
export const stopQueryCall = (queryId: string) =>
  readAthena('StopQueryExecution', queryId, ({ athena }, hearing) =>
    athena().send(new StopQueryExecutionCommand({ QueryExecutionId: queryId }), hearing),
  );
