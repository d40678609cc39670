// A program that keeps one draft again and again in the folder it is given, and prints the number of each that was kept.
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';
import { draftOf, sourceOf } from '../fakes/kept-draft.ts';

const store = draftFiles(process.argv[2] ?? '');
for (let count = 1; ; count += 1) {
  const saved = await store.saveDraft(draftOf('a', { source: sourceOf('x'.repeat(200_000)), savedAtMs: count }));
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  process.stdout.write(`${count}\n`);
}
