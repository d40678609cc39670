// The words of the simulator lab, in English; lab-ja.ts has the same shape.
import type { EventType } from '../../shared/health/coverage.ts';
import type { LabCell, LabScenario } from '../../shared/message/lab.ts';

const count = (number: number) => number.toLocaleString('en');
const plural = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;

const scenario: { readonly [S in LabScenario]: string } = {
  success: 'Success',
  bounce: 'Bounce',
  complaint: 'Complaint',
  ooto: 'Out of office',
  suppressionlist: 'Suppression list',
  reject: 'Reject (EICAR)',
  'rendering-failure': 'Rendering failure',
};

const scenarioSays: { readonly [S in LabScenario]: string } = {
  success: 'The receiver accepts the message.',
  bounce: 'The mailbox does not exist: a hard bounce.',
  complaint: 'The receiver reports it as spam.',
  ooto: 'The receiver answers automatically.',
  suppressionlist: 'The address is on the global suppression list.',
  reject: 'The EICAR test file is attached: SES finds a virus.',
  'rendering-failure': 'One value of the template is left out.',
};

const event: { readonly [E in EventType]: string } = {
  SEND: 'Send',
  RENDERING_FAILURE: 'Rendering Failure',
  REJECT: 'Reject',
  DELIVERY: 'Delivery',
  DELIVERY_DELAY: 'Delivery Delay',
  BOUNCE: 'Bounce',
  COMPLAINT: 'Complaint',
  OPEN: 'Open',
  CLICK: 'Click',
  SUBSCRIPTION: 'Subscription',
};

const verdict: { readonly [V in LabCell['verdict']]: string } = {
  waiting: 'Waiting',
  'as-expected': 'As expected',
  differs: 'Differs',
  silent: 'Sent, not heard',
  'not-sent': 'Not sent',
};

const state: { readonly [S in LabCell['state']]: string } = {
  waiting: 'In the queue',
  sending: 'Being sent',
  sent: 'Sent',
  refused: 'Refused',
  unknown: 'Unknown whether sent',
  stopped: 'Stopped',
};

