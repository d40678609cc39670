// Deletes a stored template, in one region or in all that are named.
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import type { TemplateResult } from '../../../shared/draft/template.ts';
import { type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { sendChange } from './send-change.ts';
import { allDone, halfDone, isGone, type TemplateWorld } from './template-world.ts';

type DeletePlan = Extract<TemplatePlan, { readonly kind: 'delete' | 'delete-everywhere' }>;

/** Where it is gone already there is nothing left to do. */
export async function deleteTemplate(
  plan: DeletePlan,
  typed: string,
  world: TemplateWorld,
): Promise<Outcome<TemplateResult>> {
  if (typed.trim() !== plan.name) return refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted: plan.name });
  const { ses, profileId } = world;
  const { name } = plan;
  const regions = plan.kind === 'delete' ? [plan.region] : plan.regions;
  const deletedIn: string[] = [];
  for (const region of regions) {
    const at = { ses, profileId, region, name };
    const sent = await sendChange({ kind: 'delete', name }, at, world);
    if (sent.ok || isGone(sent.failure)) {
      await world.lists.seen(at, name, null);
      deletedIn.push(region);
    } else if (deletedIn.length === 0) return sent;
    else return halfDone(stillIn(name, { deletedIn, region }), sent.failure);
  }
  return allDone(plan, world);
}

function stillIn(
  name: string,
  { deletedIn, region }: { readonly deletedIn: readonly string[]; readonly region: string },
): Text {
  const where = deletedIn.join(', ');
  return {
    en: `${name} was deleted in ${where}, but not in ${region} or the regions after it. Try again there.`,
    ja: `${where} の ${name} は削除しましたが、${region} とそれ以降のリージョンでは削除できていません。残りのリージョンで、もう一度お試しください。`,
  };
}
