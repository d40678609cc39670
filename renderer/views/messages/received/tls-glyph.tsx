// Whether a hop was encrypted, as its receiver wrote it: a shut lock, an open one, or the sign of what is not known.
import { IconLock, IconLockOpen2 } from '@tabler/icons-react';
import type { MailHop } from '../../../../shared/message/mail-report.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

export function TlsGlyph({ encrypted }: Pick<MailHop, 'encrypted'>) {
  const { path } = useMessagesWords();
  const label = path.tls[encrypted];
  if (encrypted === 'unknown') return <StateGlyph state="unknown" label={label} />;
  const Glyph = encrypted === 'yes' ? IconLock : IconLockOpen2;
  return (
    <span className={styles.lock} data-encrypted={encrypted} role="img" aria-label={label} title={label}>
      <Glyph size={14} aria-hidden />
    </span>
  );
}
