// The open draft as a whole message: its form as it is typed, what can be undone of it, and files that travel with it.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { MessageForm } from '../../shared/message/form.ts';
import { enterDraft, useComposerPlace } from './composer-place.ts';
import { loadDrafts, useDraftList } from './draft-list.ts';
import { keepNow, keepSoon, show, takeFromMain, useDraft } from './draft.ts';
import { regionNow } from './template-region.ts';
import { forgetWithProfile } from './with-profile.ts';

const formFields = [
  'from',
  'region',
  'to',
  'cc',
  'bcc',
  'replyTo',
  'subject',
  'feedbackAddress',
  'configurationSet',
  'tags',
  'headers',
  'listManagement',
  'unsubscribe',
  'calendar',
  'attachments',
] as const;
export type FormField = (typeof formFields)[number];

/** What stands beside the editor. */
export const sidePanes = ['preview', 'structure'] as const;
export type SidePane = (typeof sidePanes)[number];

type MessageStore = {
  readonly side: SidePane;
  /** A field that shall get the focus, once; each wish is an object of its own. */
  readonly wish: { readonly field: FormField } | null;
  /** What the form said before its last steps, the newest last. */
  readonly undo: readonly { readonly draftId: string; readonly before: Partial<MessageForm> }[];
  /** How many files are on their way into the draft. */
  readonly attaching: number;
  /** Why a file or the last act failed. */
  readonly failure: { readonly what: string | null; readonly failure: Failure } | null;
};

const start: MessageStore = { side: 'preview', wish: null, undo: [], attaching: 0, failure: null };

export const useMessage = create<MessageStore>(() => start);

/** While typed bytes wait to be read, they are what the form will say. */
export function editForm(change: Partial<MessageForm>): void {
  const { form, typedRaw } = useDraft.getState();
  if (form === null || typedRaw !== null) return;
  useDraft.setState({ form: { ...form, ...change }, isKept: false });
  keepSoon();
}

const maxUndo = 100;

/** One that fields do not undo by themselves: an address or a file that was added or taken away. */
export function stepForm(change: Partial<MessageForm>): void {
  const { kept, form } = useDraft.getState();
  if (kept === null || form === null) return;
  const names = Object.keys(change) as (keyof MessageForm)[];
  const before = Object.fromEntries(names.map((name) => [name, form[name]])) as Partial<MessageForm>;
  const { undo } = useMessage.getState();
  useMessage.setState({ undo: [...undo, { draftId: kept.id, before }].slice(-maxUndo) });
  editForm(change);
}

/** False where there is no step of this draft. */
export function undoStep(): boolean {
  const { undo } = useMessage.getState();
  const last = undo.at(-1);
  if (last === undefined || last.draftId !== useDraft.getState().kept?.id) return false;
  useMessage.setState({ undo: undo.slice(0, -1) });
  editForm(last.before);
  return true;
}

export function showSide(side: SidePane): void {
  useMessage.setState({ side });
}

/** Leads to a field of the form. */
export function goToField(field: FormField): void {
  useDraft.setState({ face: 'form' });
  useMessage.setState({ wish: { field } });
}

/** It has the focus: coming back to the form later leads nowhere. */
export function forgetWish(): void {
  useMessage.setState({ wish: null });
}

/** A new message, or one from a file; nothing happens where the user chose none. */
export async function startMessage(from: RequestInput<'message.start'>): Promise<void> {
  useDraftList.setState({ opening: 'message' });
  await keepNow();
  const reply = await bridge.request('message.start', from);
  useDraftList.setState({ opening: null });
  if (!reply.ok) return useDraft.setState({ openFailure: reply.failure });
  if (reply.value === null) return;
  if (from.from === 'draft') takeFromMain(reply.value);
  else show(reply.value);
  useDraftList.setState({ cursor: reply.value.id });
  enterDraft();
  // It stands among the drafts: no template of SES holds it.
  useComposerPlace.setState({ list: 'drafts' });
  // No file says from where it is to be sent.
  if (reply.value.message?.form.region === null) editForm({ region: regionNow() });
  await loadDrafts();
}

/** A template alone again; the form is in its versions. */
export async function dropMessage(): Promise<void> {
  await keepNow();
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined) return;
  const reply = await bridge.request('message.drop', { draftId });
  if (!reply.ok) return fail(null, reply.failure);
  takeFromMain(reply.value);
  await loadDrafts();
}

/** Writes the message as `.eml` to where the user says. */
export async function exportMessage(): Promise<void> {
  await keepNow();
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined) return;
  const reply = await bridge.request('message.export', { draftId });
  if (!reply.ok) fail(null, reply.failure);
}

export function fail(what: string | null, failure: Failure): void {
  useMessage.setState({ failure: { what, failure } });
}

export function dismissFailure(): void {
  useMessage.setState({ failure: null });
}

/** Another profile has other drafts. */
export function forgetMessage(): void {
  useMessage.setState(({ side }) => ({ ...start, side }));
}

forgetWithProfile(forgetMessage);
