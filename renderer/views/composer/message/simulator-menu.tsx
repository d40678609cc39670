// The addresses of Amazon's mailbox simulator, with a label where one is given.
import { Popover, TextInput } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { simulatorAddress, simulatorMailboxes } from '../../../../shared/message/simulator-address.ts';
import { stepForm } from '../../../state/message.ts';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

export function SimulatorMenu({ to }: { readonly to: readonly string[] }) {
  const { simulator: words } = useMessageWords();
  const [isOpen, setOpen] = useState(false);
  const [label, setLabel] = useState('');
  return (
    <Popover position="bottom-end" width={380} opened={isOpen} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.inField} title={words.tip} onClick={() => setOpen(!isOpen)}>
          <IconFlask size={14} aria-hidden />
          {words.open}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={words.open}>
        <TextInput
          className={styles.menuField ?? ''}
          aria-label={words.label}
          placeholder={words.label}
          value={label}
          maxLength={40}
          spellCheck={false}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        {simulatorMailboxes.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.mailbox}
            onClick={() => {
              stepForm({ to: [...to, simulatorAddress(name, label)] });
              setOpen(false);
            }}
          >
            <span translate="no">{simulatorAddress(name, label)}</span>
            <span className={styles.menuHint}>{words.does[name]}</span>
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
