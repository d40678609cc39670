// The row that each big client shows of a message before it is opened, cut as it cuts it.
import type { InboxRow } from '../../../../shared/draft/preview.ts';
import { cutToWidth } from '../display-width.ts';
import { readMarkup } from '../markup/read-markup.ts';
import { inboxTextOf } from '../preheader.ts';

type Inbox = {
  readonly client: string;
  /** How many letters of Latin are shown of each; wide characters take the place of two. */
  readonly sender: number;
  readonly subject: number;
  readonly preheader: number;
};

/**
 * As measured by others at each client's usual width: emailtooltester.com "email subject lines character limit" for phones,
 * theorchardagency.com.au "subject line length and open rates" for the subjects of the others. No client promises a number.
 */
const inboxes: readonly Inbox[] = [
  { client: 'Gmail', sender: 20, subject: 70, preheader: 90 },
  { client: 'Gmail (iPhone)', sender: 24, subject: 37, preheader: 40 },
  { client: 'Apple Mail (iPhone)', sender: 24, subject: 48, preheader: 99 },
  { client: 'Outlook (Windows)', sender: 25, subject: 54, preheader: 55 },
  { client: 'Outlook.com', sender: 25, subject: 60, preheader: 55 },
  { client: 'Yahoo Mail', sender: 20, subject: 46, preheader: 45 },
];

export type InboxWish = {
  readonly sender: string;
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
};

export function inboxRows({ sender, subject, html, text }: InboxWish): readonly InboxRow[] {
  const preheader = html === null ? (text ?? '').slice(0, 1000) : inboxTextOf(readMarkup(beginningOf(html)));
  return inboxes.map((inbox): InboxRow => {
    const shownSubject = cut(subject, inbox.subject);
    const shownPreheader = cut(preheader, inbox.preheader);
    return {
      client: inbox.client,
      sender: cut(nameOf(sender), inbox.sender).text,
      subject: shownSubject.text,
      subjectCut: shownSubject.isCut,
      preheader: shownPreheader.text,
      preheaderCut: shownPreheader.isCut,
    };
  });
}

/** The head, whose styles hide texts, and as much of the body as an inbox may show. */
function beginningOf(html: string): string {
  return html.slice(0, Math.max(html.search(/<body\b/iu), 0) + 8_000);
}

/** What stands before the address (RFC 5322 3.4), else the address. */
function nameOf(sender: string): string {
  const open = sender.lastIndexOf('<');
  const name = open === -1 ? '' : sender.slice(0, open).trim().replaceAll(/^"|"$/gu, '').replaceAll(/\\(.)/gu, '$1');
  return name === '' ? sender.replaceAll(/[<>]/gu, '').trim() : name;
}

function cut(text: string, columns: number): { readonly text: string; readonly isCut: boolean } {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const shown = cutToWidth(line, columns);
  return shown === line ? { text: line, isCut: false } : { text: `${shown.trimEnd()}…`, isCut: true };
}
