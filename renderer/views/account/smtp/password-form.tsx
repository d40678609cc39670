// Asks for an SMTP password: from the key that is kept, or from one typed in.
import { Button, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { type Failure, printFailure } from '../../../../shared/failure.ts';
import type { SmtpPassword } from '../../../../shared/health/smtp.ts';
import { activeProfile, useApp } from '../../../state/app.ts';
import { askPassword } from '../../../state/smtp.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import type { RegionProps } from '../panel-props.ts';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

/** True where main has a key of its own to make it from. */
function useHasKey(): boolean {
  return useApp(({ app }) => {
    const profile = app === null ? null : activeProfile(app);
    if (app === null || profile === null) return false;
    if (profile.kind === 'demo') return true;
    return profile.kind === 'aws' && profile.credentials.kind === 'keys' && app.profilesWithKeys.includes(profile.id);
  });
}

const typedId = /^[A-Z0-9]{16,128}$/u;
const leastSecret = 16;

type Typed = { readonly accessKeyId: string; readonly secretAccessKey: string };

type FormProps = RegionProps & { readonly onMade: (made: SmtpPassword) => void };

export function PasswordForm({ region, onMade }: FormProps) {
  const { say } = useWords();
  const { password } = useSmtpWords();
  const hasKey = useHasKey();
  const [from, setFrom] = useState<'kept' | 'typed'>(hasKey ? 'kept' : 'typed');
  const [typed, setTyped] = useState<Typed>({ accessKeyId: '', secretAccessKey: '' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [making, setMaking] = useState(false);
  const key = {
    accessKeyId: typed.accessKeyId.trim(),
    secretAccessKey: typed.secretAccessKey.trim(),
    sessionToken: null,
  };
  const ready = from === 'kept' || (typedId.test(key.accessKeyId) && key.secretAccessKey.length >= leastSecret);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || making) return;
    setMaking(true);
    const reply = await askPassword(region, from === 'kept' ? null : key);
    setMaking(false);
    if (reply.ok) onMade(reply.value);
    else setFailure(reply.failure);
  };
  return (
    <form className={styles.sheet} onSubmit={(event) => void submit(event)}>
      {hasKey ? (
        <SegmentedControl
          aria-label={password.from}
          value={from}
          data={(['kept', 'typed'] as const).map((value) => ({ value, label: password[value] }))}
          onChange={(value) => setFrom(value === 'kept' ? 'kept' : 'typed')}
        />
      ) : null}
      {from === 'kept' ? null : <KeyInputs typed={typed} onType={setTyped} />}
      {failure === null ? null : (
        <p className={styles.failure} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={!ready || making}>
          {making ? password.making : password.make}
        </Button>
      </div>
    </form>
  );
}

type InputProps = { readonly typed: Typed; readonly onType: (typed: Typed) => void };

function KeyInputs({ typed, onType }: InputProps) {
  const { password } = useSmtpWords();
  return (
    <>
      <TextInput
        label={password.accessKeyId}
        placeholder="AKIA…"
        autoComplete="off"
        spellCheck={false}
        value={typed.accessKeyId}
        onChange={(event) => onType({ ...typed, accessKeyId: event.currentTarget.value })}
      />
      <PasswordInput
        label={password.secretAccessKey}
        autoComplete="off"
        value={typed.secretAccessKey}
        visibilityToggleButtonProps={{ 'aria-label': password.show }}
        onChange={(event) => onType({ ...typed, secretAccessKey: event.currentTarget.value })}
      />
    </>
  );
}
