// Adds the profiles of an exported file beside those that are there, and says which could not be read.
import { accept, type Outcome, printFailure, refuse } from '../../shared/failure.ts';
import { type LeftOut, profileExportSchema, profileExportVersion } from '../../shared/profile-export.ts';
import { type Profile, profileSchema } from '../../shared/profile.ts';
import type { Text } from '../../shared/text.ts';
import { parsedJson } from '../../shared/parsed-json.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { checkProfile, type CheckResolver } from './check-profile.ts';
import { readChosen } from './read-chosen.ts';

/** Reads a file that the user named. */
export type ReadText = (filePath: string) => Promise<Outcome<string>>;

export type ImportWorld = {
  readonly settings: SettingsStore;
  readonly readText: ReadText;
  readonly checkResolver: CheckResolver;
};

/** The names of the profiles that were added, as they are called now. */
export type Imported = { readonly added: readonly string[]; readonly leftOut: readonly LeftOut[] };

export async function importProfiles(filePath: string, world: ImportWorld): Promise<Outcome<Imported>> {
  const text = await world.readText(filePath);
  if (!text.ok) return text;
  const entries = parseFile(text.value);
  if (!entries.ok) return entries;
  const { profiles } = await readChosen(world.settings);
  const added: Profile[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of entries.value) {
    const read = await readEntry(entry, [...profiles, ...added], world.checkResolver);
    if ('why' in read) leftOut.push(read);
    else added.push(read);
  }
  if (added.length > 0) {
    const own = profiles.filter(({ kind }) => kind !== 'demo');
    const saved = await world.settings.saveProfiles([...own, ...added]);
    if (!saved.ok) return saved;
  }
  return accept({ added: added.map(({ name }) => name), leftOut });
}

function parseFile(text: string): Outcome<readonly unknown[]> {
  const file = profileExportSchema.safeParse(parsedJson(text));
  if (!file.success) return refuse({ kind: 'bad-input', because: notAnExport });
  if (file.data.version > profileExportVersion) return refuse({ kind: 'bad-input', because: tooNew });
  return accept(file.data.profiles);
}

/** A fresh id and a name of its own: nothing that is there already is touched. */
async function readEntry(
  entry: unknown,
  others: readonly Profile[],
  checkResolver: CheckResolver,
): Promise<Profile | LeftOut> {
  const fields = typeof entry === 'object' && entry !== null ? entry : {};
  const name = 'name' in fields && typeof fields.name === 'string' && fields.name !== '' ? fields.name : '?';
  const read = profileSchema.safeParse({ ...fields, id: 'new' });
  if (!read.success) return { name, why: unreadable(read.error.issues[0]?.path.join('.') ?? 'kind') };
  if (read.data.kind === 'demo') return { name, why: demoIsThere };
  const checked = await checkProfile(read.data, checkResolver);
  if (!checked.ok) return { name, why: printFailure(checked.failure) };
  const { kind } = checked.value;
  return {
    ...checked.value,
    id: firstFree(
      others.map(({ id }) => id),
      (count) => `${kind}-${count}`,
    ),
    name: firstFree(
      others.map((other) => other.name),
      (count) => numbered(name, count),
    ),
  };
}

function firstFree(taken: readonly string[], nth: (count: number) => string): string {
  let count = 1;
  while (taken.includes(nth(count))) count += 1;
  return nth(count);
}

/** A name has at most 80 characters, its number included. */
function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name.slice(0, 74)} ${count}`;
}

function unreadable(field: string): Text {
  return { en: `Its "${field}" cannot be read.`, ja: `「${field}」を読み取れません。` };
}

const demoIsThere = { en: 'The demo is always there.', ja: 'デモは常に用意されています。' };

const notAnExport = {
  en: 'This file holds no Plumbline profiles. Choose one that was exported from Plumbline.',
  ja: 'このファイルには Plumbline のプロファイルが含まれていません。Plumbline からエクスポートしたファイルを選んでください。',
};

const tooNew = {
  en: 'This file was exported by a newer version of Plumbline. Update Plumbline, then import it again.',
  ja: 'このファイルは新しいバージョンの Plumbline でエクスポートされたものです。Plumbline を更新してから、もう一度インポートしてください。',
};
