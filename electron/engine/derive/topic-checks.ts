// Whether SES can publish to an SNS topic (SES developer guide, "Configuring Amazon SNS notifications").
import { assertNever } from '../../../shared/assert-never.ts';
import type { SnsTopic } from '../../../shared/health/wiring.ts';
import { parseArn } from '../protocols/arn/parse.ts';
import { allows } from '../protocols/iam/evaluate.ts';
import { policyReading } from './policy-reading.ts';
import { findWired, type RegionWiring, sesArn } from './region-wiring.ts';
import { check, unknownChecks, type WireCheck, type WireFault } from './wire-check.ts';

/** Only a look at the topic itself tells these. */
const inside = ['topic-unsubscribed', 'topic-refuses', 'topic-key-managed', 'topic-encrypted'] as const;

/** `publisher`: the set or identity that publishes, as its ARN ends: `configuration-set/shop`. */
export function topicChecks(arn: string, publisher: string, wiring: RegionWiring): readonly WireCheck[] {
  const { regionOwner: owner, regionTopics } = wiring;
  const parts = parseArn(arn);
  const isElsewhere = parts !== null && parts.region !== owner.region;
  const form = [check('topic-fifo', arn.endsWith('.fifo')), check('topic-elsewhere', isElsewhere)];
  // What SES cannot publish to whatever its settings are is not looked at any further.
  if (form.some(({ found }) => found === 'yes')) return form;
  const topic = findWired(regionTopics, arn, owner);
  switch (topic.state) {
    case 'gone':
      return [...form, check('topic-gone', true)];
    case 'unknown':
      return [...form, ...unknownChecks(['topic-gone', ...inside], topic.gap)];
    case 'seen':
      return [
        ...form,
        check('topic-gone', false),
        check(
          'topic-unsubscribed',
          topic.value.subscriptions.every(({ confirmed }) => !confirmed),
        ),
        admission(topic.value, publisher, wiring),
        ...keyChecks(topic.value),
      ];
    default:
      return assertNever(topic);
  }
}

function admission(topic: SnsTopic, publisher: string, { regionOwner }: RegionWiring): WireCheck {
  const { arn, policy } = topic;
  const fault: WireFault = 'topic-refuses';
  if (policy === null) return { fault, found: 'unknown', gap: null };
  const answer = allows([policyReading(topic, policy)], {
    service: 'ses.amazonaws.com',
    action: 'sns:Publish',
    resource: arn,
    context: {
      'aws:sourceaccount': regionOwner.accountId,
      // SNS developer guide, "Example cases for Amazon SNS access control": SES sends the older key along.
      'aws:sourceowner': regionOwner.accountId,
      'aws:sourcearn': sesArn(regionOwner, publisher),
      'aws:securetransport': 'true',
    },
  });
  // Without the account's number no condition on it can be judged.
  return answer === 'unknown' ? { fault, found: answer, gap: regionOwner.gap ?? null } : check(fault, answer === 'no');
}

function keyChecks({ kmsKeyId }: SnsTopic): readonly WireCheck[] {
  // SNS developer guide, "Enable compatibility between event sources and encrypted topics": AWS's own key cannot be opened.
  const isManaged = kmsKeyId !== null && /(?:^|:)alias\/aws\/sns$/u.test(kmsKeyId);
  return [check('topic-key-managed', isManaged), check('topic-encrypted', kmsKeyId !== null && !isManaged)];
}
