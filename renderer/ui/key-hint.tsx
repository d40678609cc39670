// A shortcut as its keys: ⌘K on a Mac, Ctrl K elsewhere.
import { createContext, use } from 'react';
import styles from './key-hint.module.css';

/** True on a Mac, whose keys have other names. */
export const MacKeysContext = createContext(false);

const macNames: { readonly [key: string]: string } = { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↩', esc: 'esc' };
const otherNames: { readonly [key: string]: string } = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  enter: 'Enter',
  esc: 'Esc',
};

/** `keys` is written as `mod+K`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const mac = use(MacKeysContext);
  const names = mac ? macNames : otherNames;
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {names[key.toLowerCase()] ?? key}
        </kbd>
      ))}
    </span>
  );
}
