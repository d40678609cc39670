// Renames, copies and deletes stored templates in steps: what goes wrong half-way is said as it stands, and nothing is deleted before its copy was read.
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { isSameContent, withoutEmpty } from '../../../shared/draft/content.ts';
import type { TemplateResult } from '../../../shared/draft/template.ts';
import { accept, type Failure, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { meetCopy } from './preview-template.ts';
import { readTemplate } from './read-template.ts';
import { followRename } from './saved-draft.ts';
import { sendChange } from './send-change.ts';
import { isGone, type TemplateWorld } from './template-world.ts';

type Of<K extends TemplatePlan['kind']> = Extract<TemplatePlan, { readonly kind: K }>;
type Result = Promise<Outcome<TemplateResult>>;

export async function renameTemplate(plan: Of<'rename'>, world: TemplateWorld): Result {
  const { region, name, to } = plan;
  const from = { ses: world.ses, profileId: world.profileId, region, name };
  const read = await readTemplate(from);
  if (!read.ok) return read;
  const content = withoutEmpty(read.value);
  const target = { ...from, name: to };
  const created = await sendChange({ kind: 'create', name: to, content }, target, world);
  if (!created.ok) return created;
  const copy = await readTemplate(target);
  if (!copy.ok) return half(unread(name, to), copy.failure);
  if (!isSameContent(copy.value, content))
    return half(unlike(name, to), { kind: 'bad-input', because: unlike(name, to) });
  const removed = await sendChange({ kind: 'delete', name }, from, world);
  if (!removed.ok && !isGone(removed.failure)) return half(notRemoved(name, to), removed.failure);
  const followed = await followRename(plan, world);
  return followed.ok ? done(plan, world) : followed;
}

/** One that is replaced is named first. */
export async function copyTemplate(plan: Of<'copy'>, typed: string, world: TemplateWorld): Result {
  const met = await meetCopy(plan, world);
  if (!met.ok) return met;
  const { at, source, target } = met.value;
  if (target !== null && typed.trim() !== plan.to)
    return refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted: plan.to });
  const kind = target === null ? 'create' : 'update';
  const sent = await sendChange({ kind, name: plan.to, content: withoutEmpty(source) }, at, world);
  return sent.ok ? done(plan, world) : sent;
}

/** Where it is gone already there is nothing left to do. */
export async function deleteTemplates(plan: Of<'delete' | 'delete-everywhere'>, world: TemplateWorld): Result {
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
    else return half(stillIn(name, { deletedIn, region }), sent.failure);
  }
  return done(plan, world);
}

function done(plan: TemplatePlan, { clock }: TemplateWorld): Outcome<TemplateResult> {
  return accept({ kind: 'done', plan, atMs: clock.nowMs() });
}

function half(says: Text, failure: Failure): Outcome<TemplateResult> {
  return accept({ kind: 'half', says, failure });
}

function unread(name: string, to: string): Text {
  return {
    en: `${to} was created, but could not be read back. ${name} is still there, unchanged: compare the two, then delete one.`,
    ja: `${to} は作成されましたが、内容を確認できませんでした。${name} は元のまま残っています。両方を比べて、どちらかを削除してください。`,
  };
}

function unlike(name: string, to: string): Text {
  return {
    en: `${to} was created, but SES holds something else there than in ${name}. Both are there: compare them, then delete one.`,
    ja: `${to} は作成されましたが、${name} と内容が一致しません。両方とも残っています。比べてから、どちらかを削除してください。`,
  };
}

function notRemoved(name: string, to: string): Text {
  return {
    en: `${to} was created with the same content, but ${name} could not be deleted. Both are there: delete ${name} when nothing sends with it any more.`,
    ja: `同じ内容で ${to} を作成しましたが、${name} を削除できませんでした。両方とも残っています。${name} を使う送信がなくなったら削除してください。`,
  };
}

function stillIn(
  name: string,
  { deletedIn, region }: { readonly deletedIn: readonly string[]; readonly region: string },
): Text {
  const where = deletedIn.join(', ');
  return {
    en: `${name} was deleted in ${where}, but not in ${region}, nor in the regions after it. Try again there.`,
    ja: `${where} の ${name} は削除しましたが、${region} 以降のリージョンでは削除できていません。もう一度お試しください。`,
  };
}
