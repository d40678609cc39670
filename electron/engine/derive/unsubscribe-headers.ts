// What a message's headers say about leaving its list, and whether it is mail of a list at all.
import type { DraftMessage } from '../../../shared/draft/report.ts';
import {
  type ListAddress,
  parseListUnsubscribe,
  type ParsedListUnsubscribe,
} from '../protocols/list-unsubscribe/parse.ts';
import { headersOf, headerValues } from './message-headers.ts';

export type UnsubscribeHeaders = {
  /** Null: there is no List-Unsubscribe. */
  readonly unsubscribe: (ParsedListUnsubscribe & { readonly value: string }) | null;
  /** The value of List-Unsubscribe-Post, null where there is none. */
  readonly post: string | null;
  /** SES writes both itself, over what is there (SES developer guide, "Using subscription management"). */
  readonly bySes: boolean;
};

export function unsubscribeHeadersOf(message: DraftMessage): UnsubscribeHeaders {
  const [value] = headerValues(message, 'list-unsubscribe');
  const [post = null] = headerValues(message, 'list-unsubscribe-post');
  return {
    unsubscribe: value === undefined ? null : { ...parseListUnsubscribe(value), value },
    post,
    bySes: message.form.listManagement !== null,
  };
}

/** By the headers of mailing lists and of bulk mail (RFC 2076 3.9, RFC 2919); an unsubscribe link counts by itself. */
export function isListMail(message: DraftMessage): boolean {
  if (message.form.listManagement !== null) return true;
  return headersOf(message).some(({ name, value }) => {
    const lower = name.trim().toLowerCase();
    if (lower === 'precedence') return /^\s*(bulk|list)\b/iu.test(value);
    return ['list-id', 'list-post', 'list-subscribe', 'list-archive', 'list-owner'].includes(lower);
  });
}

export function addressesBy(addresses: readonly ListAddress[], scheme: string): readonly ListAddress[] {
  return addresses.filter((address) => address.scheme === scheme);
}
