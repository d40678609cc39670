// A program that keeps a small draft and then a large one in the folder it is given, and prints what became of the second.
import { draftFiles } from '../../../electron/adapters/store/draft-files.ts';
import { draftOf, sourceOf } from '../../fakes/kept-draft.ts';

const store = draftFiles(process.argv[2] ?? '');
await store.saveDraft(draftOf('a'));
const kept = await store.changeDraft('mine', 'a', (before) => ({ ...before, source: sourceOf('x'.repeat(400_000)) }));
process.stdout.write(JSON.stringify(kept.ok ? null : kept.failure));
