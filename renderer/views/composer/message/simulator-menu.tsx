// The addresses of Amazon's mailbox simulator, with a label where one is given.
import { Menu, TextInput } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { simulatorAddress, simulatorMailboxes } from '../../../../shared/message/simulator-address.ts';
import { stepForm } from '../../../state/message.ts';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

export function SimulatorMenu({ to }: { readonly to: readonly string[] }) {
  const { simulator: words } = useMessageWords();
  const [label, setLabel] = useState('');
  return (
    <Menu position="bottom-end" width={380}>
      <Menu.Target>
        <button type="button" className={styles.inField} title={words.tip}>
          <IconFlask size={14} aria-hidden />
          {words.open}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
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
          <Menu.Item key={name} onClick={() => stepForm({ to: [...to, simulatorAddress(name, label)] })}>
            <span translate="no">{simulatorAddress(name, label)}</span>
            <span className={styles.menuHint}>{words.does[name]}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
