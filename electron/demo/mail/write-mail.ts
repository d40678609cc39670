// A mail as its author sends it, and what the reader's server writes on top.
import { printDate } from '../../engine/protocols/mime/print-date.ts';
import { below, type Header, type Hop, lines, type Mail, receivedHeader } from './mail-text.ts';

export const reader = 'hana@recipient.example';
export const receiver = 'mx1.postoffice.example';

/** RFC 8601; one method each. */
export function resultsHeader(...results: readonly string[]): Header {
  return ['Authentication-Results', [receiver, ...results].join(';\r\n\t')];
}

type Delivery = Pick<Hop, 'from' | 'id' | 'atMs'> & { readonly returnPath: string; readonly results: Header };

/** What the reader's server writes on top of a mail. */
export function deliver(mail: Mail, { returnPath, results, ...hop }: Delivery): Mail {
  const received = receivedHeader({ ...hop, by: receiver, encrypted: true, to: reader });
  return below(mail, ['Return-Path', `<${returnPath}>`], results, received);
}

/** What a signature covers. */
export const usual = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'];
export const unsubscribing = ['List-Unsubscribe', 'List-Unsubscribe-Post'];

type Writing = {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly id: string;
  readonly atMs: number;
  readonly more?: readonly Header[];
  readonly text: readonly string[];
};

export function write({ from, to = reader, subject, id, atMs, more = [], text }: Writing): Mail {
  return {
    headers: [
      ['Date', printDate(atMs)],
      ['From', from],
      ['To', to],
      ['Subject', subject],
      ['Message-ID', `<${id}>`],
      ...more,
      ['MIME-Version', '1.0'],
      ['Content-Type', 'text/plain; charset=utf-8'],
    ],
    body: lines(...text),
  };
}

export function oneClick(host: string): readonly Header[] {
  return [
    ['List-Unsubscribe', `<https://${host}/unsubscribe/7f31c9>, <mailto:unsubscribe@${host}?subject=7f31c9>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ];
}

/** What a list does to a mail: a mark in the subject, a footer, and headers of its own. */
export function asListed({ headers, body }: Mail, address: string): Mail {
  return {
    headers: [
      ['List-Id', `Apples <${address.replace('@', '.')}>`],
      ['List-Post', `<mailto:${address}>`],
      ...headers.map(([name, value]): Header => [name, name === 'Subject' ? `[apples] ${value}` : value]),
    ],
    body: `${body}${lines('', '-- ', `You get this mail because you are on the list ${address}.`)}`,
  };
}
