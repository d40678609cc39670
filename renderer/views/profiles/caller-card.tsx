// Whom AWS takes us for.
import type { CallerIdentity } from '../../../shared/ses.ts';
import { copyText } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './connection-test.module.css';

export function CallerCard({ caller }: { readonly caller: CallerIdentity }) {
  const { words } = useWords();
  return (
    <dl className={styles.caller}>
      <Line name={words.profiles.test.account} value={caller.accountId} />
      <Line name={words.profiles.test.arn} value={caller.arn} />
    </dl>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  const { words } = useWords();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span className={styles.mono}>{value}</span>
        <CopyButton
          iconOnly
          text={value}
          label={words.profiles.copy(name)}
          copiedLabel={words.profiles.copied}
          onCopy={(text) => void copyText(text)}
        />
      </dd>
    </>
  );
}
