// The demo's own stories: each is found and opened at a press, one after the other, as long as nothing else is looked for.
import { findFirst } from '../../../../state/history-first-look.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { useHistory } from '../../../../state/history.ts';
import { useWords } from '../../../../text/words.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';
import { openRow } from './open-row.ts';

export function Examples() {
  const { say } = useWords();
  const { search: words } = useListWords();
  const examples = useHeld((state) => state.examples);
  // Files of one's own hold none of them.
  const isRead = useHeld(({ held }) => held?.sources.some(({ events }) => events > 0) ?? false);
  const typed = useHistory((state) => state.text);
  const isOther = typed !== '' && !examples.some(({ text }) => text === typed);
  if (examples.length === 0 || !isRead || isOther) return null;
  return (
    <div className={styles.examples} role="group" aria-label={words.examples}>
      <span className={styles.examplesTitle}>{words.examples}</span>
      {examples.map(({ text, says }) => (
        <button
          key={text}
          type="button"
          className={styles.example}
          title={text}
          aria-pressed={text === typed}
          onClick={() => void openExample(text)}
        >
          {say(says)}
        </button>
      ))}
    </div>
  );
}

async function openExample(text: string): Promise<void> {
  const row = await findFirst(text);
  if (row !== undefined) openRow(row);
}
