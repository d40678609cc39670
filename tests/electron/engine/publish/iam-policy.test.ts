// The policies to copy: valid for IAM, least, and built from the same table that is tried.
import { describe, expect, it } from 'vitest';
import { printPolicies } from '../../../../electron/engine/publish/iam-policy.ts';
import { permissions } from '../../../../electron/engine/publish/permissions.ts';
import { queueNameOf } from '../../../../electron/flows/lab/queue-notes.ts';

type Policy = {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: string;
    readonly Action: readonly string[];
    readonly Resource: string | readonly string[];
  }[];
};

const caller = { accountId: '111122223333', arn: 'arn:aws-us-gov:sts::111122223333:assumed-role/reader/me' };
const parsed = (text: string): Policy => JSON.parse(text) as Policy;
const actionsOf = (text: string): readonly string[] => parsed(text).Statement.flatMap(({ Action }) => Action);

describe('the policies', () => {
  const { readOnly, withChanges, withSending } = printPolicies(caller);

  it('allow exactly what the table says, each more than the one before', () => {
    const named = (wanted: (permission: (typeof permissions)[number]) => boolean): readonly string[] =>
      permissions
        .filter(wanted)
        .map(({ action }) => action)
        .toSorted();
    expect(actionsOf(readOnly).toSorted()).toEqual(named(({ changes }) => !changes));
    expect(actionsOf(withChanges).toSorted()).toEqual(named(({ panel }) => panel !== 'sending'));
    expect(actionsOf(withSending).toSorted()).toEqual(named(() => true));
  });

  it('change nothing where they say read-only, and hold no wildcard for actions', () => {
    const reading = /^[a-z0-9]+:(Get|List|Describe|BatchGet|TestRender|Filter|Receive)[A-Za-z]+$/u;
    const others = actionsOf(readOnly).filter((action) => !reading.test(action));
    // A job that searches keeps nothing but its result, for five minutes; a question to Athena its rows, where Athena has them.
    expect(others).toEqual([
      'athena:StartQueryExecution',
      'athena:StopQueryExecution',
      'ses:CancelExportJob',
      'ses:CreateExportJob',
      's3:AbortMultipartUpload',
      's3:PutObject',
    ]);
    expect(actionsOf(withSending).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('limit sending to the resources of the account, in its partition', () => {
    expect(parsed(withSending).Statement.at(-1)?.Resource).toEqual([
      'arn:aws-us-gov:ses:*:111122223333:identity/*',
      'arn:aws-us-gov:ses:*:111122223333:configuration-set/*',
      'arn:aws-us-gov:ses:*:111122223333:template/*',
    ]);
    expect(printPolicies(null).withSending).toContain('"arn:aws:ses:*:*:identity/*"');
  });

  it('write nowhere in S3 but among the results of Athena, and make no queue but those of the lab', () => {
    const placeOf = (action: string) =>
      parsed(withSending).Statement.find(({ Action }) => Action.includes(action))?.Resource;
    expect(placeOf('s3:PutObject')).toBe('arn:aws-us-gov:s3:::aws-athena-query-results-*');
    expect(placeOf('sqs:DeleteQueue')).toBe('arn:aws-us-gov:sqs:*:111122223333:plumbline-lab-*');
    expect(queueNameOf('run-1')).toMatch(/^plumbline-lab-/u);
  });

  it('let every service be asked that the history reads from', () => {
    const needed =
      'athena:ListWorkGroups athena:GetWorkGroup athena:StartQueryExecution athena:GetQueryExecution athena:GetQueryResults glue:GetTable s3:ListBucket s3:GetObject ' +
      'logs:DescribeLogGroups logs:FilterLogEvents sqs:ReceiveMessage ' +
      'ses:GetMessageInsights ses:CreateExportJob ses:GetExportJob ses:CancelExportJob';
    expect(needed.split(' ').filter((action) => !actionsOf(readOnly).includes(action))).toEqual([]);
    const making = ['glue:CreateDatabase', 'glue:CreateTable', 'sqs:DeleteMessage'];
    expect(making.filter((action) => actionsOf(readOnly).includes(action))).toEqual([]);
    expect(making.filter((action) => !actionsOf(withChanges).includes(action))).toEqual([]);
  });

  it('are what IAM takes: its version, alphanumeric Sids, and within the size of a managed policy', () => {
    for (const text of [readOnly, withChanges, withSending]) {
      expect(parsed(text).Version).toBe('2012-10-17');
      for (const { Sid, Effect } of parsed(text).Statement) {
        expect(Sid).toMatch(/^[A-Za-z0-9]+$/u);
        expect(Effect).toBe('Allow');
      }
      expect(text.replace(/\s/gu, '').length).toBeLessThan(6144);
    }
  });
});

it('the table names each action once', () => {
  const actions = permissions.map(({ action }) => action);
  expect(new Set(actions).size).toBe(actions.length);
});
