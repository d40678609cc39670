// A received message in order, to be changed by tests of audits: signed by its author, sent by its own host.
import { parseMime } from '../../electron/engine/protocols/mime/parse.ts';
import type { MailFacts, MailHop, SignatureCheck } from '../../shared/message/mail-report.ts';
import type { MimeStructure } from '../../shared/message/mime.ts';
import { sameText } from '../../shared/text.ts';

const nowMs = 1_800_000_000_000;

const letter = `From: Shop <news@example.com>
To: ann@example.net
Subject: Hello
Date: Fri, 15 Jan 2027 08:00:00 +0000
Message-ID: <1@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello
`;

/** The given fields stand before those of a good letter; line ends become CRLF. */
export function structureWith(fields: string, body = ''): MimeStructure {
  return parseMime(Buffer.from((fields + letter + body).replace(/\n/gu, '\r\n'), 'latin1'));
}

export const structureOf = (message: string): MimeStructure =>
  parseMime(Buffer.from(message.replace(/\n/gu, '\r\n'), 'latin1'));

export function signatureWith(change: Partial<SignatureCheck> = {}): SignatureCheck {
  return {
    index: 0,
    domain: 'example.com',
    selector: 's1',
    algorithm: 'rsa-sha256',
    canonicalization: 'relaxed/relaxed',
    result: 'pass',
    cause: 'verified',
    says: sameText('as signed'),
    aligned: 'strict',
    signedHeaders: ['From', 'From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
    bodyHash: { matches: true, wanted: 'x', found: 'x' },
    keyBits: 2048,
    testing: false,
    signedAtMs: nowMs - 60_000,
    expiresAtMs: null,
    signedBytes: null,
    unsignedBytes: 0,
    changedHeaders: null,
    ...change,
  };
}

export function hopWith(change: Partial<MailHop> = {}): MailHop {
  return {
    helo: 'out.example.com',
    fromName: 'out.example.com',
    fromIp: '192.0.2.1',
    by: 'mx.example.net',
    protocol: 'ESMTPS',
    tls: 'TLS1_3',
    encrypted: 'yes',
    atMs: nowMs - 50_000,
    delayMs: null,
    raw: 'from out.example.com',
    ...change,
  };
}

export function mailFacts(change: Partial<MailFacts> = {}): MailFacts {
  return {
    name: 'a.eml',
    bytes: 300,
    subject: 'Hello',
    from: 'Shop <news@example.com>',
    fromDomain: 'example.com',
    to: 'ann@example.net',
    messageId: '<1@example.com>',
    dateMs: nowMs - 61_000,
    checkedAtMs: nowMs,
    resolver: ['127.0.0.1:53'],
    sender: { ip: '192.0.2.1', helo: 'out.example.com', mailFrom: 'b@example.com', how: sameText('told') },
    hops: [hopWith()],
    hopsLeftOut: 0,
    spf: {
      result: 'pass',
      domain: 'example.com',
      identity: 'mailfrom',
      ip: '192.0.2.1',
      aligned: 'strict',
      says: sameText('matches'),
    },
    signatures: [signatureWith()],
    signaturesLeftOut: 0,
    dmarc: {
      result: 'pass',
      fromDomain: 'example.com',
      recordDomain: 'example.com',
      policy: 'reject',
      says: sameText('passes'),
    },
    arc: { result: 'none', sets: [], says: sameText('no ARC') },
    claimed: [],
    oneClick: { listUnsubscribe: null, post: null, signed: null },
    structure: structureWith(''),
    ...change,
  };
}
