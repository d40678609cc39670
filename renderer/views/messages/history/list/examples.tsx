// The demo's own stories: each is searched for at a press, as long as nothing else is.
import { typeQuery, useHistory } from '../../../../state/history.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { useWords } from '../../../../text/words.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

export function Examples() {
  const { say } = useWords();
  const { search: words } = useListWords();
  const examples = useHeld((state) => state.examples);
  const isEmpty = useHeld(({ held }) => (held?.events ?? 0) === 0);
  const isTyped = useHistory((state) => state.text !== '');
  if (examples.length === 0 || isEmpty || isTyped) return null;
  return (
    <div className={styles.examples} role="group" aria-label={words.examples}>
      <span className={styles.examplesTitle}>{words.examples}</span>
      {examples.map(({ text, says }) => (
        <button key={text} type="button" className={styles.example} title={text} onClick={() => typeQuery(text)}>
          {say(says)}
        </button>
      ))}
    </div>
  );
}
