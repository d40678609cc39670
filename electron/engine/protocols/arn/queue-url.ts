// The address of a queue, by whichever of its names it is told (SQS developer guide, "Queue and message identifiers").
import { parseArn } from './parse.ts';

/** Anything but an ARN is taken for the address itself. */
export function queueUrlOf(named: string): string {
  const arn = parseArn(named.trim());
  if (arn === null) return named.trim();
  const suffix = arn.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://sqs.${arn.region}.${suffix}/${arn.account}/${arn.resource}`;
}
