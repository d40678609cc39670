// The passphrase of the vault: chosen twice where there is none yet, entered once to open it.
import { Button, PasswordInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { type Failure, printFailure } from '../../../shared/failure.ts';
import { unlockVault } from '../../state/profiles.ts';
import { useWords } from '../../text/words.tsx';
import styles from './profiles.module.css';

type Props = { readonly isNew: boolean; readonly onOpened?: () => void };

/** What is typed is handed over and forgotten, whether it was right or not. */
function useVault({ isNew, onOpened }: Props) {
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [differs, setDiffers] = useState(false);
  const [opening, setOpening] = useState(false);
  const type = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change });
    setFailure(null);
    setDiffers(false);
  };
  const open = async () => {
    if (opening || typed.passphrase === '') return;
    if (isNew && typed.passphrase !== typed.again) return setDiffers(true);
    setTyped({ passphrase: '', again: '' });
    setOpening(true);
    const refused = await unlockVault(typed.passphrase);
    setOpening(false);
    setFailure(refused);
    if (refused === null) onOpened?.();
  };
  return { typed, failure, differs, opening, type, open };
}

export function VaultField(props: Props) {
  const { words, say } = useWords();
  const { typed, failure, differs, opening, type, open } = useVault(props);
  // The field stands inside the profile's form, whose own Enter saves the profile.
  const openOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void open();
  };
  return (
    <div className={styles.vault} onKeyDown={openOnEnter}>
      <p className={styles.hint}>{props.isNew ? words.profiles.vault.newBody : words.profiles.vault.lockedBody}</p>
      <PasswordInput
        label={words.profiles.vault.passphrase}
        autoComplete="off"
        value={typed.passphrase}
        error={failure === null ? undefined : say(printFailure(failure))}
        visibilityToggleButtonProps={{ 'aria-label': words.profiles.showTyped }}
        onChange={(event) => type({ passphrase: event.currentTarget.value })}
      />
      {props.isNew ? (
        <PasswordInput
          label={words.profiles.vault.again}
          autoComplete="off"
          value={typed.again}
          error={differs ? words.profiles.vault.differs : undefined}
          visibilityToggleButtonProps={{ 'aria-label': words.profiles.showTyped }}
          onChange={(event) => type({ again: event.currentTarget.value })}
        />
      ) : null}
      <Button variant="default" loading={opening} onClick={() => void open()}>
        {props.isNew ? words.profiles.vault.create : words.profiles.vault.unlock}
      </Button>
    </div>
  );
}
