// The code of the MFA device, for the session of a role; it is sent as soon as it is whole and asked for.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { signIn } from '../../state/profiles.ts';
import { useWords } from '../../text/words.tsx';
import styles from './connection-test.module.css';

const wholeCode = /^\d{6}$/;

export function MfaField({ profileId }: { readonly profileId: string }) {
  const { words } = useWords();
  const [code, setCode] = useState('');
  return (
    <form
      className={styles.mfa}
      onSubmit={(event) => {
        event.preventDefault();
        if (wholeCode.test(code)) void signIn(profileId, code);
      }}
    >
      <TextInput
        label={words.profiles.test.mfaCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.replaceAll(/\D/gu, ''))}
      />
      <Button type="submit" disabled={!wholeCode.test(code)}>
        {words.profiles.test.signIn}
      </Button>
    </form>
  );
}
