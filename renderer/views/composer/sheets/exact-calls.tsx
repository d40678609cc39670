// Calls as they will be sent: the operation, what IAM must allow, the input, and the same in a terminal.
import { copyText } from '../../../state/app.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { MonoText } from '../../../ui/mono-text.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './sheets.module.css';

export type ExactCall = {
  readonly operation: string;
  readonly action: string;
  readonly input: { readonly [key: string]: unknown };
  readonly commandLine: string;
};

export function ExactCalls({ calls }: { readonly calls: readonly ExactCall[] }) {
  const { words: all } = useWords();
  const { sheet: words } = useComposerWords();
  return calls.map(({ operation, action, input, commandLine }, at) => (
    <div key={at} className={styles.exact}>
      <code className={styles.operation} translate="no">
        {operation}
      </code>{' '}
      <span className={styles.quiet}>{words.needs(action)}</span>
      <pre className={styles.input} aria-label={words.input(operation)} tabIndex={0} translate="no">
        {JSON.stringify(input, null, 2)}
      </pre>
      <div className={styles.command}>
        <MonoText text={commandLine} />
        <CopyButton
          text={commandLine}
          label={all.details.copy}
          copiedLabel={all.details.copied}
          onCopy={(text) => void copyText(text)}
          iconOnly
        />
      </div>
    </div>
  ));
}
