// The least IAM policies with which the program can read, change and send, built from the table of permissions.
import type { ProfileTest } from '../../../shared/profile-test.ts';
import type { CallerIdentity } from '../../../shared/ses.ts';
import { type Permission, permissions } from './permissions.ts';

type Statement = {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
};

/** As text to paste into the IAM console; each policy holds what the one before it allows. */
export function printPolicies(caller: CallerIdentity | null): ProfileTest['policies'] {
  const reading: readonly Statement[] = [
    statement(
      'PlumblineReads',
      permissions.filter(({ changes, within }) => !changes && within === undefined),
    ),
    {
      ...statement(
        'PlumblineKeepsAthenaResults',
        permissions.filter(({ within }) => within === 'athena-results'),
      ),
      // As AWS's own policy AmazonAthenaFullAccess has it; whose results lie elsewhere names that bucket here.
      Resource: `arn:${partitionOf(caller)}:s3:::aws-athena-query-results-*`,
    },
  ];
  const changing: readonly Statement[] = [
    statement(
      'PlumblineChanges',
      permissions.filter(({ changes, panel, within }) => changes && panel !== 'sending' && within === undefined),
    ),
    {
      ...statement(
        'PlumblineMakesQueues',
        permissions.filter(({ within }) => within === 'lab-queues'),
      ),
      Resource: `arn:${partitionOf(caller)}:sqs:*:${caller?.accountId ?? '*'}:plumbline-lab-*`,
    },
  ];
  const sending: Statement = {
    ...statement(
      'PlumblineSends',
      permissions.filter(({ panel }) => panel === 'sending'),
    ),
    // SES developer guide, "Identity and access management": only sending can be limited to resources.
    Resource: ['identity/*', 'configuration-set/*', 'template/*'].map((resource) => arnOf(caller, resource)),
  };
  return {
    readOnly: printPolicy(reading),
    withChanges: printPolicy([...reading, ...changing]),
    withSending: printPolicy([...reading, ...changing, sending]),
  };
}

function statement(sid: string, allowed: readonly Permission[]): Statement {
  return { Sid: sid, Effect: 'Allow', Action: allowed.map(({ action }) => action).toSorted(), Resource: '*' };
}

/** In the caller's own partition and account; any where it is not known who that is. */
function arnOf(caller: CallerIdentity | null, resource: string): string {
  return `arn:${partitionOf(caller)}:ses:*:${caller?.accountId ?? '*'}:${resource}`;
}

function partitionOf(caller: CallerIdentity | null): string {
  return caller?.arn.split(':')[1] ?? 'aws';
}

function printPolicy(statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}
