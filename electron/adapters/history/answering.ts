// Turns what DuckDB and the disk throw into refusals; what is none of theirs is a bug and goes on.
import { type Failure, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';

export async function answering<T>(path: string, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act();
  } catch (error) {
    const failure = failureOf(error, path);
    if (failure === null) throw error;
    return refuse(failure);
  }
}

/** What DuckDB says where its file cannot be what it was. */
const damage =
  /not a valid DuckDB database|corrupt|checksum|failed to deserialize|serialization error|truncated|could not read (?:enough|all) bytes/iu;

export const isDamage = (error: unknown): boolean => damage.test(messageOf(error));

/** After such an error DuckDB answers nothing more until the file is opened anew. */
export const isFatal = (error: unknown): boolean => /FATAL Error|has been invalidated/u.test(messageOf(error));

/** What a file that is read holds, and not the store, is the matter: it may also want more memory than there is at once. */
export const isOfFile = (error: unknown): boolean =>
  /^(?:IO|Invalid Input|Conversion|Out of Range|Out of Memory) Error/u.test(messageOf(error)) &&
  !isFull(error) &&
  !isDamage(error);

export const isFull = (error: unknown): boolean =>
  /no space left|ENOSPC|file too large|EFBIG|max_temp_directory_size|failed to offload/iu.test(messageOf(error));

export function failureOf(error: unknown, path: string): Failure | null {
  const message = messageOf(error);
  if (error instanceof Error && error.name === 'AbortError') return { kind: 'cancelled' };
  if (/INTERRUPT|history is closed/iu.test(message)) return { kind: 'cancelled' };
  if (/could not set lock|conflicting lock|used by another process/iu.test(message))
    return { kind: 'not-allowed', because: isLocked };
  if (/version number \d+, but we can only read/iu.test(message)) return { kind: 'not-allowed', because: isNewer };
  if (damage.test(message)) return { kind: 'bad-input', because: isDamaged(path) };
  if (isFull(error)) return { kind: 'disk', path, because: 'no space left' };
  const said = /^(?:\w+ )*IO Error: (.+)$/mu.exec(message)?.[1] ?? null;
  if (said !== null || isFatal(error) || (error instanceof Error && 'code' in error))
    return { kind: 'disk', path, because: said ?? message };
  return null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const isNewer: Text = {
  en: 'The history was written by a newer version of Plumbline and was left as it is. Update Plumbline, then open it again.',
  ja: '履歴ファイルは新しいバージョンの Plumbline で作成されたものです（変更していません）。Plumbline を更新してから開き直してください。',
};

export const isNoHistory = (filePath: string): Text => ({
  en: `${filePath} is not a history of Plumbline. Name another file with --store.`,
  ja: `${filePath} は Plumbline の履歴ファイルではありません。--store で別のファイルを指定してください。`,
});

const isLocked: Text = {
  en: 'Another Plumbline has this history open. Close it there, then try again.',
  ja: 'この履歴は別の Plumbline で開かれています。そちらを閉じてから、もう一度お試しください。',
};

const isDamaged = (path: string): Text => ({
  en: `A part of the history in ${path} cannot be read. Close Plumbline and open it again: the file is then put aside, and the sources can be read anew.`,
  ja: `履歴ファイル ${path} の一部を読み取れません。Plumbline を再起動すると、このファイルを別名で残したうえで、イベントソースから読み込み直せます。`,
});
