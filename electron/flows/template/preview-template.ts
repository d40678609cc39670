// A plan for stored templates as the exact calls, with nothing sent: what SES holds is read, so that what would be lost can be told.
import { assertNever } from '../../../shared/assert-never.ts';
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { type TemplatePart, templateParts } from '../../../shared/draft/source.ts';
import type { TemplateContent, TemplatePreview } from '../../../shared/draft/template.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { templatePreview, type TemplatesMet } from '../../engine/publish/template-call.ts';
import { readTemplate, readTemplateIfAny } from './read-template.ts';
import type { TemplateAt, TemplateWorld } from './template-world.ts';

export type PreviewWorld = Pick<TemplateWorld, 'ses' | 'profileId' | 'sesOf'>;

export async function previewTemplate(plan: TemplatePlan, world: PreviewWorld): Promise<Outcome<TemplatePreview>> {
  const met = await meet(plan, world);
  return met.ok ? accept(templatePreview(plan, met.value)) : met;
}

/** Parts that SES holds and that the content lacks. */
export function droppedParts(content: TemplateContent, held: TemplateContent): readonly TemplatePart[] {
  return templateParts.filter((part) => (content[part] ?? '') === '' && (held[part] ?? '') !== '');
}

type CopyPlan = Extract<TemplatePlan, { readonly kind: 'copy' }>;

function targetOfCopy(plan: CopyPlan, { ses, profileId, sesOf }: PreviewWorld): Promise<Outcome<TemplateAt>> {
  const at = { profileId: plan.toProfileId, region: plan.toRegion, name: plan.to };
  if (plan.toProfileId === profileId) return Promise.resolve(accept({ ...at, ses }));
  return sesOf(plan.toProfileId).then((theirs) => (theirs.ok ? accept({ ...at, ses: theirs.value }) : theirs));
}

async function meet(plan: TemplatePlan, world: PreviewWorld): Promise<Outcome<TemplatesMet>> {
  const { ses, profileId } = world;
  switch (plan.kind) {
    case 'create':
    case 'delete':
    case 'delete-everywhere':
      return accept(nothingMet);
    case 'update': {
      const held = await readTemplateIfAny({ ...plan, ses, profileId });
      if (!held.ok) return held;
      const drops = held.value === null ? [] : droppedParts(plan.content, held.value);
      return accept({ ...nothingMet, target: held.value, drops });
    }
    case 'rename': {
      const source = await readTemplate({ ...plan, ses });
      return source.ok ? accept({ ...nothingMet, source: source.value }) : source;
    }
    case 'copy':
      return meetCopy(plan, world);
    default:
      return assertNever(plan);
  }
}

/** What is copied, where to, and what stands there; refused where that may not be replaced. */
export async function meetCopy(
  plan: CopyPlan,
  world: PreviewWorld,
): Promise<Outcome<TemplatesMet & { readonly source: TemplateContent; readonly at: TemplateAt }>> {
  const at = await targetOfCopy(plan, world);
  if (!at.ok) return at;
  const source = await readTemplate({ ...plan, ses: world.ses });
  if (!source.ok) return source;
  const target = await readTemplateIfAny(at.value);
  if (!target.ok) return target;
  if (target.value !== null && !plan.replace) return refuse({ kind: 'not-allowed', because: isThere(plan.to) });
  const drops = target.value === null ? [] : droppedParts(source.value, target.value);
  return accept({ at: at.value, source: source.value, target: target.value, drops });
}

const nothingMet: TemplatesMet = { source: null, target: null, drops: [] };

function isThere(name: string) {
  return {
    en: `The template ${name} already exists. Choose another name, or allow it to be replaced.`,
    ja: `${name} はすでに存在します。別の名前を指定するか、置き換えを許可してください。`,
  };
}
