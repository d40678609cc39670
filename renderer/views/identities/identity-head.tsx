// The name of the identity, its verdict as a sentence, and what can be done with all of it.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconAt, IconWorld } from '@tabler/icons-react';
import type { IdentityReport, IdentityRow } from '../../../shared/account-report.ts';
import { useAccount } from '../../state/account.ts';
import { copyText } from '../../state/app.ts';
import { enterIdentity, leaveIdentity } from '../../state/identities.ts';
import { identityKey } from '../../state/identity-key.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { Tip } from '../../ui/tip.tsx';
import { shownName } from './identity-line.tsx';
import styles from './identity-page.module.css';
import { WatchButton } from './watch-button.tsx';

type Props = { readonly row: IdentityRow; readonly report: IdentityReport | null };

export function IdentityHead({ row, report }: Props) {
  const { words, say } = useWords();
  const worst = row.worst ?? 'none';
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <Back />
        <Name row={row} />
        <OtherRegions row={row} />
        <span className={styles.gap} />
        {report === null || report.records.length === 0 ? null : <WatchButton identity={row} />}
      </div>
      {report === null ? null : (
        <p className={styles.headline} data-headline>
          <StateGlyph state={worst} size={18} label={words.state[worst]} />
          {say(report.headline)}
        </p>
      )}
      <Rereading row={row} />
    </header>
  );
}

function Back() {
  const { words } = useWords();
  const { page } = words.identities;
  return (
    <Tip label={page.backTip} keys="esc">
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        onClick={leaveIdentity}
      >
        {page.back}
      </Button>
    </Tip>
  );
}

function Name({ row }: { readonly row: IdentityRow }) {
  const { words } = useWords();
  const { page, kind } = words.identities;
  const KindIcon = row.kind === 'address' ? IconAt : IconWorld;
  const name = shownName(row);
  return (
    <>
      <KindIcon size={15} stroke={1.6} aria-label={kind[row.kind]} className={styles.kind} />
      <h1 className={styles.name} translate="no">
        {name}
      </h1>
      {name === row.name ? null : (
        <span className={styles.alabel} translate="no">
          {row.name}
        </span>
      )}
      <span className={styles.region} translate="no">
        {row.region}
      </span>
      <CopyButton
        text={row.name}
        label={page.copyName}
        copiedLabel={words.details.copied}
        onCopy={(text) => void copyText(text)}
        iconOnly
      />
    </>
  );
}

/** The same name in other regions is another identity, with its own tokens. */
function OtherRegions({ row }: { readonly row: IdentityRow }) {
  const { words } = useWords();
  const rows = useAccount((state) => state.rows);
  const others = Object.values(rows).filter(({ name, region }) => name === row.name && region !== row.region);
  if (others.length === 0) return null;
  return (
    <span className={styles.others}>
      {words.identities.page.otherRegions}
      {others.map((other) => (
        <button
          key={other.region}
          type="button"
          className={styles.other}
          translate="no"
          onClick={() => enterIdentity(other)}
        >
          <StateGlyph state={other.worst ?? 'none'} label={words.state[other.worst ?? 'none']} size={12} />
          {other.region}
        </button>
      ))}
    </span>
  );
}

function Rereading({ row }: { readonly row: IdentityRow }) {
  const { words } = useWords();
  const busy = useAccount(({ reading }) => {
    if (reading === null) return false;
    return reading.only === null
      ? row.progress !== 'audited'
      : reading.only.some((one) => identityKey(one) === identityKey(row));
  });
  if (!busy) return null;
  return (
    <p className={styles.checking} role="status">
      <StateGlyph state="running" /> {words.identities.page.checking}
    </p>
  );
}
