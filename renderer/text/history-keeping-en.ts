// The words of how long events are kept and of the removal of a person's data, in English; history-keeping-ja.ts has the same shape.
import { countEn as count, plural } from './count-en.ts';

const ofAll = (done: number, total: number): string => `${count(done)} of ${count(total)}`;

export const historyKeepingEn = {
  keep: {
    title: 'Keep events for',
    label: 'Days',
    forEver: 'Forever',
    forDays: 'For a number of days',
    says: 'Events older than this are removed at once, and from then on as they grow older. They can be read again from their source, if it still has them.',
    wrong: 'Enter a whole number of days from 1 to 36,500.',
    save: 'Save',
    cancel: 'Cancel',
  },
  erase: {
    title: "Remove a person's data",
    says: 'Removes every event about the address from this profile’s store, and strikes it out wherever else it is mentioned. What S3, CloudWatch Logs and AWS keep is not touched.',
    address: 'Address',
    wrong: 'Enter the whole e-mail address.',
    look: 'Show what would go',
    looking: 'Counting what is kept',
    events: 'Events about it, removed',
    mentions: 'Other events that mention it, struck out there',
    originals: 'Original files written anew',
    nothing: 'Nothing is kept about this address.',
    type: (address: string) => `Type ${address} to confirm`,
    act: 'Remove for good',
    acting: 'Removing, then reading everything again to prove it',
    steps: {
      counting: (done: number, total: number) => `Counting: ${ofAll(done, total)} originals read`,
      events: (done: number, total: number) => `Copying the other events: ${ofAll(done, total)}`,
      originals: (done: number, total: number) => `Reading the originals: ${ofAll(done, total)}`,
      copying: (done: number, total: number) => `Copying the other originals: ${ofAll(done, total)}`,
      checking: (done: number, total: number) => `Reading again to prove it: ${ofAll(done, total)} originals`,
    },
    isStanding:
      'A copy without the address is being made. Nothing is removed until that copy takes the place of the store: you can cancel until then, and everything stays as it was. Closing this does not stop it.',
    isGone:
      'The address is removed, and this can no longer be canceled. Everything is read again to prove it. Closing this does not stop it.',
    stop: 'Cancel',
    stopTip: 'Stop. Nothing is removed.',
    done: 'Removed',
    proofLabel: 'Proof of removal',
    copy: 'Copy the proof',
    another: 'Another address',
    cancel: 'Cancel',
    close: 'Close',
    proof: {
      heading: 'Proof of removal',
      hash: 'SHA-256 of the address in lower case',
      started: 'Begun',
      ended: 'Ended',
      events: 'Events removed',
      mentions: 'Mentions struck out',
      originals: 'Originals written anew',
      checked: 'Read again afterwards',
      checkedLine: (events: number, originals: number) =>
        `${plural(events, 'event', 'events')}, ${plural(originals, 'original', 'originals')}`,
      found: 'Found afterwards',
    },
  },
};

export type HistoryKeepingWords = typeof historyKeepingEn;
