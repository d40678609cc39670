// The words of whole messages in the composer, in English; message-ja.ts has the same shape.
import type { CalendarFields } from '../../shared/message/asks.ts';
import type { MessageForm } from '../../shared/message/form.ts';

const count = (number: number) => number.toLocaleString('en');
const plural = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;
const list = (words: readonly string[]) => new Intl.ListFormat('en').format(words);

type Section = 'envelope' | 'attachments' | 'sending' | 'list' | 'headers' | 'calendar';
type Method = CalendarFields['method'];

const method: { readonly [M in Method]: string } = {
  PUBLISH: 'Publish an event',
  REQUEST: 'Invite',
  CANCEL: 'Cancel',
  REPLY: 'Reply',
};

const methodHint: { readonly [M in Method]: string } = {
  PUBLISH: 'METHOD:PUBLISH: recipients can add it; nobody is asked to answer.',
  REQUEST: 'METHOD:REQUEST: recipients are asked whether they come.',
  CANCEL: 'METHOD:CANCEL: takes an invitation with the same UID back.',
  REPLY: 'METHOD:REPLY: answers an invitation with the same UID.',
};

/** What a folded section holds; null where nothing. */
function holds(form: MessageForm, section: Section): string | null {
  const parts: readonly string[] = {
    envelope: [],
    attachments: form.attachments.length === 0 ? [] : [plural(form.attachments.length, 'file', 'files')],
    sending: [
      ...(form.configurationSet === null ? [] : [form.configurationSet]),
      ...(form.tags.length === 0 ? [] : [plural(form.tags.length, 'tag', 'tags')]),
    ],
    list: [
      ...(form.unsubscribe === null ? [] : [form.unsubscribe.oneClick ? 'one-click' : 'List-Unsubscribe']),
      ...(form.listManagement === null ? [] : [form.listManagement.contactList]),
    ],
    headers: form.headers.map(({ name }) => name),
    calendar: form.calendar === null ? [] : [form.calendar.method],
  }[section];
  return parts.length === 0 ? null : parts.join(' · ');
}

