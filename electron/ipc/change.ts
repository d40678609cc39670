// Answers change.*: a change to an identity, shown as the exact call first and sent only when confirmed.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { applyChange, previewChange } from '../flows/apply-change.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

/** A bulk change can leave 100,000 entries; the file keeps them all. */
const maxShown = 2000;

export function changeAnswers(session: Session): AnswersOf<'change'> {
  /** With the account's world, whose resolver is not needed. */
  async function withWorld<T>(act: (world: AccountWorld) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const world = await session.accountWorld();
    if (!world.ok) return world;
    await world.value.resolver.close();
    return act(world.value);
  }

  return {
    'change.preview': async (wanted) => withWorld(({ ses }) => previewChange(wanted, ses)),
    'change.apply': async (confirmed) => withWorld((world) => applyChange(confirmed, world, session.accounts)),
    'change.list': async () => {
      const journal = await session.accounts.readJournal((await readChosen(session.settings)).profile.id);
      return journal.ok ? accept(journal.value.slice(0, maxShown)) : journal;
    },
  };
}
