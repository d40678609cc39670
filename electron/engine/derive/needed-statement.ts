// The statement that a topic's policy, a role's trust or a role's policy lacks, as JSON to paste.
import type { Excerpt } from '../../../shared/detail.ts';
import type { RegionOwner } from '../../../shared/health/wiring.ts';
import { type EventWire, sourceOf } from './event-wires.ts';
import { sesArn } from './region-wiring.ts';

const placeholder = '<account>';

export function topicStatement(wire: EventWire, owner: RegionOwner): Excerpt {
  return statement({
    Effect: 'Allow',
    Principal: { Service: 'ses.amazonaws.com' },
    Action: 'sns:Publish',
    Resource: wire.arn,
    Condition: conditionFor(wire, owner),
  });
}

export function trustStatement(wire: EventWire, owner: RegionOwner): Excerpt {
  return statement({
    Effect: 'Allow',
    Principal: { Service: 'ses.amazonaws.com' },
    Action: 'sts:AssumeRole',
    Condition: conditionFor(wire, owner),
  });
}

export function writingStatement({ arn }: EventWire): Excerpt {
  return statement({ Effect: 'Allow', Action: 'firehose:PutRecordBatch', Resource: arn });
}

function conditionFor(wire: EventWire, owner: RegionOwner) {
  const known = { ...owner, accountId: owner.accountId ?? placeholder };
  return {
    StringEquals: { 'AWS:SourceAccount': known.accountId, 'AWS:SourceArn': sesArn(known, sourceOf(wire)) },
  };
}

function statement(value: object): Excerpt {
  return {
    kind: 'excerpt',
    label: { en: 'Statement to add', ja: '追加するステートメント' },
    text: JSON.stringify(value, null, 2),
    marks: [],
  };
}