export const messageEn = {
  tab: { form: 'Message', raw: 'Raw' },
  start: { message: 'New message', eml: 'Open .eml…' },
  isMessage: 'Message',
  unnamed: 'New message',
  acts: {
    export: 'Export as .eml…',
    make: 'Make it a whole message',
    drop: 'Make it a template alone…',
    dropTitle: 'Make it a template alone?',
    dropBody: 'Subject, HTML, text and data stay. The form, attachments and raw bytes stay in History only.',
    dropNow: 'Make it a template',
    cancel: 'Cancel',
  },
  dropped: {
    open: 'Drop to open: .eml as a message; .html, .mjml, .txt or .json as a template',
    attach: 'Drop to attach to this message',
    inline: 'Drop images to put them into the HTML at the cursor; other files are attached',
    strange: (name: string) => `${name} is no .eml, .html, .mjml, .txt or .json file.`,
    failed: (name: string) => `${name}:`,
  },
  side: { label: 'Preview or structure', preview: 'Preview', structure: 'Structure' },
  field: {
    from: 'From',
    region: 'Region',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    replyTo: 'Reply-To',
    subject: 'Subject',
    feedbackAddress: 'Feedback address',
    configurationSet: 'Configuration set',
    tags: 'Message tags',
    headers: 'Headers',
    listManagement: 'Contact list',
    unsubscribe: 'Unsubscribe',
    calendar: 'Invitation',
    attachments: 'Files',
  },
  form: {
    label: 'Message',
    section: {
      envelope: 'From and to',
      attachments: 'Attachments',
      sending: 'Sending',
      list: 'Leaving the list',
      headers: 'More headers',
      calendar: 'Calendar invitation',
    },
    holds,
    signed:
      'This message is signed or encrypted (S/MIME or OpenPGP). Plumbline leaves those parts as they are; a change to what they cover breaks the signature.',
  },
  from: {
    name: 'Display name',
    address: 'news@example.com',
    choose: 'Identity',
    find: 'Find an identity',
    loading: 'Asking SES for the identities of this region',
    noRegion: 'Choose a region first: identities belong to a region.',
    noneCanSend:
      'No identity in this region can send. Verify a domain or an address under Identities, or choose another region.',
    notFound: 'No identity contains this.',
    more: (number: number) => `${count(number)} more: type to find them`,
    notAudited: 'DMARC not audited',
    asking: 'Asking SES about this sender',
    notAsked: 'SES could not be asked about this sender.',
    uncovered: (region: string) =>
      `No identity in ${region} covers this address. Choose one, or verify its domain under Identities.`,
    unknown: 'Whether SES would send from this address is not known yet.',
    coveredBy: (identity: string) => `Sent with the identity ${identity}.`,
    noPrediction: 'Audit its domain under Identities to predict the DMARC result.',
  },
  address: {
    placeholder: 'Addresses; paste as many as you like',
    keys: 'Enter or comma ends an address. Left arrow goes to the addresses: Delete removes, Enter edits, Ctrl+Z brings back.',
    chip: (address: string) => address,
    remove: 'Remove',
    manyLines: 'The subject has line breaks here; a header has one line.',
    fault: {
      bracket: 'The angle brackets do not match',
      'no-at': 'The @ is missing',
      'many-ats': 'There is more than one @',
      'no-local': 'Nothing stands before the @',
      'no-domain': 'The domain is missing',
      space: 'There is a space in the address',
      domain: 'This is no complete domain',
    },
    suppressed: {
      BOUNCE: 'On the suppression list of this account: it bounced',
      COMPLAINT: 'On the suppression list of this account: a complaint came from it',
    },
  },
  simulator: {
    open: 'Simulator',
    tip: "Addresses of Amazon's mailbox simulator: nobody gets mail, and reputation is not touched",
    label: 'Label, to tell sends apart (optional)',
    does: {
      success: 'Delivered',
      bounce: 'Hard bounce: 550 5.1.1 Unknown User',
      ooto: 'Delivered, then an out-of-office reply',
      complaint: 'Delivered, then a complaint',
      suppressionlist: 'Hard bounce, as if on the global suppression list',
    },
  },
  sending: {
    noRegion: 'Not chosen',
    noSet: 'None, or the identity’s default',
    setHint: 'Without a set, SES uses the default of the identity.',
    setUnknown: 'There is no set of this name in the region.',
    setOff: 'Sending is switched off for this set.',
    eventsUnknown: 'Who hears its events could not be read.',
    hearsNothing: 'No destination hears its events.',
    hears: (events: readonly string[]) => `Heard: ${list(events)}`,
    feedbackHint: 'Bounces and complaints are forwarded here instead of to the sender.',
    tagsHint: 'Letters, digits, - and _ only. Tags appear in events, never in the mail.',
  },
  pairs: {
    add: { tags: 'Add a tag', headers: 'Add a header' },
    nameHint: { tags: 'Tag', headers: 'Header' },
    valueHint: 'Value',
    name: (at: number) => `Name ${count(at)}`,
    value: (name: string) => `Value of ${name}`,
    remove: (name: string) => `Remove ${name}`,
    headersHint: 'From, To, Subject, Date and the like are written from the fields above.',
  },
  list: {
    httpsHint: 'https://example.com/unsubscribe?id=…',
    mailto: 'Address for unsubscribing by mail',
    mailtoHint: 'unsubscribe@example.com?subject=unsubscribe',
    oneClick: 'One-click (RFC 8058)',
    oneClickHint: 'Gmail and Yahoo ask bulk senders for it. Needs the https address, which must accept a POST.',
    written: 'Headers that will be written',
    contactList: 'Contact list of SES',
    topic: 'Topic (optional)',
    managementHint: 'With a contact list, SES writes the unsubscribe headers and keeps who left.',
  },
  calendar: {
    add: 'Add an invitation',
    remove: 'Remove the invitation',
    reading: 'Reading the invitation',
    asText: 'iCalendar',
    asTextHint: 'This says more than the fields can show, so it is kept as it is.',
    method: 'Kind',
    methods: method,
    methodHint,
    summary: 'Title',
    starts: 'Starts',
    ends: 'Ends',
    zone: (zone: string) => `Time zone of this computer: ${zone}`,
    backwards: 'It ends before it starts.',
    location: 'Place',
    description: 'Description',
    organizer: 'Organizer',
    attendees: 'Attendees',
    attendeesHint: 'One address a line.',
  },
  attachments: {
    label: 'Files of the message',
    add: 'Attach files…',
    drop: 'or drop them anywhere on this form. An image dropped on the HTML is shown in it.',
    attaching: (number: number) => `Reading ${plural(number, 'file', 'files')}`,
    total: (sent: string, most: string) => `${sent} as sent, of ${most}`,
    name: 'File name',
    type: (name: string) => `Type of ${name}`,
    place: (name: string) => `How ${name} is shown`,
    places: { attachment: 'Attachment', inline: 'Inline' },
    contentId: (name: string) => `Content ID of ${name}`,
    contentIdTip: 'The HTML asks for it by <img src="cid:…">',
    sizeTip: (bytes: string) => `As sent in base64; the file is ${bytes}`,
    remove: (name: string) => `Remove ${name}`,
  },
  raw: {
    label: 'Bytes of the message',
    loading: 'Reading the bytes',
    failed: 'The bytes could not be shown',
    isBuilt: 'Built from the form.',
    isRaw: 'These bytes are the message (edited).',
    isRawTip: 'What you change in the form is written into them; everything else stays byte for byte.',
    typed: 'Typed, and not read into the form yet.',
    take: 'Read now',
    taking: 'Reading what you typed into the form',
    notTaken: 'What you typed could not be put in place; it is still here.',
    keepMine: 'Keep mine',
    keepMineTip: 'Puts your text over the newest bytes, which stay in History',
    takeNewest: 'Drop mine',
    takeNewestTip: 'Shows the newest bytes; what you typed here is lost',
    backToRaw: 'Back to Raw',
    rebuild: 'Build it from the form again',
    rebuildTip: 'These bytes stay in History',
    latin1: 'not UTF-8: one character is one byte',
    cuts: (number: number) => `${plural(number, 'long body', 'long bodies')} not shown`,
    cutHint: 'This line stands for a body that is not shown. Select the whole line to take it away.',
    cutsLost: (paths: readonly string[]) =>
      `The lines of ${plural(paths.length, 'body', 'bodies')} that are not shown are changed (part ${list(paths)}): undo, or these go.`,
  },
  structure: {
    label: 'Parts of the message',
    loading: 'Reading the parts',
    failed: 'The parts could not be read',
    sum: (parts: number, size: string, longest: number) =>
      `${plural(parts, 'part', 'parts')} · ${size} · longest line ${count(longest)} bytes`,
    disposition: { attachment: 'attachment', inline: 'inline' },
    goTo: 'Show it in Raw',
    save: (name: string) => `Save ${name}`,
    saveTip: 'Save this part, decoded',
    at: (offset: number, times: number) => `at byte ${count(offset)}${times > 1 ? `, ${count(times)} times` : ''}`,
    leftOver: 'The form does not show these; they stay in the message',
    kind: { header: 'Header', part: 'Part' },
  },
  history: {
    fields: (names: readonly string[]) => `Differs in the form: ${list(names)}`,
    raw: 'Differs in its raw bytes',
    wasTemplate: 'It was a template alone then',
    wasMessage: 'It was a whole message then',
  },
  problems: { field: (name: string) => `Message: ${name}`, raw: 'Raw' },
};
export type MessageWords = typeof messageEn;