export const labEn = {
  title: 'Simulator lab',
  intro: 'Sends to Amazon’s mailbox simulator, where nobody receives anything, and watches what SES reports back.',
  back: 'Composer',
  backTip: 'Back to the templates and drafts',
  open: 'Simulator lab',
  scenario,
  scenarioSays,
  event,
  verdict,
  state,
  noSet: 'No set',
  runs: {
    label: 'Runs of the simulator lab',
    start: 'New run',
    title: 'Past runs',
    loading: 'Opening the runs',
    failed: 'The runs could not be opened',
    empty: 'No run yet. Each is kept here as a report.',
    line: (name: string, region: string) => `${name === '' ? 'Short text' : name} · ${region}`,
    running: 'Running',
    differs: (number: number) => `${count(number)} differ`,
    silent: (number: number) => `${count(number)} silent`,
    asExpected: (good: number, all: number) => `${count(good)} of ${count(all)} as expected`,
    remove: 'Remove this run',
    removeTitle: 'Remove this run?',
    removeBody: 'Its report on this computer is deleted.',
    cancel: 'Cancel',
    keys: 'Arrow keys to move, Enter to open, Delete to remove',
  },
  choose: {
    where: 'What is sent',
    region: 'Region',
    from: 'From',
    fromHint: 'An address of an identity that can send in this region',
    cannotSend: (name: string, why: string) => `${name} cannot send. ${why}`,
    message: 'Message',
    draft: (name: string) => `The open draft: ${name}`,
    short: 'A short text',
    shortHint: 'Open a message in the composer to send that instead.',
    grid: 'Scenarios and configuration sets',
    gridTip: 'Each marked field is one message to one simulator address with a label of its own.',
    all: 'All',
    row: (name: string) => `Scenario: ${name}`,
    column: (name: string) => `Configuration set: ${name}`,
    on: 'will be sent',
    off: 'left out',
    heard: (number: number) => `${plural(number, 'event type', 'event types')} published`,
    heardUnknown: 'Its event destinations could not be read',
    silence: 'Nothing would tell',
    silences: 'Of these nothing here would tell',
    leftOutSets: (number: number) => `${plural(number, 'more set is', 'more sets are')} not shown: a run takes 20.`,
    watch: 'How events are watched',
    watchName: {
      'temporary-queue': 'A temporary queue',
      queue: 'A queue that exists',
      none: 'Not at all',
    },
    watchSays: {
      'temporary-queue': (topics: number) =>
        `Makes an SQS queue, subscribes it to ${plural(topics, 'SNS topic', 'SNS topics')}, and removes both after the run; within an hour at the latest. Noted in the journal.`,
      queue: 'Reads an SQS queue that is subscribed to the topics already.',
      none: 'The messages are sent; nothing here tells what became of them.',
    },
    noTopics: 'None of the chosen sets publishes events to an SNS topic.',
    queueUrl: 'Queue URL',
    consume: 'Delete the messages of this run from the queue',
    consumeHint: 'Otherwise they stay, and whoever reads the queue gets them too.',
    wait: 'Wait for events',
    waitFor: (seconds: number) => (seconds < 120 ? '1 minute' : `${count(seconds / 60)} minutes`),
    reading: 'Reading the identities and configuration sets',
    failed: 'The region could not be read',
    noRegion: 'The lab needs an AWS account',
    noRegionBody: 'Choose a profile with an AWS account, or the demo.',
    toProfile: 'Open the profile',
    missing: {
      region: 'Choose a region.',
      from: 'Choose a From address.',
      scenarios: 'Choose at least one scenario.',
      sets: 'Choose at least one configuration set, or “No set”.',
      queue: 'Give the URL of a queue.',
      topics: 'Choose a set with an SNS destination, or watch in another way.',
    },
    readOnly:
      'This profile is read-only. In the profile, switch on “May send to the mailbox simulator” to run the lab; nobody else gets mail then either.',
    plan: 'Before it runs',
    start: (number: number) => `Send ${plural(number, 'test', 'tests')}`,
    starting: 'Starting',
    asking: 'Asking what would be sent',
    previewFailed: 'The calls could not be prepared',
  },
  run: {
    opening: 'Opening the run',
    failed: 'The run could not be opened',
    grid: 'Results by scenario and configuration set',
    scenario: 'Scenario',
    progress: (done: number, total: number) => `${count(done)} of ${plural(total, 'test', 'tests')} done`,
    running: 'The run is under way',
    stop: 'Stop',
    stopTip: 'Send no more, stop watching, and remove what was made for it',
    summary: ({ asExpected, differs, silent, notSent }: Summary): string => {
      const parts = [
        ...(differs === 0 ? [] : [`${plural(differs, 'test differs', 'tests differ')} from what was expected`]),
        ...(asExpected === 0 ? [] : [`${count(asExpected)} as expected`]),
        ...(silent === 0 ? [] : [`${count(silent)} sent with nothing here to tell of them`]),
        ...(notSent === 0 ? [] : [`${count(notSent)} not sent`]),
      ];
      return parts.length === 0 ? 'Nothing has come back yet' : parts.join(', ');
    },
    allGood: (number: number) => `All ${count(number)} tests brought what was expected`,
    watched: { none: 'not watched', queue: 'existing queue', 'temporary-queue': 'temporary queue' },
    watching: 'Watched by',
    from: 'From',
    region: 'Region',
    message: 'Message',
    started: 'Started',
    shortText: 'Short text',
    notes: 'Notes',
    save: 'Save the report…',
    copy: 'Copy as Markdown',
    again: 'New run',
    expected: 'Expected',
    observed: 'Observed',
    nothing: 'nothing yet',
    none: 'nothing',
    missing: (type: string) => `${type}: expected, has not come`,
    strange: (type: string) => `${type}: not expected`,
    came: (type: string) => `${type}: came as expected`,
    since: (seconds: number) => (seconds < 90 ? `${count(seconds)} s` : `${count(Math.round(seconds / 60))} min`),
    sinceTip: 'Time since it was sent',
    open: (name: string, set: string, verdict: string) => `${name}, ${set}: ${verdict}`,
    keys: 'Arrow keys to move, Enter to open a field',
  },
  cell: {
    label: 'One test',
    address: 'Address',
    messageId: 'Message ID',
    set: 'Configuration set',
    state: 'State',
    sent: 'Sent',
    why: 'What is expected, and why',
    also: 'May also come',
    events: 'Events',
    noEvents: 'No event has come.',
    after: (seconds: string) => `after ${seconds} s`,
    json: (type: string) => `JSON of the ${type} event`,
  },
  command: { open: 'Open the simulator lab' },
};

type Summary = {
  readonly asExpected: number;
  readonly differs: number;
  readonly silent: number;
  readonly notSent: number;
};

export type LabWords = typeof labEn;
