// Reads events that others stored in the account: S3 objects, CloudWatch Logs, message insights, export jobs and Athena.
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import type { CloudOptions, EventCloud } from '../../ports/event-cloud.ts';
import { all, one, type Send } from './answers.ts';
import * as athena from './athena-calls.ts';
import type { Call } from './call.ts';
import type { Connection } from './connection.ts';
import { exportFileCall, isExportAddress } from './export-file.ts';
import * as insights from './insights-calls.ts';
import * as logs from './log-calls.ts';
import * as objects from './object-calls.ts';
import type { SesSetup } from './setup.ts';

export type EventCloudWorld = {
  readonly sendFrom: (region: RegionName, options: CloudOptions) => Send;
  /** Why a call must not be sent; null where it may. */
  readonly refusalOf: (call: Call<object>) => AwsReply<never> | null;
  readonly connection: Connection;
  readonly setup: Pick<SesSetup, 'endpoint' | 'regions'>;
};

export function eventCloud({ sendFrom, refusalOf, connection, setup }: EventCloudWorld): EventCloud {
  return {
    ...queries({ sendFrom, refusalOf }),
    listObjects: (region, ask, options = {}) =>
      one(sendFrom(region, options)(objects.objectsCall(ask)), objects.parseObjects),
    fetchObject: (region, object, options = {}) =>
      one(sendFrom(region, options)(objects.objectCall(object)), (fetched) => fetched),
    logGroups: (region, prefix, options = {}) =>
      all(
        sendFrom(region, options),
        (page) => logs.logGroupsCall(prefix, page),
        (answer) => logs.parseLogGroups(answer),
      ),
    logLines: (region, ask, options = {}) => one(sendFrom(region, options)(logs.logLinesCall(ask)), logs.parseLogLines),
    messageInsights: (region, messageId, options = {}) =>
      one(sendFrom(region, options)(insights.insightsCall(messageId)), (told) =>
        JSON.stringify({ ...told, $metadata: undefined }),
      ),
    startExport: (region, ask, options = {}) =>
      one(sendFrom(region, options)(insights.startExportCall(ask)), ({ JobId }) => JobId ?? ''),
    exportJob: (region, jobId, options = {}) =>
      one(sendFrom(region, options)(insights.exportJobCall(jobId)), insights.parseExportJob),
    cancelExport: (region, jobId) => one(sendFrom(region, {})(insights.cancelExportCall(jobId)), () => null),
    fetchExport: async (url, maxBytes, options = {}) => {
      if (!isExportAddress(url, setup.endpoint)) return elsewhere;
      const call = exportFileCall(url, maxBytes, connection);
      return one(sendFrom(setup.regions[0] ?? '', options)(call), ({ text }) => text);
    },
  };
}

type Queries = Pick<EventCloud, 'startQuery' | 'query' | 'queryRows' | 'stopQuery' | 'workGroups' | 'workGroup'>;

function queries({ sendFrom, refusalOf }: Pick<EventCloudWorld, 'sendFrom' | 'refusalOf'>): Queries {
  return {
    startQuery: async (region, order, options = {}) => {
      const call = athena.startQueryCall(order);
      return refusalOf(call) ?? one(sendFrom(region, options)(call), ({ QueryExecutionId }) => QueryExecutionId ?? '');
    },
    query: (region, queryId, options = {}) =>
      one(sendFrom(region, options)(athena.queryCall(queryId)), athena.parseQuery),
    queryRows: (region, page, options = {}) =>
      one(sendFrom(region, options)(athena.queryRowsCall(page)), athena.parseQueryRows),
    stopQuery: (region, queryId) => one(sendFrom(region, {})(athena.stopQueryCall(queryId)), () => null),
    workGroups: (region, options = {}) => all(sendFrom(region, options), athena.workGroupsCall, athena.parseWorkGroups),
    workGroup: async (region, name, options = {}) => {
      const read = one(sendFrom(region, options)(athena.workGroupCall(name)), athena.parseWorkGroup);
      return athena.absentGroup(await read, name);
    },
  };
}

/** No answer of SES sends this program to somebody else. */
const elsewhere: AwsReply<never> = {
  ok: false,
  failure: {
    kind: 'aws-refused',
    operation: 'GetExportJob',
    code: 'InvalidAddress',
    message: "the address of the export file is not one of Amazon S3's",
  },
  calls: [],
};
