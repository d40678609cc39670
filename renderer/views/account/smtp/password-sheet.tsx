// The sheet that makes an SMTP password: it lives in this component while the sheet is open, and nowhere else.
import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SmtpPassword } from '../../../../shared/health/smtp.ts';
import { copyText } from '../../../state/app.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import type { RegionProps } from '../panel-props.ts';
import { PasswordForm } from './password-form.tsx';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

type Props = RegionProps & { readonly opened: boolean; readonly onClose: () => void };

export function PasswordSheet({ region, opened, onClose }: Props) {
  const { words } = useWords();
  const { password } = useSmtpWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={password.title(region)}
      size={560}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      <PasswordBody region={region} onClose={onClose} />
    </Modal>
  );
}

type BodyProps = RegionProps & { readonly onClose: () => void };

/** Taken down when the sheet closes, and the password with it. */
export function PasswordBody({ region, onClose }: BodyProps) {
  const { password } = useSmtpWords();
  const [made, setMade] = useState<SmtpPassword | null>(null);
  return (
    <div className={styles.sheet}>
      {made === null ? (
        <>
          <p className={styles.quiet}>{password.intro}</p>
          <PasswordForm region={region} onMade={setMade} />
        </>
      ) : (
        <MadePassword made={made} onClose={onClose} />
      )}
    </div>
  );
}

type MadeProps = { readonly made: SmtpPassword; readonly onClose: () => void };

export function MadePassword({ made, onClose }: MadeProps) {
  const { words } = useWords();
  const { password } = useSmtpWords();
  const copy = (text: string, what: string) => (
    <CopyButton
      text={text}
      label={`${words.details.copy}: ${what}`}
      copiedLabel={words.details.copied}
      onCopy={(copied) => void copyText(copied)}
      iconOnly
    />
  );
  return (
    <>
      <div className={styles.secret}>
        <TextInput label={password.userName} value={made.userName} readOnly spellCheck={false} />
        {copy(made.userName, password.userName)}
      </div>
      <div className={styles.secret}>
        <PasswordInput
          label={password.password}
          value={made.password}
          readOnly
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': password.reveal }}
        />
        {copy(made.password, password.password)}
      </div>
      <p className={styles.quiet} role="status">
        {password.once}
      </p>
      <div className={styles.acts}>
        <Button onClick={onClose}>{password.close}</Button>
      </div>
    </>
  );
}
