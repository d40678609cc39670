// The calls that find log groups and read their lines.
import {
  DescribeLogGroupsCommand,
  type DescribeLogGroupsResponse,
  FilterLogEventsCommand,
  type FilterLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import type { LogLine, LogsAsk } from '../../ports/event-cloud.ts';
import { readCallOf, withMember } from './call.ts';
import type { Page } from './read-calls.ts';

const readLogs = readCallOf('logs');

/** 50 in a page (CloudWatch Logs API reference, DescribeLogGroups). */
export const logGroupsCall = (prefix: string, { token }: Page) =>
  readLogs('DescribeLogGroups', prefix, async ({ logs }, hearing) => {
    const asked = new DescribeLogGroupsCommand({ logGroupNamePrefix: prefix, nextToken: token, limit: 50 });
    const answer = await logs().send(asked, hearing);
    return { ...answer, NextToken: answer.nextToken };
  });

export function parseLogGroups({ logGroups }: DescribeLogGroupsResponse): readonly string[] {
  return (logGroups ?? []).flatMap(({ logGroupName }) => logGroupName ?? []);
}

/** At most 10,000 lines or 1 MB in a page, which may be empty and still not the last; both ends of the time are inclusive. */
export const logLinesCall = ({ group, fromMs, untilMs, pattern, next }: LogsAsk) =>
  readLogs('FilterLogEvents', group, async ({ logs }, hearing) => {
    const asked = new FilterLogEventsCommand({
      logGroupName: group,
      startTime: fromMs,
      endTime: untilMs - 1,
      filterPattern: pattern ?? undefined,
      nextToken: next ?? undefined,
    });
    return withMember(await logs().send(asked, hearing), 'events');
  });

export function parseLogLines({ events, nextToken }: FilterLogEventsResponse): {
  readonly lines: readonly LogLine[];
  readonly next: string | null;
} {
  const lines = (events ?? []).map(({ logStreamName, timestamp, message }) => ({
    stream: logStreamName ?? '',
    atMs: timestamp ?? 0,
    message: message ?? '',
  }));
  return { lines, next: nextToken ?? null };
}
