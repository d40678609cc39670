// One operation of the older protocols: the API v1 of SES, STS, CloudWatch.
import type { AwsService, Scene } from '../wire/asked.ts';
import type { Input, Shape } from './shape.ts';

export type QueryOperation = {
  readonly name: string;
  readonly service: AwsService;
  /** Requests a second and account and region; null: not limited. */
  readonly perSecond: number | null;
  /** The part of its ARN after the account; null where it is about no resource. */
  readonly resource: (input: Input) => string | null;
  /** Throws a CodedError. */
  readonly run: (input: Input, scene: Scene) => Shape;
};

export const noResource = (): null => null;
