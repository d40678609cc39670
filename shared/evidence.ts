// What was learnt about one thing, or how learning it failed: three answers, never two.
import type { DnsReply } from './dns.ts';

/** Where a value comes from; later issues add SES calls beside DNS answers. */
export type Source = { readonly kind: 'dns'; readonly reply: DnsReply };

/** Why something could not be learnt. `bug` is ours, everything else the world's. */
export type Unreachable =
  | { readonly kind: 'dns'; readonly reply: DnsReply }
  | { readonly kind: 'cancelled' }
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
