// What we need from DNS: one question, one reply, never an exception.
import type { DnsQuestion, DnsReply } from '../../shared/dns.ts';

export type AskOptions = {
  /** Ask only this server (`ip`, `ip:port`, `[v6]:port`), past the cache and the configured list. */
  readonly server?: string;
  /** False: with RD=0, for a name server that is to say only what it holds itself. Counts together with `server`. */
  readonly recurse?: false;
  /** Once aborted, the reply's outcome is `cancelled`. */
  readonly signal?: AbortSignal;
};

export type Resolver = {
  /** Asks for the name and type, follows CNAMEs to 8, and always resolves: failures are outcomes of the reply. */
  ask(question: DnsQuestion, options?: AskOptions): Promise<DnsReply>;
  /** Whom it asks, for display: `192.0.2.1:53`, `https://dns.example/dns-query`. */
  readonly servers: readonly string[];
  /** Frees sockets; questions in flight end as `cancelled`. */
  close(): Promise<void>;
};
