// The words of sending, in English; send-ja.ts has the same shape.
import type { SendState, SendWay } from '../../shared/message/send.ts';
import { countEn as count, plural } from './count-en.ts';

const wayName: { readonly [W in SendWay]: string } = {
  simple: 'Simple',
  'template-stored': 'Stored template',
  'template-inline': 'Inline template',
  raw: 'Raw',
  smtp: 'SMTP',
};

const waySays: { readonly [W in SendWay]: string } = {
  simple: 'SES builds the message from subject, HTML, text and attachments.',
  'template-stored': 'SES fills in its stored template with the data of each message.',
  'template-inline': 'The call carries the template, and SES fills it in. Plain {{values}} only.',
  raw: 'The exact bytes that the raw view shows. SES adds only its own headers.',
  smtp: 'The same bytes, through the SMTP endpoint with derived credentials.',
};

const state: { readonly [S in SendState]: string } = {
  waiting: 'Waiting',
  sending: 'Being sent',
  sent: 'Sent',
  refused: 'Refused',
  unknown: 'Unknown',
  stopped: 'Not sent',
};

export const sendEn = {
  button: 'Send…',
  tip: 'Choose how and to whom, and see the exact calls first',
  title: 'Send this message',
  view: { label: 'Sending', choose: 'New send', past: 'Past sends' },
  wayName,
  waySays,
  way: 'How',
  misfit: {
    'bytes-are-the-message':
      'This message is raw bytes that were opened or edited. Only Raw and SMTP send it as it is.',
    'list-needs-template': 'A list needs a template, stored or inline.',
    'not-stored': 'This draft is not stored in SES. Save it to SES first.',
  },
  toWhom: 'To whom',
  toWhomName: {
    draft: 'As the draft says',
    simulator: 'Mailbox simulator',
    addresses: 'Test addresses',
    list: 'A list of recipients',
  },
  toWhomSays: {
    draft: (all: number): string =>
      all === 0 ? 'The draft has no recipients yet.' : `To, Cc and Bcc: ${plural(all, 'recipient', 'recipients')}`,
    simulator: 'success@simulator.amazonses.com: nobody receives it',
    addresses: (most: number) => `Up to ${count(most)}, instead of those in the draft`,
    list: 'A CSV or JSON file: each row gets a message with its own values',
  },
  addresses: 'Test addresses, one per line',
  tooMany: (all: number, most: number) => `Up to ${count(most)} test addresses; this has ${count(all)}.`,
  chooseFile: 'Choose a file…',
  otherFile: 'Another file…',
  list: {
    label: 'Recipients of the list',
    count: (number: number) => plural(number, 'recipient', 'recipients'),
    repeated: (number: number) => `${plural(number, 'address is', 'addresses are')} listed more than once.`,
    faults: (number: number) => `${plural(number, 'line is', 'lines are')} left out`,
    fault: (line: number) => `Line ${count(line)}`,
    moreFaults: (number: number) => `and ${plural(number, 'more line', 'more lines')}`,
    more: (drawn: number, all: number) => `${count(drawn)} of ${count(all)}: show more`,
    recipient: 'Recipient',
    preview: (address: string) => `As ${address} will see it`,
    step: (at: number, all: number) => `${count(at)} of ${count(all)}`,
    previous: 'Previous recipient',
    next: 'Next recipient',
    keys: 'Arrow keys step through the recipients',
    rendering: 'Filling in the values',
    subject: 'Subject',
  },
  plan: {
    title: 'What will happen',
    asking: 'Preparing the calls',
    nobody: 'Enter at least one recipient.',
    failed: 'The calls could not be prepared',
    recipients: 'Recipients',
    recipientsOf: (all: number, simulated: number): string =>
      simulated === 0
        ? count(all)
        : simulated === all
          ? `${count(all)}, all at the simulator`
          : `${count(all)}, ${count(simulated)} of them at the simulator`,
    cost: 'Cost',
    time: 'Time',
    seconds: (seconds: number): string =>
      seconds < 90
        ? `about ${count(Math.max(1, Math.round(seconds)))} s`
        : `about ${count(Math.round(seconds / 60))} min`,
    effect: 'What it does',
    obstacles: (number: number): string =>
      number === 1 ? 'It cannot be sent yet' : `It cannot be sent yet: ${count(number)} reasons`,
    toFinding: 'Show',
    toFindingOf: (says: string) => `Show the finding: ${says}`,
    calls: (number: number): string => (number === 1 ? 'Exact call' : `Exact calls: ${count(number)}`),
    confirm: (wanted: string) => `Type ${wanted} to confirm`,
  },
  act: {
    send: (number: number) => `Send to ${plural(number, 'recipient', 'recipients')}`,
    sendPlain: 'Send',
    sending: 'Starting',
    cancel: 'Cancel',
    close: 'Close',
    again: 'Try again',
    lab: 'Simulator lab…',
    labTip: 'Try bounces, complaints and the other scenarios with each configuration set',
  },
  template: {
    body: 'This draft is only a template: it has no From address and no recipients. Turn it into a message to send a test.',
    make: 'Turn into a message',
  },
  run: {
    title: 'Sending',
    opening: 'Opening this send',
    failed: 'This send could not be opened',
    state,
    progress: (done: number, total: number) => `${count(done)} of ${count(total)} done`,
    stop: 'Stop',
    stopTip: 'Stop before the next call. What is already sent cannot be recalled.',
    running: 'Sending under way',
    from: 'From',
    way: 'How',
    region: 'Region',
    set: 'Configuration set',
    started: 'Started',
    entries: 'Recipients of this send',
    to: 'To',
    stateHead: 'State',
    messageId: 'Message ID',
    says: 'What SES said',
    copyId: 'Copy the message ID',
    copyIds: (number: number) => `Copy ${plural(number, 'message ID', 'message IDs')}`,
    more: (drawn: number, all: number) => `${count(drawn)} of ${count(all)}: show more`,
    unknownWhy: (number: number) =>
      `It is not known whether ${plural(number, 'message was', 'messages were')} sent: the connection or Plumbline closed before SES answered. To keep anybody from getting a message twice, Plumbline does not send again on its own. Check the events first.`,
    goOn: (number: number) => `Send ${plural(number, 'waiting message', 'waiting messages')}`,
    ended: {
      done: 'All were handed to Amazon SES.',
      some: 'This send has ended. Not all were handed to Amazon SES.',
      stopped: 'This send was stopped.',
    },
    back: 'Past sends',
  },
  past: {
    label: 'Past sends',
    loading: 'Opening past sends',
    failed: 'Past sends could not be opened',
    empty: 'Nothing has been sent from here yet',
    emptyBody: 'Each send is kept on this computer, with its message IDs and the result for each recipient.',
    counts: (sent: number, all: number) => `${count(sent)} of ${count(all)} sent`,
    refused: (number: number) => `${count(number)} refused`,
    unknown: (number: number) => `${count(number)} unknown`,
    waiting: (number: number) => `${count(number)} waiting`,
    stopped: (number: number) => `${count(number)} not sent`,
    noSubject: 'No subject',
    remove: 'Remove from the list',
    removeOne: (subject: string) => `Remove the send ${subject}`,
    removeTitle: 'Remove this send?',
    removeBody: 'Its message IDs and results on this computer are deleted. What was sent stays sent.',
    cancel: 'Cancel',
  },
  command: { send: 'Send the draft…', past: 'Past sends' },
};

export type SendWords = typeof sendEn;
