// A mail as lines of text, the headers that servers write, and its bytes.
import { printDate } from '../../engine/protocols/mime/print-date.ts';

/** Name and value; a value may be folded. */
export type Header = readonly [name: string, value: string];

export type Mail = {
  readonly headers: readonly Header[];
  /** Lines end in CR LF. */
  readonly body: string;
};

export function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\r\n`).join('');
}

export function printMail({ headers, body }: Mail): Buffer {
  return Buffer.from(`${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

/** What stands above all that was there before. */
export function below({ headers, body }: Mail, ...above: readonly Header[]): Mail {
  return { headers: [...above, ...headers], body };
}

export type Hop = {
  /** How the sender called itself, and its address. */
  readonly from: readonly [host: string, ip: string];
  readonly by: string;
  readonly encrypted: boolean;
  readonly to: string;
  readonly id: string;
  readonly atMs: number;
};

/** As Postfix writes it (RFC 5321 4.4, RFC 3848). */
export function receivedHeader({ from: [host, ip], by, encrypted, to, id, atMs }: Hop): Header {
  const tls = encrypted ? ['(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))'] : [];
  const parts = [
    `from ${host} (${host} [${ip}])`,
    ...tls,
    `by ${by} (Postfix) with ${encrypted ? 'ESMTPS' : 'SMTP'} id ${id}`,
    `for <${to}>; ${printDate(atMs)}`,
  ];
  return ['Received', parts.join('\r\n\t')];
}
