// A value as one pastes it elsewhere, with a button that copies it.
import type { ReactNode } from 'react';
import { copyText } from '../../state/app.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './panel.module.css';

type Props = {
  readonly text: string;
  /** What is shown of it, where that is less than all. */
  readonly children?: ReactNode;
  /** In a row that the keys copy as a whole: the button shows under the pointer alone. */
  readonly inRow?: boolean;
};

export function Copyable({ text, children, inRow = false }: Props) {
  const { words } = useWords();
  const { gap } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <span className={styles.copyable} data-in-row={inRow || undefined}>
      {children ?? <code translate="no">{text}</code>}
      <CopyButton
        text={text}
        label={gap.copy(text)}
        copiedLabel={words.details.copied}
        onCopy={(copied) => void copyText(copied)}
        iconOnly
        inRow={inRow}
      />
    </span>
  );
}
