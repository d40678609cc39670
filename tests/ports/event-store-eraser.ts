// A program that removes one person from a history, and says when it begins and that it is done.
import { eventFiles } from '../../electron/adapters/history/event-files.ts';

const [folder = '', address = ''] = process.argv.slice(2);
const opened = await eventFiles(folder).open('p');
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
process.stdout.write('begun\n');
const erased = await opened.value.erase(address, { signal: new AbortController().signal });
if (!erased.ok) throw new Error(JSON.stringify(erased.failure));
process.stdout.write('done\n');
