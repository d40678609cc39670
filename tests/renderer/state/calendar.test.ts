import { beforeEach, expect, it } from 'vitest';
import {
  editCalendar,
  forgetCalendar,
  readCalendar,
  removeCalendar,
  startCalendar,
  useCalendar,
} from '../../../renderer/state/calendar.ts';
import { forgetDraft, show, useDraft } from '../../../renderer/state/draft.ts';
import { forgetMessage, undoStep } from '../../../renderer/state/message.ts';
import type { CalendarFields } from '../../../shared/message/asks.ts';
import { exampleMessage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const fields: CalendarFields = {
  method: 'REQUEST',
  uid: 'u@example.com',
  sequence: 0,
  summary: 'Tasting',
  startsAtMs: 0,
  endsAtMs: 1,
  location: '',
  description: '',
  organizer: 'mia@example.com',
  attendees: [],
};
let asked: ReturnType<typeof standBridge>['asked'] = [];
/** A draft of its own for each test: what was typed into one is never lost. */
let drafts = 0;
/** What has been asked is answered. */
const turn = () => new Promise<void>((later) => setImmediate(later));
const calendar = () => useDraft.getState().form?.calendar ?? null;

beforeEach(() => {
  forgetCalendar();
  forgetDraft();
  forgetMessage();
  ({ asked } = standBridge({
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
    'message.print-calendar': ({ method, summary }) => ({ ok: true, value: { method, text: `SUMMARY:${summary}` } }),
    'message.read-calendar': ({ text }) => ({ ok: true, value: text.includes('RRULE') ? null : fields }),
  }));
  drafts += 1;
  show(exampleMessage({}, { id: `calendar-${drafts}` }));
});

it('writes an invitation into the message, and what is typed last stands', async () => {
  await startCalendar(fields);
  expect(calendar()).toEqual({ method: 'REQUEST', text: 'SUMMARY:Tasting' });
  editCalendar({ summary: 'T' });
  editCalendar({ summary: 'Tea' });
  await turn();
  expect(calendar()?.text).toBe('SUMMARY:Tea');
});

it('does not read back what it wrote, but reads what came from elsewhere', async () => {
  await startCalendar(fields);
  await readCalendar(calendar() ?? { method: 'REQUEST', text: '' });
  expect(asked.some(({ name }) => name === 'message.read-calendar')).toBe(false);
  await readCalendar({ method: 'REQUEST', text: 'BEGIN:VCALENDAR' });
  expect(useCalendar.getState()).toMatchObject({ fields, isReading: false });
});

it('has no fields for what they cannot say, and changes nothing of it', async () => {
  await readCalendar({ method: 'REQUEST', text: 'RRULE:FREQ=DAILY' });
  editCalendar({ summary: 'x' });
  await turn();
  expect(useCalendar.getState().fields).toBeNull();
  expect(calendar()).toBeNull();
});

it('stays with the message that it was typed into', async () => {
  await startCalendar(fields);
  editCalendar({ summary: 'Tea' });
  show(exampleMessage({}, { id: 'another' }));
  await turn();
  expect(calendar()).toBeNull();
});

it('gives a removed invitation back', async () => {
  await startCalendar(fields);
  removeCalendar();
  expect(calendar()).toBeNull();
  undoStep();
  expect(calendar()?.text).toBe('SUMMARY:Tasting');
});
