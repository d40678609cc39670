// The invitation of the open message as fields: read from its text, and written into it as they are typed.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { CalendarFields } from '../../shared/message/asks.ts';
import type { Calendar } from '../../shared/message/form.ts';
import { useDraft } from './draft.ts';
import { editForm, stepForm } from './message.ts';
import { forgetWithProfile } from './with-profile.ts';

type CalendarStore = {
  /** The text that the fields are of, or that was written of them. */
  readonly of: string | null;
  /** Null: the fields cannot say what the text says. */
  readonly fields: CalendarFields | null;
  readonly isReading: boolean;
  readonly failure: Failure | null;
};

const start: CalendarStore = { of: null, fields: null, isReading: false, failure: null };

export const useCalendar = create<CalendarStore>(() => start);

/** Reads the text where it is another than the fields were written into. */
export async function readCalendar({ text }: Calendar): Promise<void> {
  if (useCalendar.getState().of === text) return;
  useCalendar.setState({ of: text, fields: null, isReading: true, failure: null });
  const reply = await bridge.request('message.read-calendar', { text });
  if (useCalendar.getState().of !== text) return;
  useCalendar.setState({ isReading: false, ...(reply.ok ? { fields: reply.value } : { failure: reply.failure }) });
}

export function editCalendar(change: Partial<CalendarFields>): void {
  const { fields } = useCalendar.getState();
  if (fields === null) return;
  useCalendar.setState({ fields: { ...fields, ...change } });
  void writeCalendar();
}

/** A new one begins with these fields. */
export async function startCalendar(fields: CalendarFields): Promise<void> {
  useCalendar.setState({ ...start, fields });
  await writeCalendar(stepForm);
}

async function writeCalendar(put: typeof editForm = editForm): Promise<void> {
  const { fields } = useCalendar.getState();
  const draftId = useDraft.getState().kept?.id;
  if (fields === null) return;
  const reply = await bridge.request('message.print-calendar', fields);
  // Typed further, or another draft: what follows writes its own.
  if (useCalendar.getState().fields !== fields || useDraft.getState().kept?.id !== draftId) return;
  if (!reply.ok) return useCalendar.setState({ failure: reply.failure });
  useCalendar.setState({ of: reply.value.text, failure: null });
  put({ calendar: reply.value });
}

export function removeCalendar(): void {
  useCalendar.setState(start);
  stepForm({ calendar: null });
}

/** Another draft has another invitation. */
export function forgetCalendar(): void {
  useCalendar.setState(start);
}

forgetWithProfile(forgetCalendar);
