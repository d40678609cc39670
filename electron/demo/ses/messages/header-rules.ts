// What SES wants of headers: their form, and which of them may be there only once (developer guide, "Header fields").
import type { MessageHeader } from './sent-message.ts';
import { invalid } from './draft.ts';

const onlyOnce = new Set(
  `accept-language acceptlanguage archived-at auto-submitted bounces-to comments content-alternative content-base content-class
  content-description content-disposition content-duration content-id content-language content-length content-location content-md5
  content-transfer-encoding content-type date delivered-to disposition-notification-options disposition-notification-to dkim-signature
  domainkey-signature errors-to from importance in-reply-to keywords list-archive list-help list-id list-owner list-post list-subscribe
  list-unsubscribe list-unsubscribe-post message-context message-id mime-version organization original-from original-message-id
  original-recipient original-subject precedence priority references reply-to return-path return-receipt-to sender solicitation
  sensitivity subject thread-index thread-topic user-agent vbr-info`.split(/\s+/u),
);

/** Those that SES writes itself when it is given the parts of a message: a second one is one too many. */
const written = [
  'bcc',
  'cc',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
];

export function refuseRepeated(headers: readonly MessageHeader[]): void {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const key = name.toLowerCase();
    if (onlyOnce.has(key) && seen.has(key)) throw invalid(`Duplicate header '${name}'.`);
    seen.add(key);
  }
}

const most = 15;

/** API reference, `MessageHeader`. */
export function refuseOwnHeaders(headers: readonly MessageHeader[]): void {
  if (headers.length > most) throw invalid(`A message can have at most ${most} headers of its own.`);
  for (const { name, value } of headers) {
    const isName = /^[!-9;-~]{1,126}$/u.test(name);
    if (!isName) throw invalid(`Header name '${name}' must be 1 to 126 printable ASCII characters without a colon.`);
    const isValue = /^[\t -~]{1,995}$/u.test(value);
    if (!isValue) throw invalid(`Header '${name}' must have a value of 1 to 995 printable ASCII characters.`);
    if (name.length + value.length > 996)
      throw invalid(`Header '${name}' must not have more than 996 characters together with its value.`);
    if (written.includes(name.toLowerCase())) throw invalid(`Duplicate header '${name}'.`);
  }
  refuseRepeated(headers);
}
