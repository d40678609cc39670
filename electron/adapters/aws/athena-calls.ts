// The calls that ask Amazon Athena: its work groups; a statement is started, followed, and its rows are read page by page.
import { randomUUID } from 'node:crypto';
import {
  GetQueryExecutionCommand,
  type GetQueryExecutionOutput,
  GetQueryResultsCommand,
  type GetQueryResultsOutput,
  GetWorkGroupCommand,
  type GetWorkGroupOutput,
  ListWorkGroupsCommand,
  type ListWorkGroupsOutput,
  StartQueryExecutionCommand,
  type StartQueryExecutionOutput,
  StopQueryExecutionCommand,
  type WorkGroupSummary,
} from '@aws-sdk/client-athena';
import type { AwsReply } from '../../../shared/aws.ts';
import type { QueryOrder, QueryRows, QueryState, WorkGroupLine, WorkGroupSettings } from '../../ports/event-cloud.ts';
import { type Call, readCallOf, withMember, writeCallOf } from './call.ts';
import type { Page } from './read-calls.ts';

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

/** 50 in a page (Athena API reference, ListWorkGroups). */
export const workGroupsCall = ({ token, size }: Page) =>
  readAthena('ListWorkGroups', null, async ({ athena }, hearing) =>
    withMember(
      await athena().send(new ListWorkGroupsCommand({ NextToken: token, MaxResults: size }), hearing),
      'WorkGroups',
    ),
  );

export function parseWorkGroups({ WorkGroups }: ListWorkGroupsOutput): readonly WorkGroupLine[] {
  return (WorkGroups ?? []).flatMap(({ Name, ...told }) => (Name === undefined ? [] : [lineOf(Name, told)]));
}

function lineOf(name: string, { State, EngineVersion }: Pick<WorkGroupSummary, 'State' | 'EngineVersion'>) {
  const engine = EngineVersion?.EffectiveEngineVersion ?? EngineVersion?.SelectedEngineVersion ?? null;
  return { name, isDisabled: State === 'DISABLED', engine };
}

export const workGroupCall = (name: string) =>
  readAthena('GetWorkGroup', name, async ({ athena }, hearing) =>
    withMember(await athena().send(new GetWorkGroupCommand({ WorkGroup: name }), hearing), 'WorkGroup'),
  );

export function parseWorkGroup({ WorkGroup }: GetWorkGroupOutput): WorkGroupSettings {
  const { Name = '', State, Configuration = {} } = WorkGroup ?? {};
  const location = Configuration.ResultConfiguration?.OutputLocation ?? '';
  return {
    ...lineOf(Name, { State, EngineVersion: Configuration.EngineVersion }),
    output: location === '' ? null : location,
    isEnforced: Configuration.EnforceWorkGroupConfiguration ?? false,
    isManaged: Configuration.ManagedQueryResultsConfiguration?.Enabled ?? false,
    limitBytes: Configuration.BytesScannedCutoffPerQuery ?? null,
  };
}

/** "WorkGroup ... is not found.", under a code that stands for whatever is wrong in a request. */
export function absentGroup<T>(reply: AwsReply<T>, name: string): AwsReply<T> {
  if (reply.ok || reply.failure.kind !== 'aws-refused' || !/is not found/iu.test(reply.failure.message)) return reply;
  return { ...reply, failure: { kind: 'aws-not-found', operation: 'GetWorkGroup', subject: name } };
}
