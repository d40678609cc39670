// Opens the connection of a probe, plain or encrypted, and says why it could not.
import { connect, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { SmtpCertificate } from '../../../shared/health/smtp.ts';
import { ProbeEnd } from './probe-limits.ts';

/** All addresses of the name are tried, IPv6 and IPv4 in turn (RFC 8305), each for so long before the next. */
const attemptMs = 1000;

export function openSocket(address: string, portNumber: number): { socket: Socket; connected: Promise<void> } {
  const socket = connect({
    host: address,
    port: portNumber,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attemptMs,
  });
  const connected = new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', (error) => reject(connectEnd(error)));
  });
  // Later errors show in the end of the connection.
  socket.on('error', () => undefined);
  return { socket, connected };
}

function connectEnd(error: Error): ProbeEnd {
  const all = error instanceof AggregateError ? [error, ...error.errors] : [error];
  const codes = all.map((one: unknown) => (one instanceof Error && 'code' in one ? String(one.code) : ''));
  const said = codes.find((code) => code !== '') ?? error.message;
  if (codes.some((code) => /^(?:ENOTFOUND|EAI_)/u.test(code))) return new ProbeEnd('no-name', said);
  if (codes.some((code) => code === 'ECONNREFUSED' || code === 'ECONNRESET')) return new ProbeEnd('refused', said);
  if (codes.includes('ETIMEDOUT')) return new ProbeEnd('timeout', said);
  return new ProbeEnd('unreachable', said);
}

export type Trust = {
  /** The name that the certificate has to be for. */
  readonly host: string;
  /** A certificate authority in PEM to trust instead of the public ones; null: the public ones. */
  readonly authority: string | null;
};

/** Rejects where no handshake is reached; a certificate that cannot be trusted is left to the caller. */
export function encrypt(socket: Socket, { host, authority }: Trust): { secured: TLSSocket; agreed: Promise<void> } {
  const secured = connectTls({
    socket,
    servername: host,
    minVersion: 'TLSv1.2',
    // Nothing secret is ever sent, and a wrong certificate is what the user came to see.
    rejectUnauthorized: false,
    ...(authority === null ? {} : { ca: authority }),
  });
  const agreed = new Promise<void>((resolve, reject) => {
    secured.once('secureConnect', resolve);
    secured.once('error', (error) => reject(new ProbeEnd('tls-failed', error.message)));
    secured.once('close', () => reject(new ProbeEnd('tls-failed')));
  });
  secured.on('error', () => undefined);
  return { secured, agreed };
}

const maxNames = 100;
const maxText = 1000;

/** Null where the server showed none. */
export function readCertificate(secured: TLSSocket, host: string): SmtpCertificate | null {
  const shown = secured.getPeerCertificate();
  if (shown.raw === undefined) return null;
  const names = [...(shown.subjectaltname ?? '').matchAll(/(?:DNS|IP Address):([^,\s]+)/gu)];
  // Node stops at the first fault; a chain that is not trusted can have the wrong name, too.
  const untrusted = secured.authorized ? null : String(secured.authorizationError);
  const misnamed = checkServerIdentity(host, shown)?.message ?? null;
  const faults = [untrusted === 'ERR_TLS_CERT_ALTNAME_INVALID' ? null : untrusted, misnamed].filter(
    (fault) => fault !== null,
  );
  return {
    subject: printName(shown.subject),
    names: names.slice(0, maxNames).map(([, name = '']) => name),
    issuer: printName(shown.issuer),
    validFromMs: Date.parse(shown.valid_from),
    validUntilMs: Date.parse(shown.valid_to),
    problem: faults.length === 0 ? null : faults.join('; ').slice(0, maxText),
  };
}

/** An attribute that stands several times is a list. */
function printName(name: PeerCertificate['subject']): string {
  const parts = Object.entries(name).flatMap(
    ([key, value]: readonly [string, string | readonly string[] | undefined]) =>
      [value ?? []].flat().map((one) => `${key}=${one}`),
  );
  return parts.join(', ').slice(0, maxText);
}
