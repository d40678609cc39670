// Removes a person's data from the history, once their address was typed.
import { type Outcome, refuse } from '../../../shared/failure.ts';
import type { ErasureProof } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';
import type { ErasureOptions, EventArchive } from '../../ports/event-store.ts';

type EraseWorld = ErasureOptions & { readonly archive: EventArchive };

export async function erasePerson(
  { address, typed }: { readonly address: string; readonly typed: string },
  { archive, ...options }: EraseWorld,
): Promise<Outcome<ErasureProof>> {
  const wanted = address.trim();
  // Anything else would strike out words of everybody.
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(wanted)) return refuse({ kind: 'bad-input', because: noAddress });
  if (typed.trim().toLowerCase() !== wanted.toLowerCase())
    return refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted });
  return archive.erase(wanted, options);
}

const noAddress: Text = {
  en: 'Nothing was removed: this is not an e-mail address. Enter one such as name@example.com.',
  ja: 'メールアドレスの形式ではないため、何も削除していません。name@example.com の形で入力してください。',
};
