// Whether SES can write to a delivery stream by the role that it was given (SES developer guide, "Amazon Data Firehose").
import { assertNever } from '../../../shared/assert-never.ts';
import type { IamRole } from '../../../shared/health/wiring.ts';
import { parseArn } from '../protocols/arn/parse.ts';
import { allows } from '../protocols/iam/evaluate.ts';
import { policyReading } from './policy-reading.ts';
import { findWired, type RegionWiring, sesArn } from './region-wiring.ts';
import { check, unknownChecks, type WireCheck, type WireFault } from './wire-check.ts';

export type StreamWire = { readonly arn: string | null; readonly roleArn: string | null; readonly set: string };

export function streamChecks(wire: StreamWire, wiring: RegionWiring): readonly WireCheck[] {
  return [...streamState(wire.arn, wiring), ...roleState(wire, wiring)];
}

function streamState(arn: string | null, { regionOwner: owner, regionStreams }: RegionWiring): readonly WireCheck[] {
  if (arn === null) return unknownChecks(['stream-elsewhere', 'stream-gone', 'stream-inactive'], null);
  const parts = parseArn(arn);
  if (parts !== null && parts.region !== owner.region) return [check('stream-elsewhere', true)];
  const stream = findWired(regionStreams, arn, owner);
  const here = check('stream-elsewhere', false);
  switch (stream.state) {
    case 'gone':
      return [here, check('stream-gone', true)];
    case 'unknown':
      return [here, ...unknownChecks(['stream-gone', 'stream-inactive'], stream.gap)];
    case 'seen':
      return [here, check('stream-gone', false), check('stream-inactive', stream.value.status !== 'ACTIVE')];
    default:
      return assertNever(stream);
  }
}

function roleState({ arn, roleArn, set }: StreamWire, wiring: RegionWiring): readonly WireCheck[] {
  if (roleArn === null) return unknownChecks(['role-gone', 'role-distrusts', 'role-powerless'], null);
  const role = findWired(wiring.regionRoles, roleArn, wiring.regionOwner);
  switch (role.state) {
    case 'gone':
      return [check('role-gone', true)];
    case 'unknown':
      return unknownChecks(['role-gone', 'role-distrusts', 'role-powerless'], role.gap);
    case 'seen':
      return [check('role-gone', false), trust(role.value, set, wiring), permission(role.value, arn)];
    default:
      return assertNever(role);
  }
}

function trust(role: IamRole, set: string, { regionOwner }: RegionWiring): WireCheck {
  const answer = allows([policyReading(role, role.trustPolicy)], {
    service: 'ses.amazonaws.com',
    action: 'sts:AssumeRole',
    resource: null,
    context: {
      'aws:sourceaccount': regionOwner.accountId,
      'aws:sourcearn': sesArn(regionOwner, `configuration-set/${set}`),
      'aws:securetransport': 'true',
    },
  });
  // Without the account's number no condition on it can be judged.
  return said('role-distrusts', answer, regionOwner.gap ?? null);
}

function permission({ policies, policiesGap }: IamRole, stream: string | null): WireCheck {
  const fault: WireFault = 'role-powerless';
  if (policies === null || stream === null) return { fault, found: 'unknown', gap: policiesGap };
  const readings = policies.map((policy) => policyReading(policy, policy.document));
  const context = { 'aws:securetransport': 'true' };
  const may = allows(readings, { service: null, action: 'firehose:PutRecordBatch', resource: stream, context });
  return said(fault, may, null);
}

function said(fault: WireFault, allowed: 'yes' | 'no' | 'unknown', gap: WireCheck['gap']): WireCheck {
  return allowed === 'unknown' ? { fault, found: 'unknown', gap } : check(fault, allowed === 'no');
}
