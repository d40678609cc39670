// The words of whole messages in the composer, in English; message-ja.ts has the same shape.
import type { CalendarFields } from '../../shared/message/asks.ts';
import type { MessageForm } from '../../shared/message/form.ts';
import { countEn as count, plural } from './count-en.ts';

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
  REQUEST: 'METHOD:REQUEST: recipients are asked to accept or decline.',
  CANCEL: 'METHOD:CANCEL: withdraws the invitation with the same UID.',
  REPLY: 'METHOD:REPLY: answers the invitation with the same UID.',
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
    make: 'Turn into a message',
    drop: 'Turn into a template…',
    dropTitle: 'Turn this into a template?',
    dropBody: 'Subject, HTML, text and data stay. Addresses, headers, attachments and raw bytes stay in History only.',
    dropNow: 'Turn into a template',
    cancel: 'Cancel',
  },
  dropped: {
    open: 'Drop to open: .eml as a message; .html, .mjml, .txt or .json as a template',
    attach: 'Drop to attach to this message',
    inline: 'Drop images to place them in the HTML at the cursor; other files are attached',
    strange: (name: string) => `${name} is not an .eml, .html, .mjml, .txt or .json file.`,
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
      envelope: 'From and To',
      attachments: 'Attachments',
      sending: 'Sending',
      list: 'Unsubscribe',
      headers: 'More headers',
      calendar: 'Calendar invitation',
    },
    holds,
    signed:
      'This message is signed or encrypted (S/MIME or OpenPGP). Plumbline leaves those parts as they are. Changing what a signature covers breaks it.',
  },
  from: {
    name: 'Display name',
    address: 'news@example.com',
    choose: 'Identity',
    find: 'Find an identity',
    label: 'Identities of this region',
    identities: 'Open Identities',
    loading: 'Asking SES for the identities of this region',
    noRegion: 'Choose a region first: identities belong to a region.',
    noneCanSend:
      'No identity in this region can send. Verify a domain or an address under Identities, or choose another region.',
    notFound: 'No identity matches.',
    more: (number: number) => `${count(number)} more: type to find them`,
    predicting: 'Predicting DMARC',
    asking: 'Asking SES about this sender',
    notAsked: 'SES could not be asked about this sender.',
    uncovered: (region: string) =>
      `No identity in ${region} covers this address. Choose one, or verify its domain under Identities.`,
    unknown: 'It is not known yet whether SES would send from this address.',
    coveredBy: (identity: string) => `Sent with the identity ${identity}.`,
    unverified: (identity: string) =>
      `SES sends nothing from the identity ${identity}: it is not verified. Finish its verification under Identities, or choose another.`,
  },
  address: {
    placeholder: 'Addresses; paste as many as you like',
    keys: 'Enter or a comma finishes an address. Press Left to reach the addresses: Delete removes one, Enter edits it, Ctrl+Z brings it back.',
    chip: (address: string) => address,
    remove: 'Remove',
    manyLines: 'The subject contains line breaks. Keep it on one line.',
    fault: {
      bracket: 'The angle brackets do not match',
      'no-at': 'The @ is missing',
      'many-ats': 'There is more than one @',
      'no-local': 'There is nothing before the @',
      'no-domain': 'The domain is missing',
      space: 'There is a space in the address',
      domain: 'The domain is incomplete',
    },
    suppressed: {
      BOUNCE: 'On the suppression list of this account because of a bounce',
      COMPLAINT: 'On the suppression list of this account because of a complaint',
    },
  },
  simulator: {
    open: 'Simulator',
    tip: "Addresses of Amazon's mailbox simulator: nobody gets mail, and reputation is not affected",
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
    noSet: 'None, or the default of the identity',
    setHint: 'Without one, SES uses the default configuration set of the identity.',
    setUnknown: 'This region has no configuration set of this name.',
    setOff: 'Sending is switched off for this configuration set.',
    eventsUnknown: 'Its event destinations could not be read.',
    hearsNothing: 'No event destination receives its events.',
    hears: (events: readonly string[]) => `Events published: ${list(events)}`,
    feedbackHint: 'Bounces and complaints are forwarded here instead of to the From address.',
    tagsHint: 'Letters, digits, - and _ only. Tags appear in events, not in the message.',
  },
  pairs: {
    add: { tags: 'Add a tag', headers: 'Add a header' },
    nameHint: { tags: 'Tag', headers: 'Header' },
    valueHint: 'Value',
    name: (at: number) => `Name ${count(at)}`,
    value: (name: string) => `Value of ${name}`,
    remove: (name: string) => `Remove ${name}`,
    headersHint: 'From, To, Subject, Date and similar headers come from the fields above.',
  },
  list: {
    httpsHint: 'https://example.com/unsubscribe?id=…',
    mailto: 'Address for unsubscribe mail',
    mailtoHint: 'unsubscribe@example.com?subject=unsubscribe',
    oneClick: 'One-click (RFC 8058)',
    oneClickHint: 'Gmail and Yahoo require it of bulk senders. It needs an https address that accepts a POST request.',
    written: 'Headers that will be written',
    contactList: 'SES contact list',
    topic: 'Topic (optional)',
    managementHint: 'With a contact list, SES writes the unsubscribe headers and records who unsubscribes.',
  },
  calendar: {
    add: 'Add an invitation',
    remove: 'Remove the invitation',
    reading: 'Reading the invitation',
    asText: 'iCalendar',
    asTextHint: 'It holds more than the fields can show, so it is kept as it is.',
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
    attendeesHint: 'One address per line.',
  },
  attachments: {
    label: 'Files of the message',
    add: 'Attach files…',
    drop: 'or drop them anywhere on this form. An image dropped on the HTML appears in it.',
    attaching: (number: number) => `Reading ${plural(number, 'file', 'files')}`,
    total: (sent: string, most: string) => `${sent} as sent, of ${most}`,
    name: 'File name',
    type: (name: string) => `Type of ${name}`,
    place: (name: string) => `How ${name} is shown`,
    places: { attachment: 'Attachment', inline: 'Inline' },
    contentId: (name: string) => `Content ID of ${name}`,
    contentIdTip: 'The HTML refers to it with <img src="cid:…">',
    sizeTip: (bytes: string) => `Size as sent in base64; the file has ${bytes}`,
    remove: (name: string) => `Remove ${name}`,
  },
  raw: {
    label: 'Bytes of the message',
    loading: 'Reading the bytes',
    failed: 'The bytes could not be shown',
    isBuilt: 'Built from the form.',
    isRaw: 'These bytes are the message.',
    isRawTip: 'What you change in the form is written into them; everything else stays byte for byte.',
    typed: 'Your text is not in the form yet.',
    take: 'Apply now',
    taking: 'Applying your text to the form',
    notTaken: 'Your text could not be applied. It is still here.',
    keepMine: 'Keep mine',
    keepMineTip: 'Replaces the newest bytes with your text; those bytes stay in History',
    takeNewest: 'Discard mine',
    takeNewestTip: 'Shows the newest bytes; your text is lost',
    backToRaw: 'Back to Raw',
    rebuild: 'Build from the form again',
    rebuildTip: 'These bytes stay in History',
    latin1: 'Not UTF-8: one character is one byte',
    cuts: (number: number) => `${plural(number, 'long body', 'long bodies')} not shown`,
    cutHint: 'This line stands for a body that is not shown. Select the whole line to remove it.',
    cutsLost: (paths: readonly string[]) =>
      `The placeholders of ${plural(paths.length, 'hidden body', 'hidden bodies')} were changed (part ${list(paths)}). Undo this, or the content is lost.`,
  },
  structure: {
    label: 'Parts of the message',
    loading: 'Reading the parts',
    failed: 'The parts could not be read',
    sum: (parts: number, size: string, longest: number) =>
      `${plural(parts, 'part', 'parts')} · ${size} · longest line ${count(longest)} bytes`,
    disposition: { attachment: 'attachment', inline: 'inline' },
    goTo: 'Show in Raw',
    save: (name: string) => `Save ${name}`,
    saveTip: 'Save this part, decoded',
    at: (offset: number, times: number) => `at byte ${count(offset)}${times > 1 ? `, ${count(times)} times` : ''}`,
    leftOver: 'Not shown in the form, but kept in the message',
    kind: { header: 'Header', part: 'Part' },
  },
  history: {
    fields: (names: readonly string[]) => `Different fields: ${list(names)}`,
    raw: 'Different raw bytes',
    wasTemplate: 'This version was a template',
    wasMessage: 'This version was a message',
  },
  problems: { field: (name: string) => `Message: ${name}`, raw: 'Raw' },
};
export type MessageWords = typeof messageEn;
