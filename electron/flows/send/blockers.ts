// The checks' word on a message as it would be sent: each failing blocker keeps it from being sent.
import type { OutsideEvidence } from '../../../shared/draft/outside.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SendPreview } from '../../../shared/message/send.ts';
import type { LoadPlan } from './make-load.ts';
import { formToCheck } from './target-forms.ts';
import type { SendWorld } from './send-world.ts';

type Checked = LoadPlan & { readonly source: DraftSource; readonly outside: OutsideEvidence };

export async function blockersOf(plan: Checked, world: SendWorld): Promise<Outcome<SendPreview['obstacles']>> {
  const { draft, message, form, way, target, source, outside } = plan;
  const structure = await structureOf(plan, world);
  if (!structure.ok) return structure;
  const checked: Draft = {
    source,
    // A template that travels with the call may hold plain values only.
    dialect: way === 'template-inline' ? 'inline' : draft.dialect,
    targets: draft.targets,
    // Only what SES stores must have a name that SES takes.
    name: draft.home.kind === 'template' ? draft.home.name : null,
    message: { form: formToCheck(form, target), raw: structure.value },
  };
  const report = await world.workshop.work('check', { draft: checked, outside });
  if (!report.ok) return report;
  return accept(
    report.value.findings
      .filter(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker')
      .filter(({ ways }) => ways === undefined || ways.includes(way))
      // Of bytes that are the message nothing is filled in: braces in them are text.
      .filter(({ topic }) => message.raw === null || topic !== 'draft-template')
      .map(({ id, title }) => ({ findingId: id, says: title })),
  );
}

async function structureOf({ draft, message }: LoadPlan, { drafts, profile, workshop }: SendWorld) {
  if (message.raw === null) return accept(null);
  const bytes = await drafts.readBlob(profile.id, draft.id, message.raw.blob);
  if (!bytes.ok) return bytes;
  const viewed = await workshop.work('viewRaw', { bytes: bytes.value });
  return viewed.ok ? accept(viewed.value.structure) : viewed;
}
