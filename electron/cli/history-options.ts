// What the commands of the history have in common: where it is kept, and which rows are meant.
import { eventTypes } from '../../shared/health/coverage.ts';
import { type HistoryFilter, messageStates, mxFamilies } from '../../shared/history/search.ts';
import { printFailure } from '../../shared/failure.ts';
import type { Text } from '../../shared/text.ts';
import type { HistoryDesk } from '../flows/history/history-desk.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import type { Arguments } from './read-arguments.ts';

export const storeOption = { store: { type: 'string' } } as const;

export const filterOptions = {
  type: { type: 'string', multiple: true },
  state: { type: 'string', multiple: true },
  from: { type: 'string' },
  until: { type: 'string' },
  identity: { type: 'string', multiple: true },
  'sender-domain': { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  receiver: { type: 'string', multiple: true },
  'bounce-type': { type: 'string', multiple: true },
} as const;

const bounceTypes = ['Permanent', 'Transient', 'Undetermined'] as const;

/** The filter, or the sentence that says what is wrong with it. */
export function readFilter(given: Arguments): HistoryFilter | Text {
  try {
    const [fromMs, untilMs] = [readTime(given, 'from'), readTime(given, 'until')];
    if (fromMs !== null && untilMs !== null && untilMs <= fromMs) return endsEarly;
    return {
      types: chosen(given, 'type', eventTypes),
      states: chosen(given, 'state', messageStates),
      families: chosen(given, 'receiver', mxFamilies),
      bounceTypes: chosen(given, 'bounce-type', bounceTypes),
      fromMs,
      untilMs,
      identities: given.texts('identity'),
      senderDomains: given.texts('sender-domain'),
      configurationSets: given.texts('set'),
    };
  } catch (error) {
    if (error instanceof WrongOption) return error.says;
    throw error;
  }
}

class WrongOption extends Error {
  readonly says: Text;

  constructor(says: Text) {
    super(says.en);
    this.says = says;
  }
}

/** Whatever the case, `-` or `_`. */
function chosen<T extends string>(given: Arguments, option: string, among: readonly T[]): readonly T[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');
  return given.texts(option).map((named) => {
    const found = among.find((one) => plain(one) === plain(named));
    if (found === undefined) throw new WrongOption(noneOf(option, named, among));
    return found;
  });
}

/** A day, or a time with its zone; a day begins at midnight UTC. */
function readTime(given: Arguments, option: string): number | null {
  const text = given.text(option);
  if (text === null) return null;
  const isTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/u.test(text);
  const atMs = isTime && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(atMs)) throw new WrongOption(noTime(option, text));
  return atMs;
}

/** Date.parse takes 30 February for a day of March. */
function isDay(day: string): boolean {
  const atMs = Date.parse(day);
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(day);
}

/** The history that `--store` names, opened for as long as the command runs; what refuses it, or was done to it, is said. */
export async function openStore(
  given: Arguments,
  door: Door,
  options: { readonly mayBegin: boolean },
): Promise<HistoryDesk | ExitCode> {
  const store = given.text('store');
  if (store === null || store === '') {
    door.complain(storeMissing[door.language]);
    return exitCodes.wrongUsage;
  }
  const desk = await door.openHistory(store, options);
  if (desk.ok) {
    const facts = await desk.value.archive.facts();
    if (facts.ok && facts.value.note !== null) door.complain(facts.value.note[door.language]);
    return desk.value;
  }
  const says = desk.failure.kind === 'not-found' ? noHistory(store) : printFailure(desk.failure);
  door.complain(says[door.language]);
  return exitCodes.couldNotRun;
}

const storeMissing: Text = {
  en: 'Name the file in which the history is kept: --store history.duckdb',
  ja: '履歴を保存するファイルを指定してください: --store history.duckdb',
};

const noHistory = (store: string): Text => ({
  en: `There is no history in ${store} yet. Read events into it first: plumbline history import events/ --store ${store}`,
  ja: `${store} に履歴がまだありません。先にイベントを読み込んでください: plumbline history import events/ --store ${store}`,
});

const endsEarly: Text = {
  en: '--until takes a time after that of --from. Give a later one.',
  ja: '--until には --from より後の日時を指定してください。',
};

const noneOf = (option: string, named: string, among: readonly string[]): Text => ({
  en: `--${option} takes ${among.join(', ')}; "${named}" is not one of them.`,
  ja: `--${option} には ${among.join('、')} のいずれかを指定してください（「${named}」は使えません）。`,
});

const noTime = (option: string, text: string): Text => ({
  en: `--${option} takes a day or a time such as 2026-03-01 or 2026-03-01T09:00Z; "${text}" is neither.`,
  ja: `--${option} には 2026-03-01 や 2026-03-01T09:00Z のような日付か日時を指定してください（「${text}」は読めません）。`,
});
