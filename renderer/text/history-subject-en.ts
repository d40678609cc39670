// The words around what is open in the history, and of a message, in English; history-subject-ja.ts has the same shape.
import type { EventType } from '../../shared/health/coverage.ts';
import type { Certainty, Whose } from '../../shared/history/diagnosis.ts';
import type { MessageState } from '../../shared/history/search.ts';
import type { MailEvent } from '../../shared/mail-event.ts';
import { countEn as count, plural } from './count-en.ts';

const state: { readonly [S in MessageState]: string } = {
  sent: 'Sent, nothing heard since',
  delayed: 'Delayed',
  delivered: 'Delivered',
  opened: 'Delivered and opened',
  clicked: 'Delivered and clicked',
  bounced: 'Bounced',
  'bounced-later': 'Bounced after delivery',
  complained: 'Reported as spam',
  suppressed: 'Not sent: suppressed',
  rejected: 'Rejected by SES',
  'not-rendered': 'Template not rendered',
  unsubscribed: 'Subscription changed',
  traced: 'Only a trace is known',
};

const event: { readonly [T in EventType]: string } = {
  SEND: 'Sent',
  RENDERING_FAILURE: 'Not rendered',
  REJECT: 'Rejected',
  DELIVERY: 'Delivered',
  DELIVERY_DELAY: 'Delayed',
  BOUNCE: 'Bounced',
  COMPLAINT: 'Complaint',
  OPEN: 'Opened',
  CLICK: 'Clicked',
  SUBSCRIPTION: 'Subscription',
};

const whose: { readonly [W in Whose]: string } = {
  sender: 'You can change it',
  recipient: 'The recipient can change it',
  receiver: 'The receiver can change it',
  ses: 'Amazon SES can change it',
  nobody: 'Nobody needs to act',
  unknown: 'Who can change it is not known',
};

const certainty: { readonly [C in Certainty]: string } = {
  certain: 'Certain: the event or the receiver says so',
  likely: 'Likely: a known wording',
  guess: 'A guess: from a general code alone',
  'cannot-tell': 'Cannot be told from what is known',
};

const source: { readonly [S in MailEvent['source']]: string } = {
  file: 'File',
  s3: 'S3',
  logs: 'Logs',
  insights: 'Insights',
  export: 'Export',
  queue: 'Queue',
  athena: 'Athena',
};

const sourceTip: { readonly [S in MailEvent['source']]: string } = {
  file: 'Told by a file from your disk',
  s3: 'Told by objects in Amazon S3',
  logs: 'Told by CloudWatch Logs',
  insights: 'Told by message insights (VDM)',
  export: 'Told by an export job of message insights (VDM)',
  queue: 'Told by an SQS queue',
  athena: 'Told by Amazon Athena',
};

export const historySubjectEn = {
  state,
  event,
  whose,
  certainty,
  source,
  sourceTip,
  strength: {
    summary: 'A summary: without the words of the receiver at delivery, links and fractions of a second',
    trace: 'A trace only: something of this type about this address, without a message ID',
  },
  bar: {
    label: 'What is open',
    back: 'Back',
    forward: 'Forward',
    refresh: 'Ask again',
    close: 'Close',
    kind: { message: 'Message', recipient: 'Recipient', domain: 'Sending domain' },
    loading: { message: 'Opening the message', recipient: 'Opening the recipient', domain: 'Opening the domain' },
    stale: 'This is what was known before.',
  },
  missing: {
    message: 'No event of this message is kept',
    recipient: 'Nothing is kept about this address',
    domain: 'Nothing is kept about this domain',
    failed: 'This could not be opened',
    advice:
      'That is no proof that nothing happened. Read the source that covers the time, or import a file with events, and look again.',
    retry: 'Try again',
  },
  pack: {
    label: 'Evidence pack',
    html: 'As HTML…',
    pdf: 'As PDF…',
    writing: 'Writing the evidence pack',
    written: (path: string) => `The evidence pack was written to ${path}.`,
    failed: 'The evidence pack was not written',
  },
  facts: {
    label: 'About the message',
    more: 'More about this message',
    noSubject: 'No subject is known',
    from: 'From',
    sent: 'Sent',
    utc: (moment: string) => `${moment} UTC`,
    sesId: 'SES message ID',
    clientId: "Sender's Message-ID",
    wireId: 'Message-ID as received',
    set: 'Configuration set',
    identity: 'Identity',
    tags: 'Tags',
    unknown: 'not known',
    domain: 'Domain page',
  },
  stories: {
    label: 'Recipients',
    title: (number: number) => plural(number, 'recipient', 'recipients'),
    keys: 'Arrow keys to move',
    candidate: 'one of those it may have been',
    candidateTip: 'The event names several recipients, or none: whether it is about this one cannot be told.',
    recipientPage: (address: string) => `All mail to ${address}`,
  },
  diagnosis: {
    label: 'Diagnosis',
    next: 'What to do',
    why: (grounds: number) => `Why we think so, ${plural(grounds, 'ground', 'grounds')}`,
    says: 'It says',
    source: 'Source',
    answer: 'Answer for the customer',
    answerLabel: 'Text of the answer',
    answerLanguage: 'Language of the answer',
    copyAnswer: 'Copy the answer',
    copied: 'Copied',
    changed: 'Changed here. The change is not kept.',
    reset: 'Put back',
    coverage: 'Open event coverage',
  },
  timeline: {
    title: 'Timeline',
    label: (entries: number, attempts: number) =>
      `${plural(entries, 'event', 'events')} and ${plural(attempts, 'delivery attempt', 'delivery attempts')} on a time axis`,
    axis: 'Time since sending',
    axisFirst: 'Time since the first event',
    log: (axis: string) => `${axis}; later times stand closer together`,
    lane: { delivery: 'Delivery', reader: 'Recipient' },
    now: 'Now',
    gap: 'Nothing heard',
    after: (span: string) => `+${span}`,
    before: (span: string) => `−${span}`,
    skewed: 'Before the message was sent, or in the future: a clock is wrong.',
    noEntries: 'No event is known for this recipient.',
    untilNow: 'until now',
    more: (drawn: number, all: number) => `${count(drawn)} of ${count(all)} rows shown. Show more`,
    reasons: 'This may be why',
    next: 'To learn more',
    reply: 'Words of the receiver',
    copyReply: 'Copy the words of the receiver',
    original: 'Original',
    originalTip: 'Show the record as it came',
    originalLabel: 'Original record',
    originalFailed: 'The original could not be read.',
    originalCut: (shown: number) => `The first ${count(shown)} characters. Copy gives the whole.`,
    copyOriginal: 'Copy the original',
    also: (source: string) => `Also told by: ${source}`,
    facts: {
      status: 'Status',
      subType: 'Type',
      remote: 'Receiving host',
      reportedBy: 'Reported by',
      processing: 'Processing',
      expires: 'SES tries until',
      link: 'Link',
      userAgent: 'Program',
    },
    blind: 'What no source could tell',
  },
  units: {
    ms: (value: string) => `${value} ms`,
    s: (value: string) => `${value} s`,
    min: (value: string) => `${value} min`,
    h: (value: string) => `${value} h`,
    d: (value: string) => `${value} d`,
  },
};

export type HistorySubjectWords = typeof historySubjectEn;
