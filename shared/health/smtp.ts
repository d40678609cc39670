// The SMTP interface of SES: what a port answers, a password made from an access key, and what a reply means.
import type { RegionName } from '../aws.ts';
import type { Text } from '../text.ts';

/** SES developer guide, "Connecting to an SMTP endpoint": STARTTLS on the first three, TLS at once on the others. */
export const smtpPorts = [
  { portNumber: 25, tls: 'starttls' },
  { portNumber: 587, tls: 'starttls' },
  { portNumber: 2587, tls: 'starttls' },
  { portNumber: 465, tls: 'implicit' },
  { portNumber: 2465, tls: 'implicit' },
] as const;
export type SmtpPortNumber = (typeof smtpPorts)[number]['portNumber'];

export function smtpHost(region: RegionName): string {
  return `email-smtp.${region}.amazonaws.com`;
}

/** The developer guide's 2024 edition lists no SMTP endpoint there. AWS adds some: a reason to look, never to refuse. */
export const regionsWithoutSmtpIn2024: readonly RegionName[] = [
  'af-south-1',
  'ap-southeast-3',
  'eu-south-1',
  'il-central-1',
  'me-south-1',
];

export type SmtpCertificate = {
  readonly subject: string;
  readonly names: readonly string[];
  readonly issuer: string;
  readonly validFromMs: number;
  readonly validUntilMs: number;
  /** Whether this computer trusts the chain and the name fits; null where it does, else what is wrong. */
  readonly problem: string | null;
};

/** How far a probe came: each step that was reached, in order. */
export type SmtpStep = {
  readonly step: 'connect' | 'greeting' | 'ehlo' | 'starttls' | 'handshake' | 'ehlo-again' | 'quit';
  readonly elapsedMs: number;
  /** What the server said, at most 2,000 characters; null where the step says nothing. */
  readonly said: string | null;
};

export type SmtpProbe = {
  readonly host: string;
  readonly portNumber: number;
  readonly tls: 'starttls' | 'implicit';
  readonly askedAtMs: number;
  readonly steps: readonly SmtpStep[];
  readonly outcome:
    | 'works'
    | 'no-name'
    | 'timeout'
    | 'refused'
    /** This computer has no way there: no network, or it is forbidden here. */
    | 'unreachable'
    /** The server speaks SMTP, and answers 4xx or 5xx instead of going on. */
    | 'turned-away'
    /** The connection was ended without a word. */
    | 'cut-off'
    | 'no-starttls'
    | 'tls-failed'
    | 'certificate-wrong'
    | 'not-smtp'
    | 'cancelled';
  readonly tlsVersion: string | null;
  readonly cipher: string | null;
  readonly certificate: SmtpCertificate | null;
  /** AUTH mechanisms and extensions offered once TLS stands. */
  readonly extensions: readonly string[];
  /** What this means, and what to do next. */
  readonly says: Text;
};

/** Shown once and kept nowhere. */
export type SmtpPassword = {
  readonly host: string;
  /** The access key ID. */
  readonly userName: string;
  readonly password: string;
};

export type SmtpReply = {
  /** The reply as it was read, without what stands around it. */
  readonly text: string;
  readonly code: number | null;
  /** RFC 3463: `5.1.1`; null where there is none. */
  readonly enhanced: string | null;
  readonly class: 'success' | 'intermediate' | 'transient' | 'permanent' | 'unknown';
  /** Who says it: SES to its client, or a receiving server to SES. */
  readonly speaker: 'ses' | 'receiver' | 'either';
  /** The mailbox provider or filter that words it like this, where it can be told. */
  readonly provider: string | null;
  readonly meaning: Text;
  readonly next: Text;
  /** Where it is written down. */
  readonly source: string;
};
