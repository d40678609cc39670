// Writes templates as files: those that are named, or all that the list lets through.
import { bridge } from '../bridge.ts';
import { notify } from './app.ts';
import { toldExport, useTemplates } from './templates.ts';

/** As many rows as main answers at once, and as many names as it takes. */
const pageRows = 500;
const maxNames = 20_000;

/** Main asks for a folder. */
export async function exportTemplates(names: readonly string[]): Promise<void> {
  const { region } = useTemplates.getState();
  if (region === null || names.length === 0) return;
  const reply = await bridge.request('template.export', { region, names });
  if (!reply.ok) toldExport(null, reply.failure);
  else if (reply.value !== null) toldExport(reply.value, null);
}

export async function exportMatching(): Promise<void> {
  const { region, typed, sort, facts } = useTemplates.getState();
  if (region === null || facts === null) return;
  const names: string[] = [];
  for (let offset = 0; offset < Math.min(facts.matching, maxNames); offset += pageRows) {
    const reply = await bridge.request('template.page', { region, typed, sort, offset, limit: pageRows, wanted: [] });
    if (!reply.ok) return toldExport(null, reply.failure);
    names.push(...reply.value.rows.map(({ name }) => name));
  }
  await exportTemplates(names);
}

/** Main asks where to, and writes the draft as the file's name says. */
export async function saveDraftFile(id: string): Promise<string | null> {
  const reply = await bridge.request('draft.save-file', { id });
  if (!reply.ok) notify({ kind: 'failure', failure: reply.failure });
  return reply.ok ? (reply.value?.path ?? null) : null;
}
