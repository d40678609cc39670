// Sends a plan for stored templates, once what it asks for was typed; whatever SES holds that was not seen is never overwritten.
import { assertNever } from '../../../shared/assert-never.ts';
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { isSameContent, withoutEmpty } from '../../../shared/draft/content.ts';
import { templateParts } from '../../../shared/draft/source.ts';
import type { TemplateContent, TemplateResult } from '../../../shared/draft/template.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { copyTemplate } from './copy-template.ts';
import { deleteTemplate } from './delete-template.ts';
import { droppedParts } from './preview-template.ts';
import { readTemplateIfAny } from './read-template.ts';
import { renameTemplate } from './rename-template.ts';
import { savedToSes } from './saved-draft.ts';
import { sendChange } from './send-change.ts';
import { allDone, isGone, type TemplateWorld } from './template-world.ts';

export type ConfirmedPlan = {
  readonly plan: TemplatePlan;
  readonly typed: string;
  /** Whose text is sent. */
  readonly draftId: string | null;
};

type Of<K extends TemplatePlan['kind']> = Extract<TemplatePlan, { readonly kind: K }>;

export async function applyTemplate(
  { plan, typed, draftId }: ConfirmedPlan,
  world: TemplateWorld,
): Promise<Outcome<TemplateResult>> {
  switch (plan.kind) {
    case 'create': {
      const content = withoutEmpty(plan.content);
      const sent = await createTemplate({ ...plan, content }, world);
      return sent.ok ? afterwards(await savedToSes(draftId, { ...plan, content }, world), allDone(plan, world)) : sent;
    }
    case 'update':
      return updateTemplate({ ...plan, content: withoutEmpty(plan.content) }, draftId, world);
    case 'rename':
      return renameTemplate(plan, world);
    case 'delete':
    case 'delete-everywhere':
      return deleteTemplate(plan, typed, world);
    case 'copy':
      return copyTemplate(plan, typed, world);
    default:
      return assertNever(plan);
  }
}

function createTemplate({ region, name, content }: Of<'create'>, world: TemplateWorld): Promise<Outcome<null>> {
  const at = { ses: world.ses, profileId: world.profileId, region, name };
  return sendChange({ kind: 'create', name, content }, at, world);
}

async function updateTemplate(
  plan: Of<'update'>,
  draftId: string | null,
  world: TemplateWorld,
): Promise<Outcome<TemplateResult>> {
  const { region, name, content, expects, drops } = plan;
  const at = { ses: world.ses, profileId: world.profileId, region, name };
  const held = await readTemplateIfAny(at);
  if (!held.ok) return held;
  const theirs = held.value;
  const conflict = (now: TemplateContent | null): Outcome<TemplateResult> =>
    accept({ kind: 'conflict', base: expects, theirs: now, mine: content });
  if (theirs === null) {
    await world.lists.seen(at, name, null);
    return conflict(null);
  }
  // What is there already need not be sent, whoever brought it there.
  if (templateParts.every((part) => (theirs[part] ?? '') === (content[part] ?? '')))
    return afterwards(await savedToSes(draftId, plan, world), allDone(plan, world));
  if (expects === null || !isSameContent(theirs, expects)) return conflict(theirs);
  const lost = droppedParts(content, theirs).filter((part) => !drops.includes(part));
  if (lost.length > 0) return refuse({ kind: 'not-allowed', because: wouldDrop(lost.join(', ')) });
  const sent = await sendChange({ kind: 'update', name, content }, at, world);
  if (!sent.ok) return isGone(sent.failure) ? conflict(null) : sent;
  return afterwards(await savedToSes(draftId, plan, world), allDone(plan, world));
}

function afterwards<T>(settled: Outcome<null>, done: Outcome<T>): Outcome<T> {
  return settled.ok ? done : settled;
}

function wouldDrop(parts: string) {
  return {
    en: `Nothing was sent: SES has parts that this draft lacks (${parts}), and they would be lost. Add them to the draft, or confirm that they may be removed.`,
    ja: `送信していません。SES にあるパート（${parts}）がこの下書きになく、保存すると失われます。下書きに追加するか、削除を承認してください。`,
  };
}
