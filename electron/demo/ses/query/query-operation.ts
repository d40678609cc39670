// One operation of the older protocols: the API v1 of SES, STS, CloudWatch and its Logs, SNS, IAM, Firehose, Athena.
import type { AwsService, Scene } from '../wire/asked.ts';
import type { Input, Shape } from './shape.ts';

export type QueryOperation = {
  readonly name: string;
  readonly service: AwsService;
  /** Requests a second and account and region; null: not limited. */
  readonly perSecond: number | null;
  /** See `Asked`; null where it is about no resource. */
  readonly resource: (input: Input) => string | null;
  /** Throws a CodedError. */
  readonly run: (input: Input, scene: Scene) => Shape;
};

export const noResource = (): null => null;
