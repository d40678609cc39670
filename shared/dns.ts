// What DNS answered, kept as evidence: shapes only, spoken by both processes.

/** The record types that are asked for; everything else arrives as `other`. */
export const dnsTypes = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SPF', 'TXT'] as const;
export type DnsType = (typeof dnsTypes)[number];

/**
 * A domain name in presentation format (RFC 1035 5.1, RFC 4343): lower case, no trailing dot, the root is ".".
 * A dot inside a label is `\.`, a backslash `\\`, any byte outside printable ASCII `\DDD`, so that two different
 * sequences of labels never read the same.
 */
export type DnsName = string;

export type DnsQuestion = { readonly name: DnsName; readonly type: DnsType };

type RecordOf<T extends string, Data> = {
  readonly name: DnsName;
  readonly type: T;
  readonly ttlSeconds: number;
} & Data;

export type DnsRecord =
  | RecordOf<'A' | 'AAAA', { readonly address: string }>
  | RecordOf<'CNAME' | 'NS' | 'PTR', { readonly target: DnsName }>
  | RecordOf<'MX', { readonly preference: number; readonly exchange: DnsName }>
  /** One JavaScript character per byte (0 to 255) in each character-string. */
  | RecordOf<'TXT' | 'SPF', { readonly strings: readonly string[] }>
  | RecordOf<
      'SOA',
      {
        readonly primary: DnsName;
        readonly admin: DnsName;
        readonly serial: number;
        readonly refreshSeconds: number;
        readonly retrySeconds: number;
        readonly expireSeconds: number;
        readonly minimumSeconds: number;
      }
    >
  /** RFC 3597: a type this program does not read; its data in hexadecimal. */
  | RecordOf<'other', { readonly typeNumber: number; readonly dataHex: string }>;

export type SoaRecord = Extract<DnsRecord, { readonly type: 'SOA' }>;
export type TxtRecord = Extract<DnsRecord, { readonly strings: readonly string[] }>;
export type MxRecord = Extract<DnsRecord, { readonly type: 'MX' }>;

/**
 * How a question ended. `answer`, `nodata` and `nxdomain` are knowledge; all others mean that it could not be asked.
 * - `answer` records of the asked type stand at the end of the CNAME chain; `nodata` the name exists without them;
 *   `nxdomain` the name (or the end of its chain) does not exist
 * - `servfail`, `refused` said by the server; `other-rcode` any other RCODE (its name in `rcode`)
 * - `timeout` no valid answer before the deadline; `malformed` answers came that cannot be read;
 *   `unreachable` the network refused (no route, connection refused, TLS or HTTP failure)
 * - `chain-loop`, `chain-too-long` the CNAME chain never ends, or is longer than 8
 * - `cancelled` the user stopped it
 */
export type DnsOutcome =
  | 'answer'
  | 'nodata'
  | 'nxdomain'
  | 'servfail'
  | 'refused'
  | 'other-rcode'
  | 'timeout'
  | 'malformed'
  | 'unreachable'
  | 'chain-loop'
  | 'chain-too-long'
  | 'cancelled';

export type DnsFlags = { readonly aa: boolean; readonly tc: boolean; readonly ra: boolean; readonly ad: boolean };
export type DnsTransport = 'udp' | 'tcp' | 'https';

/** Where a server points that does not answer itself: the delegation it holds (RFC 1034 4.3.2 step 3b). */
export type DnsReferral = {
  /** The zone that was delegated: the owner of the NS records. */
  readonly zone: DnsName;
  readonly servers: readonly DnsName[];
  /** The addresses of these servers that were given along. */
  readonly glue: readonly { readonly name: DnsName; readonly address: string }[];
};

/** One question and all that is known of how it ended. */
export type DnsReply = {
  readonly question: DnsQuestion;
  /** False where it was asked with RD=0, as one name server asks another. */
  readonly recurse?: false;
  readonly outcome: DnsOutcome;
  /** The RCODE's mnemonic (NOERROR, NXDOMAIN, SERVFAIL ...), null where no packet was accepted. */
  readonly rcode: string | null;
  readonly flags: DnsFlags | null;
  /** The answer section in order, CNAME records included. */
  readonly records: readonly DnsRecord[];
  /** The targets of the CNAMEs followed from the question's name, in order; empty where it has none. */
  readonly chain: readonly DnsName[];
  /** The SOA of a negative answer (RFC 2308). */
  readonly negativeSoa: SoaRecord | null;
  /** Where the outcome is `refused` because the server only points on. */
  readonly referral?: DnsReferral;
  /** Who answered, or was asked last: `127.0.0.1:53`, `[::1]:53`, `https://dns.example/dns-query`. */
  readonly server: string;
  readonly transport: DnsTransport;
  readonly elapsedMs: number;
  readonly askedAtMs: number;
  /** True where the answer came from this program's own cache. */
  readonly cached: boolean;
  /** The accepted (or malformed) response packet in base64, null where none came. */
  readonly packet: string | null;
};

/** True where the reply is knowledge about the name: it answered, or said authoritatively that there is nothing. */
export function isKnown(reply: DnsReply): boolean {
  return reply.outcome === 'answer' || reply.outcome === 'nodata' || reply.outcome === 'nxdomain';
}

/** The text of a TXT record: its character-strings joined with nothing between (RFC 7208 3.3). One character per byte. */
export function txtValue(record: TxtRecord): string {
  return record.strings.join('');
}

/** The values of a reply's TXT (or type SPF) records, in order; empty for any other outcome. */
export function txtValues(reply: DnsReply): readonly string[] {
  return reply.records.flatMap((record) => (record.type === 'TXT' || record.type === 'SPF' ? [txtValue(record)] : []));
}
