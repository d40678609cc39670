// A program that keeps one draft and other bytes with it again and again in the folder it is given, and prints the number of each that was kept.
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';
import { draftOf, sourceOf } from '../fakes/kept-draft.ts';
import { formOf } from '../fakes/message-form.ts';

const store = draftFiles(process.argv[2] ?? '');
for (let count = 1; ; count += 1) {
  const content = new Uint8Array(200_000).fill(count);
  const blob = await store.putBlob('mine', 'a', content);
  if (!blob.ok) throw new Error(JSON.stringify(blob.failure));
  const message = { form: formOf(), raw: { blob: blob.value, bytes: content.length } };
  const text = { source: sourceOf('x'.repeat(200_000)), message, savedAtMs: count };
  const saved =
    count === 1
      ? await store.saveDraft(draftOf('a', text))
      : await store.changeDraft('mine', 'a', (draft) => ({ ...draft, ...text }));
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  process.stdout.write(`${count}\n`);
}
