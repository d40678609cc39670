// The profile's name, and the way to another one.
import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { activeProfile, notify, saveSettings, useApp } from '../../state/app.ts';
import { go } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import styles from './title-line.module.css';

export function ProfileMenu() {
  const { words } = useWords();
  const app = useApp((state) => state.app);
  if (app === null) return null;
  const active = activeProfile(app);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.profile}>
          <span>{active?.name ?? words.places.profiles}</span>
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {app.profiles.map((profile) => (
          <Menu.Item
            key={profile.id}
            leftSection={<IconCheck size={14} aria-hidden opacity={profile.id === active?.id ? 1 : 0} />}
            aria-current={profile.id === active?.id ? 'true' : undefined}
            onClick={() => void choose(profile.id)}
          >
            {profile.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconCheck size={14} aria-hidden opacity={0} />} onClick={() => go('profiles')}>
          {words.places.profiles}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function choose(profileId: string): Promise<void> {
  const failure = await saveSettings({ profileId });
  if (failure !== null) notify({ kind: 'failure', failure });
}
