// Calls to SES as they will be sent: the operation, what IAM must allow, the input, and the same in a terminal.
import type { ReactNode } from 'react';
import type { Text } from '../../shared/text.ts';
import { useWords } from '../text/words.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import styles from './exact-calls.module.css';
import { useSurroundings } from './surroundings.tsx';

export type ExactCall = {
  readonly operation: string;
  /** IAM's name of it. */
  readonly action: string;
  readonly input: { readonly [key: string]: unknown };
  readonly commandLine: string;
};

type Change = {
  readonly effect: Text;
  readonly undo: Text;
  /** "The exact call", or how many. */
  readonly title: string;
  readonly children: ReactNode;
};

/** A change to the account before it is confirmed: what it does, how it is undone, and its calls. */
export function CallsOfChange({ effect, undo, title, children }: Change) {
  const { words } = useSurroundings();
  const { say } = useWords();
  return (
    <dl className={styles.change}>
      <dt>{words.call.effect}</dt>
      <dd>{say(effect)}</dd>
      <dt>{words.call.undo}</dt>
      <dd>{say(undo)}</dd>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </dl>
  );
}

type Props = {
  readonly calls: readonly ExactCall[];
  readonly region?: string;
  /** Said beside what they need: how long they take. */
  readonly note?: string | null;
};

export function ExactCalls({ calls, region, note = null }: Props) {
  const { words, copy } = useSurroundings();
  return calls.map(({ operation, action, input, commandLine }, at) => (
    <div key={at} className={styles.call}>
      <p className={styles.title}>
        <code className={styles.operation} translate="no">
          {operation}
        </code>
        {region === undefined ? null : <span translate="no">{region}</span>}
        <span>{words.call.needs(action)}</span>
        {note === null ? null : <span>{note}</span>}
      </p>
      <pre className={styles.input} aria-label={words.call.input(operation)} tabIndex={0} translate="no">
        {JSON.stringify(input, null, 2)}
      </pre>
      <p className={styles.title}>{words.call.inTerminal}</p>
      <div className={styles.command}>
        <MonoText text={commandLine} />
        <CopyButton text={commandLine} label={words.copy} copiedLabel={words.copied} onCopy={copy} iconOnly />
      </div>
    </div>
  ));
}
