// The header fields of a message from its form: each value encoded and on one line, whatever was typed.
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import type { MessageForm, MessageHeader } from '../../../shared/message/form.ts';
import { printUnsubscribe } from '../../engine/protocols/list-unsubscribe/print.ts';
import { printDate } from '../../engine/protocols/mime/print-date.ts';
import type { BuildWork } from '../../ports/workshop.ts';

/** In the order in which they stand. */
export function headerFields({ form, content, dateMs, seed }: BuildWork): readonly MessageHeader[] {
  const own = form.headers.flatMap(ownField);
  const lacks = (name: string): boolean => !own.some((field) => field.name.toLowerCase() === name);
  return [
    ...fieldOf('From', [form.from]),
    ...fieldOf('To', form.to),
    ...fieldOf('Cc', form.cc),
    ...fieldOf('Reply-To', form.replyTo),
    ...fieldOf('Subject', [content.subject]),
    ...(lacks('message-id') ? fieldOf('Message-ID', [`<${seed}@${domainOf(form.from)}>`]) : []),
    ...(lacks('date') ? fieldOf('Date', [printDate(dateMs)]) : []),
    ...(form.unsubscribe === null ? [] : printUnsubscribe(form.unsubscribe)).flatMap(({ name, value }) =>
      fieldOf(name, [value]),
    ),
    ...sesFields(form),
    ...own,
  ];
}

/** SES developer guide, "Amazon SES header fields": a raw message says by these what parameters say of others. */
function sesFields({ feedbackAddress, configurationSet, tags, listManagement }: MessageForm): readonly MessageHeader[] {
  const topic = listManagement?.topic ?? '';
  return [
    ...fieldOf('Return-Path', feedbackAddress === null ? [] : [feedbackAddress]),
    ...fieldOf('X-SES-CONFIGURATION-SET', configurationSet === null ? [] : [configurationSet]),
    ...fieldOf('X-SES-MESSAGE-TAGS', [tags.map(({ name, value }) => `${name}=${value}`).join(', ')]),
    ...fieldOf('X-SES-LIST-MANAGEMENT-OPTIONS', [
      listManagement === null ? '' : listManagement.contactList + (topic === '' ? '' : `; topic=${topic}`),
    ]),
  ];
}

/**
 * RFC 5322 2.2: a name is printable ASCII without the colon. Which type, encoding and version the message has follows
 * from its parts. Bcc is in the envelope alone: in the bytes it would tell every recipient of those that are to be hidden.
 */
function ownField({ name, value }: MessageHeader): readonly MessageHeader[] {
  const legal = name.replaceAll(/[^!-9;-~]/gu, '');
  return legal === '' || /^(?:content-.*|mime-version|bcc)$/iu.test(legal) ? [] : fieldOf(legal, [value]);
}

/** None where there is nothing to say. */
function fieldOf(name: string, values: readonly string[]): readonly MessageHeader[] {
  const said = values.map((value) => encoded(name, tamed(value))).filter((value) => value !== '');
  return said.length === 0 ? [] : [{ name, value: said.join(', ') }];
}

/** What was to be an address and is none stays as it was typed, so that it can be seen and judged. */
function encoded(name: string, value: string): string {
  if (value === '') return '';
  // What was typed as an encoded word (RFC 2047) would be read as what it stands for.
  if (value.includes('=?') && !structured.test(name)) return encodeWord(value, 'Q', 52);
  // As an address of `To`: with its brackets only where it needs them.
  const key = name.toLowerCase() === 'return-path' ? 'To' : name;
  return MimeNode.encodeHeaderValue(key, value) || MimeNode.encodeHeaderValue('Subject', value);
}

/** RFC 5322 3.6: made of addresses, names of messages, or a time. */
const structured =
  /^(?:from|sender|to|cc|reply-to|return-path|resent-.*|message-id|in-reply-to|references|date|list-.*)$/iu;

/** A line break would begin another field; blanks that fill a folded line would end the header for many readers. */
function tamed(value: string): string {
  return value
    .replaceAll(/[\r\n\u0085\u2028\u2029]+/gu, ' ')
    .replaceAll(/[ \t]{50,}/gu, ' '.repeat(50))
    .trim();
}

function domainOf(from: string): string {
  return /@([A-Za-z0-9.-]{1,253})>?\s*$/u.exec(from)?.[1] ?? 'localhost';
}
