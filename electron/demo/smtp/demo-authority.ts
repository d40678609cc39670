// A certificate authority that lives as long as the demo does: its key is made at the start and never written down.
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { der } from './print-der.ts';

export type Credential = { readonly cert: string; readonly key: string };

export type DemoAuthority = {
  /** In PEM, to be trusted for the demo alone. */
  readonly certificate: string;
  /** A certificate for a host, and its key. */
  readonly issue: (host: string) => Credential;
};

type Paper = {
  readonly subject: string;
  readonly publicKey: KeyObject;
  /** Null: an authority's own. */
  readonly host: string | null;
};

const ecdsaWithSha256 = der.sequence(der.oid('1.2.840.10045.4.3.2'));
const dayMs = 24 * 60 * 60 * 1000;
const issuer = 'Plumbline Demo CA';

export function openDemoAuthority(nowMs: number): DemoAuthority {
  const own = newKey();
  const certify = (paper: Paper): string => printPem(signed(paper, own.privateKey, nowMs));
  const certificate = certify({ subject: issuer, publicKey: own.publicKey, host: null });
  return {
    certificate,
    issue(host) {
      const { publicKey, privateKey } = newKey();
      return {
        cert: certify({ subject: host, publicKey, host }),
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** RFC 5280 4.1 */
function signed({ subject, publicKey, host }: Paper, authorityKey: KeyObject, nowMs: number): Buffer {
  const toBeSigned = der.sequence(
    der.explicit(0, der.integer([2])),
    der.integer([1, ...randomBytes(15)]),
    ecdsaWithSha256,
    nameOf(issuer),
    der.sequence(der.time(nowMs - dayMs), der.time(nowMs + 30 * dayMs)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der.explicit(3, der.sequence(host === null ? authorityOnly : alternativeName(host))),
  );
  return der.sequence(toBeSigned, ecdsaWithSha256, der.bits(sign('sha256', toBeSigned, authorityKey)));
}

const nameOf = (commonName: string): Buffer =>
  der.sequence(der.set(der.sequence(der.oid('2.5.4.3'), der.text(commonName))));

/** RFC 5280 4.2.1.9: critical, and it may sign others. */
const authorityOnly = der.sequence(der.oid('2.5.29.19'), der.yes(), der.octets(der.sequence(der.yes())));

/** RFC 5280 4.2.1.6 */
const alternativeName = (host: string): Buffer =>
  der.sequence(der.oid('2.5.29.17'), der.octets(der.sequence(der.implicitText(2, host))));

function printPem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/gu) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
