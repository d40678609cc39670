// What a request asks for, whichever protocol it speaks: found before it is known who asks.
import type { RegionAccount, Site } from '../state/region-account.ts';
import type { Answer } from './heard.ts';
import type { Caller, DemoKey } from './let-in.ts';
import type { Protocol, WireError } from './wire-error.ts';

/** As the scope of a signature names it. */
export type AwsService = 'ses' | 'sts' | 'monitoring' | 'sns' | 'iam' | 'firehose' | 'sqs' | 's3' | 'logs' | 'athena';

export type Scene = {
  readonly caller: Caller;
  /** The state of the caller's account in the signature's region, brought up to now. */
  readonly account: () => RegionAccount;
  readonly site: Site;
  /** By the site's clock. */
  readonly nowMs: number;
  /** By the clock that sessions run out by. */
  readonly signatureNowMs: number;
  /** Lets a key in from now on: AssumeRole. */
  readonly addKey: (key: DemoKey) => void;
};

export type Asked = {
  readonly protocol: Protocol;
  readonly service: AwsService;
  /** Null: there is no such operation. */
  readonly operation: string | null;
  readonly perSecond: number | null;
  /**
   * What IAM's refusals name: for SES, Firehose, SQS, CloudWatch Logs and Athena the part of the ARN after the account, `identity/shop.example`, else all
   * that they name; null where IAM knows no resource for it.
   */
  readonly resource: string | null;
  /** Of a listing of S3: what the keys asked for begin with; null in all other requests. */
  readonly prefix?: string | null;
  /** The answer; throws SesError, CodedError or Refusal. */
  readonly run: (scene: Scene) => Promise<Answer>;
  readonly printError: (error: WireError, requestId: string) => Answer;
};
