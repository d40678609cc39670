// One profile to read or change; each kind has a form of its own.
import { Button } from '@mantine/core';
import type { Profile } from '../../../shared/profile.ts';
import { notify, saveSettings } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { AwsForm } from './aws-form.tsx';
import { ConnectionTest } from './connection-test.tsx';
import { DnsForm } from './dns-form.tsx';
import styles from './profiles.module.css';

type Props = {
  readonly profile: Profile;
  readonly isDraft: boolean;
  readonly isActive: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDropped: () => void;
};

export function ProfileForm(props: Props) {
  const { words } = useWords();
  const { profile, isDraft, isActive } = props;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{profile.name}</h1>
        {isDraft || isActive ? null : (
          <Button variant="default" onClick={() => void use(profile.id)}>
            {words.profiles.use}
          </Button>
        )}
      </div>
      <p className={styles.body}>{words.profiles.kindBody[profile.kind]}</p>
      {profile.kind === 'dns' ? <DnsForm {...props} profile={profile} /> : null}
      {profile.kind === 'aws' ? (
        <div className={styles.columns}>
          <AwsForm {...props} profile={profile} />
          {isDraft ? null : <ConnectionTest profile={profile} />}
        </div>
      ) : null}
    </>
  );
}

async function use(profileId: string): Promise<void> {
  const failure = await saveSettings({ profileId });
  if (failure !== null) notify({ kind: 'failure', failure });
}
