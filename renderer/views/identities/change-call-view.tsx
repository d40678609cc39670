// The exact call of a change: what it does and how it is undone, then its operation, input and command line.
import type { ChangeCall } from '../../../shared/ses-change.ts';
import { copyText } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { MonoText } from '../../ui/mono-text.tsx';
import styles from './changes-panel.module.css';

export function ChangeCallView({ call }: { readonly call: ChangeCall }) {
  const { words, say } = useWords();
  const { changes } = words.identities;
  const input = JSON.stringify(call.input, null, 2);
  return (
    <dl className={styles.call}>
      <dt>{changes.effect}</dt>
      <dd>{say(call.effect)}</dd>
      <dt>{changes.undo}</dt>
      <dd>{say(call.undo)}</dd>
      <dt>{changes.call}</dt>
      <dd>
        <code className={styles.operation} translate="no">
          {call.operation}
        </code>{' '}
        <span className={styles.quiet} translate="no">
          {call.identity.region}
        </span>
        <pre className={styles.input} aria-label={changes.input} tabIndex={0} translate="no">
          {input}
        </pre>
        <span className={styles.quiet}>{changes.needs(call.action)}</span>
      </dd>
      <dt>{changes.commandLine}</dt>
      <dd className={styles.command}>
        <MonoText text={call.commandLine} />
        <CopyButton
          text={call.commandLine}
          label={words.details.copy}
          copiedLabel={words.details.copied}
          onCopy={(text) => void copyText(text)}
          iconOnly
        />
      </dd>
    </dl>
  );
}
