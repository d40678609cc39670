// Fills the data of the open draft with what its template names.
import { useCheck } from './check.ts';
import { replaceSource, useDraft } from './draft.ts';
import { fillData } from './sample-data.ts';

/** What stood there before can be had back by undoing, and from the versions. */
export function makeSampleData(): void {
  const { source } = useDraft.getState();
  const { report } = useCheck.getState();
  const data = source === null || report === null ? null : fillData(source.data, report.readings);
  if (data !== null) replaceSource({ data });
}
