// A button that copies, and says for a moment that it did.
import { useEffect, useState } from 'react';
import { CheckIcon, CopyIcon } from './icons.tsx';
import styles from './copy-button.module.css';

type Props = {
  /** The text, or how to make it where that is work. */
  readonly text: string | (() => string);
  readonly label: string;
  readonly copiedLabel: string;
  readonly onCopy: (text: string) => void;
  /** Shows the icon alone; the label stays for who hears it, and as a tip. */
  readonly iconOnly?: boolean;
  /** The Tab key passes it by, as the row that it stands in is copied by Ctrl/Cmd-C. */
  readonly inRow?: boolean;
};

const shownMs = 1500;

export function CopyButton({ text, label, copiedLabel, onCopy, iconOnly = false, inRow = false }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const words = copied ? copiedLabel : label;
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        tabIndex={inRow ? -1 : undefined}
        data-copied={copied || undefined}
        aria-label={words}
        title={iconOnly ? words : undefined}
        onClick={() => {
          onCopy(typeof text === 'string' ? text : text());
          setCopied(true);
        }}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
        {iconOnly ? null : <span>{words}</span>}
      </button>
      <span role="status" className={styles.said}>
        {copied ? copiedLabel : ''}
      </span>
    </span>
  );
}
