// The demo's own messages, each with the case it shows.
import { checkMail, useMail } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { Fold } from '../../../ui/fold.tsx';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

export function ExampleList({ isSmall = false }: { readonly isSmall?: boolean }) {
  const { list: words } = useMessagesWords();
  const examples = useMail((state) => state.examples);
  if (examples === null || examples.length === 0) return null;
  if (!isSmall)
    return (
      <section className={styles.examples} aria-label={words.examples}>
        <h2>{words.examples}</h2>
        <Examples />
      </section>
    );
  return (
    <div className={styles.smallExamples}>
      <Fold title={words.examples}>
        <Examples isSmall />
      </Fold>
    </div>
  );
}

function Examples({ isSmall = false }: { readonly isSmall?: boolean }) {
  const { say } = useWords();
  const examples = useMail((state) => state.examples) ?? [];
  const isBusy = useMail((state) => state.checking !== null);
  return (
    <ul className={styles.exampleRows}>
      {examples.map(({ name, says }) => (
        <li key={name}>
          <button
            type="button"
            disabled={isBusy}
            title={isSmall ? say(says) : undefined}
            onClick={() => void checkMail({ from: 'example', name })}
          >
            <span className={styles.exampleName}>{name}</span>
            {isSmall ? null : <span className={styles.story}>{say(says)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
