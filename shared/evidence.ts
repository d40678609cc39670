// What was learnt about one thing, or how learning it failed: three answers, never two.
import type { AwsCall } from './aws.ts';
import type { AwsFailure } from './aws-failure.ts';
import type { DnsReply } from './dns.ts';
import type { Text } from './text.ts';

/** Where a value comes from: an answer of DNS, or one of AWS. */
export type Source =
  | { readonly kind: 'dns'; readonly reply: DnsReply }
  | { readonly kind: 'aws'; readonly call: AwsCall };

/** Why something could not be learnt. `bug` is ours, everything else the world's. */
export type Unreachable =
  | { readonly kind: 'dns'; readonly reply: DnsReply }
  | { readonly kind: 'aws'; readonly failure: AwsFailure; readonly call: AwsCall | null }
  | { readonly kind: 'cancelled' }
  /** Nobody has asked yet: `how` says what to press. */
  | { readonly kind: 'not-asked'; readonly how: Text }
  /** An address of the web, or a service beside us, did not say. */
  | { readonly kind: 'web'; readonly says: Text }
  | { readonly kind: 'bug'; readonly message: string };

export type Evidence<T> =
  | { readonly state: 'seen'; readonly value: T; readonly atMs: number; readonly from: readonly Source[] }
  | { readonly state: 'absent'; readonly atMs: number; readonly from: readonly Source[] }
  | {
      readonly state: 'unreachable';
      readonly why: Unreachable;
      readonly atMs: number;
      readonly from: readonly Source[];
    };

export function dnsSource(reply: DnsReply): Source {
  return { kind: 'dns', reply };
}

export function awsSource(call: AwsCall): Source {
  return { kind: 'aws', call };
}

/** The answers of DNS among them. */
export function repliesIn(from: readonly Source[]): readonly DnsReply[] {
  return from.flatMap((source) => (source.kind === 'dns' ? [source.reply] : []));
}
