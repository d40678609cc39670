// The change of stored templates that is about to be made: what is asked for, its exact calls, and what came of it.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { TemplatePlan } from '../../shared/draft/asks.ts';
import { contentOf } from '../../shared/draft/content.ts';
import type { DraftHome } from '../../shared/draft/kept.ts';
import type { TemplatePart } from '../../shared/draft/source.ts';
import type { TemplateContent, TemplatePreview, TemplateResult } from '../../shared/draft/template.ts';
import type { Failure } from '../../shared/failure.ts';
import { loadDrafts } from './draft-list.ts';
import { choose, keepNow, rebase, replaceSource, useDraft } from './draft.ts';
import { refreshTemplates } from './templates.ts';
import { forgetWithProfile } from './with-profile.ts';

/** What must be named before there is a plan. */
const templateForms = ['create', 'rename', 'duplicate', 'copy', 'delete-everywhere'] as const;
export type TemplateForm = (typeof templateForms)[number];

export type FormStage = {
  readonly stage: 'form';
  readonly form: TemplateForm;
  /** Null where a draft has no region yet. */
  readonly region: RegionName | null;
  readonly name: string;
};

export type CallsStage = {
  readonly stage: 'calls';
  readonly plan: TemplatePlan;
  /** The draft whose text is sent; null where SES's own is. */
  readonly draftId: string | null;
  readonly preview: TemplatePreview | null;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  readonly result: TemplateResult | null;
};

type ChangesStore = { readonly sheet: FormStage | CallsStage | null };

export const useTemplateChanges = create<ChangesStore>(() => ({ sheet: null }));

export function askForTemplate(form: Omit<FormStage, 'stage'>): void {
  useTemplateChanges.setState({ sheet: { stage: 'form', ...form } });
}

/** Shows the exact calls; nothing is sent. */
export async function previewTemplate(plan: TemplatePlan, draftId: string | null = null): Promise<void> {
  const nothingYet = { preview: null, failure: null, isSending: false, result: null };
  useTemplateChanges.setState({ sheet: { stage: 'calls', plan, draftId, ...nothingYet } });
  const reply = await bridge.request('template.preview', plan);
  onCalls(plan, reply.ok ? { preview: reply.value } : { failure: reply.failure });
}

function onCalls(plan: TemplatePlan, next: Partial<CallsStage>): void {
  const { sheet } = useTemplateChanges.getState();
  if (sheet?.stage === 'calls' && sheet.plan === plan) useTemplateChanges.setState({ sheet: { ...sheet, ...next } });
}

/** Sends the calls on the sheet, if `typed` is what they ask for. */
export async function sendTemplate(typed: string): Promise<void> {
  const { sheet } = useTemplateChanges.getState();
  if (sheet?.stage !== 'calls') return;
  const { plan, draftId } = sheet;
  onCalls(plan, { isSending: true, failure: null });
  const reply = await bridge.request('template.apply', { plan, typed, draftId });
  onCalls(plan, { isSending: false, ...(reply.ok ? { result: reply.value } : { failure: reply.failure }) });
  if (!reply.ok || reply.value.kind === 'conflict') return;
  if (reply.value.kind === 'done') await settleDraft(plan, draftId);
  await Promise.all([refreshTemplates(), loadDrafts()]);
}

/** What SES holds now is the open draft's base, and where it holds it its home. */
async function settleDraft(plan: TemplatePlan, sentId: string | null): Promise<void> {
  const id = useDraft.getState().kept?.id;
  if (id === undefined) return;
  const reply = await bridge.request('draft.open', { id });
  if (reply.ok) rebase(reply.value);
  const home = useDraft.getState().kept?.home;
  const isAtHome = home?.kind === 'template' && 'name' in plan && home.name === plan.name;
  if (plan.kind === 'create' && sentId === id && !isAtHome) choose({ home: at(plan.region, plan.name) });
  else if (plan.kind === 'rename' && isAtHome && home.region === plan.region)
    choose({ home: at(plan.region, plan.to) });
  else if (plan.kind === 'delete' && isAtHome && home.region === plan.region) choose({ base: null });
  else if (plan.kind === 'delete-everywhere' && isAtHome && plan.regions.includes(home.region)) choose({ base: null });
}

function at(region: RegionName, name: string): DraftHome {
  return { kind: 'template', region, name };
}

/** The open draft into SES: the sheet asks where to, where that is not known yet. */
export async function saveToSes(region: RegionName | null): Promise<void> {
  await keepNow();
  const { kept, source } = useDraft.getState();
  if (kept === null || source === null) return;
  const { home, base, id } = kept;
  if (home.kind !== 'template' || base === null) {
    const place = home.kind === 'template' || home.kind === 'new' ? home : { region: null, name: '' };
    return askForTemplate({ form: 'create', region: place.region ?? region, name: place.name });
  }
  const content = contentOf(source);
  await previewTemplate(
    { kind: 'update', region: home.region, name: home.name, content, expects: base, drops: [] },
    id,
  );
}

/** The parts that may be taken away are named, and the calls shown anew. */
export async function allowDrops(drops: readonly TemplatePart[]): Promise<void> {
  const { sheet } = useTemplateChanges.getState();
  if (sheet?.stage !== 'calls' || sheet.plan.kind !== 'update') return;
  await previewTemplate({ ...sheet.plan, drops }, sheet.draftId);
}

export type Conflict = Extract<TemplateResult, { readonly kind: 'conflict' }>;

/** Over what SES holds now, which the calls on the sheet then name; or again, where it is gone. */
export async function keepMine({ theirs, mine }: Conflict): Promise<void> {
  const { sheet } = useTemplateChanges.getState();
  if (sheet?.stage !== 'calls') return;
  const { plan, draftId } = sheet;
  // Nothing else is compared with what was opened.
  if (plan.kind !== 'update' && plan.kind !== 'create') return;
  const { region, name } = plan;
  if (theirs === null) return previewTemplate({ kind: 'create', region, name, content: mine }, draftId);
  await previewTemplate({ kind: 'update', region, name, content: mine, expects: theirs, drops: [] }, draftId);
}

/** Their text, or one merged of both, comes into the editor; mine is kept as a version before. */
export async function takeInstead(content: TemplateContent, { theirs }: Conflict): Promise<void> {
  await keepNow();
  const { subject, html, text } = content;
  const { kept, source } = useDraft.getState();
  if (kept === null || source === null) return;
  replaceSource({ subject: subject ?? '', html, text, ...(html === source.html ? {} : { mjml: null }) });
  choose({ base: theirs });
  closeTemplateSheet();
}

export function closeTemplateSheet(): void {
  useTemplateChanges.setState({ sheet: null });
}

forgetWithProfile(closeTemplateSheet);
