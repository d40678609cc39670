// Renames a stored template, which SES itself cannot: copied, read back, and deleted only then; what goes wrong half-way is said as it stands.
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { isSameContent, withoutEmpty } from '../../../shared/draft/content.ts';
import type { TemplateResult } from '../../../shared/draft/template.ts';
import type { Outcome } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { readTemplate } from './read-template.ts';
import { followRename } from './saved-draft.ts';
import { sendChange } from './send-change.ts';
import { allDone, halfDone, isGone, type TemplateWorld } from './template-world.ts';

type RenamePlan = Extract<TemplatePlan, { readonly kind: 'rename' }>;

export async function renameTemplate(plan: RenamePlan, world: TemplateWorld): Promise<Outcome<TemplateResult>> {
  const { region, name, to } = plan;
  const from = { ses: world.ses, profileId: world.profileId, region, name };
  const read = await readTemplate(from);
  if (!read.ok) return read;
  const content = withoutEmpty(read.value);
  const target = { ...from, name: to };
  const created = await sendChange({ kind: 'create', name: to, content }, target, world);
  if (!created.ok) return created;
  const copy = await readTemplate(target);
  if (!copy.ok) return halfDone(unread(name, to), copy.failure);
  if (!isSameContent(copy.value, content))
    return halfDone(unlike(name, to), { kind: 'bad-input', because: unlike(name, to) });
  const removed = await sendChange({ kind: 'delete', name }, from, world);
  if (!removed.ok && !isGone(removed.failure)) return halfDone(notRemoved(name, to), removed.failure);
  const followed = await followRename(plan, world);
  return followed.ok ? allDone(plan, world) : followed;
}

function unread(name: string, to: string): Text {
  return {
    en: `${to} was created, but could not be read back. ${name} is unchanged. Compare the two, then delete one.`,
    ja: `${to} は作成されましたが、内容を確認できませんでした。${name} は元のまま残っています。両方を比べて、どちらかを削除してください。`,
  };
}

function unlike(name: string, to: string): Text {
  return {
    en: `${to} was created, but its content is not the same as that of ${name}. Both exist. Compare them, then delete one.`,
    ja: `${to} は作成されましたが、${name} と内容が一致しません。両方とも残っています。比べてから、どちらかを削除してください。`,
  };
}

function notRemoved(name: string, to: string): Text {
  return {
    en: `${to} was created with the same content, but ${name} could not be deleted. Both exist. Delete ${name} once nothing sends with it any more.`,
    ja: `同じ内容で ${to} を作成しましたが、${name} を削除できませんでした。両方とも残っています。${name} を使う送信がなくなったら削除してください。`,
  };
}
