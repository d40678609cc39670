// Copies a stored template to another name, region or account.
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { withoutEmpty } from '../../../shared/draft/content.ts';
import type { TemplateResult } from '../../../shared/draft/template.ts';
import { type Outcome, refuse } from '../../../shared/failure.ts';
import { meetCopy } from './preview-template.ts';
import { sendChange } from './send-change.ts';
import { allDone, type TemplateWorld } from './template-world.ts';

type CopyPlan = Extract<TemplatePlan, { readonly kind: 'copy' }>;

/** One that is replaced is named first. */
export async function copyTemplate(
  plan: CopyPlan,
  typed: string,
  world: TemplateWorld,
): Promise<Outcome<TemplateResult>> {
  const met = await meetCopy(plan, world);
  if (!met.ok) return met;
  const { at, source, target } = met.value;
  if (target !== null && typed.trim() !== plan.to)
    return refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted: plan.to });
  const kind = target === null ? 'create' : 'update';
  const sent = await sendChange({ kind, name: plan.to, content: withoutEmpty(source) }, at, world);
  return sent.ok ? allDone(plan, world) : sent;
}
