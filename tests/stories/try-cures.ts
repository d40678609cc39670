// Does what a finding says: publishes its records, audits again, and tells what did not come out well.
import type { World } from '../../electron/demo/world.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { Finding } from '../../shared/finding.ts';
import { auditWorld, type Subject } from '../fakes/audit-world.ts';
import { publish } from '../fakes/change-world.ts';
import { keys } from '../fixtures/dkim/keys.ts';

export type Trial = {
  readonly findings: readonly Finding[];
  /** The ids of failing findings that publish something. */
  readonly cured: readonly string[];
  /** `id: what went wrong`, one line each. */
  readonly faults: readonly string[];
};

export async function tryCures(world: World, subject: Subject): Promise<Trial> {
  const findings = await auditWorld(world, subject);
  const curable = findings.filter((finding) => finding.verdict === 'fail' && recordsOf(finding).length > 0);
  const faults = await Promise.all(curable.map((finding) => tryOne(world, subject, { finding, findings })));
  return { findings, cured: curable.map(({ id }) => id), faults: faults.flat() };
}

export function recordsOf({ details }: Finding): readonly RecordToPublish[] {
  return details.filter((detail) => detail.kind === 'record-to-publish');
}

type Before = { readonly finding: Finding; readonly findings: readonly Finding[] };

async function tryOne(world: World, subject: Subject, { finding, findings }: Before): Promise<readonly string[]> {
  const { id } = finding;
  let changed = world;
  try {
    for (const record of recordsOf(finding)) changed = publish(changed, filledIn(record));
  } catch (error) {
    return [`${id}: ${String(error)}`];
  }
  const after = await auditWorld(changed, subject);
  const again = after.find((other) => other.id === id);
  const worse = after.filter(
    ({ id: other, verdict, severity }) =>
      verdict === 'fail' &&
      (severity === 'blocker' || severity === 'high') &&
      !findings.some((before) => before.id === other && before.verdict === 'fail'),
  );
  return [
    ...(again?.verdict === 'fail' ? [`${id}: still there: ${again.says?.en ?? ''}`] : []),
    ...(again?.verdict === 'unknown' ? [`${id}: no longer known`] : []),
    ...worse.map((other) => `${id}: its cure brings ${other.severity} ${other.id}: ${other.says?.en ?? ''}`),
  ];
}

/** What a reader fills in, where the value has a gap that the note explains. */
function filledIn(record: RecordToPublish): RecordToPublish {
  if (!/<[^>]*>/u.test(record.value) || record.act === 'remove') return record;
  if (record.note === undefined) throw new Error(`no note explains the gap in "${record.value}"`);
  return {
    ...record,
    value: record.value
      .replace('<public key>', keys.rsa2048)
      .replace('<region>', 'us-east-1')
      .replace('<mail host>', 'mx1.postoffice.example')
      .replace('<mailbox>', 'dmarc@reports.example'),
  };
}
