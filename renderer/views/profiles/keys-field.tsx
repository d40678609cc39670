// Access keys: typed in and handed over, then shown only as kept; with the vault in front of them where there is no keyring.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Failure, printFailure } from '../../../shared/failure.ts';
import { useApp } from '../../state/app.ts';
import { forgetTest, removeKeys } from '../../state/profiles.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import type { ErrorOf } from './aws-form.tsx';
import styles from './profiles.module.css';
import type { AwsForm } from './use-aws-form.ts';
import { VaultField } from './vault-field.tsx';

type Props = {
  readonly form: AwsForm;
  readonly profileId: string;
  readonly errorOf: ErrorOf;
  /** False where the chosen source needs no keys: kept ones are still shown, so that they can be removed. */
  readonly needed: boolean;
};

export function KeysField(props: Props) {
  const app = useApp((state) => state.app);
  if (app === null) return null;
  const { secrets, profilesWithKeys } = app;
  const isKept = profilesWithKeys.includes(props.profileId);
  if (!props.needed && !isKept) return null;
  const isTyping = props.needed && (!isKept || props.form.replacing);
  return (
    <div className={styles.keys}>
      {isKept ? <Kept {...props} /> : null}
      {props.needed && secrets.state !== 'ready' ? <VaultField isNew={secrets.state === 'new'} /> : null}
      {isTyping && secrets.state === 'ready' ? <KeyInputs {...props} /> : null}
    </div>
  );
}

function Kept({ form, profileId, needed }: Props) {
  const { words, say } = useWords();
  const keeper = useApp((state) => state.app?.secrets.keeper ?? 'keyring');
  const [failure, setFailure] = useState<Failure | null>(null);
  const remove = async () => {
    const refused = await removeKeys(profileId);
    setFailure(refused);
    forgetTest(profileId);
  };
  return (
    <>
      <div className={styles.kept}>
        <StateGlyph state="pass" />
        <span>{words.profiles.kept[needed ? keeper : 'unused']}</span>
        {needed && form.replacing ? (
          <Button variant="default" onClick={() => form.replace(false)}>
            {words.profiles.keepKeys}
          </Button>
        ) : (
          <>
            {needed ? (
              <Button variant="default" onClick={() => form.replace(true)}>
                {words.profiles.replaceKeys}
              </Button>
            ) : null}
            <Button variant="default" onClick={() => void remove()}>
              {words.profiles.removeKeys}
            </Button>
          </>
        )}
      </div>
      {failure === null ? null : (
        <p role="alert" className={styles.error}>
          {say(printFailure(failure))}
        </p>
      )}
    </>
  );
}

function KeyInputs({ form, errorOf }: Props) {
  const { words } = useWords();
  const { key, typeKey } = form;
  return (
    <>
      <TextInput
        label={words.profiles.accessKeyId}
        placeholder="AKIA…"
        autoComplete="off"
        spellCheck={false}
        value={key.accessKeyId}
        error={errorOf('accessKeyId')}
        onChange={(event) => typeKey({ accessKeyId: event.currentTarget.value })}
      />
      <PasswordInput
        label={words.profiles.secretAccessKey}
        autoComplete="off"
        value={key.secretAccessKey}
        error={errorOf('secretAccessKey')}
        visibilityToggleButtonProps={{ 'aria-label': words.profiles.showTyped }}
        onChange={(event) => typeKey({ secretAccessKey: event.currentTarget.value })}
      />
      <PasswordInput
        label={words.profiles.sessionToken}
        description={words.profiles.sessionTokenHint}
        autoComplete="off"
        value={key.sessionToken}
        error={errorOf('sessionToken')}
        visibilityToggleButtonProps={{ 'aria-label': words.profiles.showTyped }}
        onChange={(event) => typeKey({ sessionToken: event.currentTarget.value })}
      />
    </>
  );
}
