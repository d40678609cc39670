// What could not be read, and the permission that is missing, ready to be copied into a policy.
import { printFailure } from '../../../shared/failure.ts';
import type { AwsGap } from '../../../shared/aws.ts';
import { copyText } from '../../state/app.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './account.module.css';
import { gapLines, type GapLine } from './gaps-of.ts';

export function GapNotice({ gaps }: { readonly gaps: readonly AwsGap[] }) {
  const { gap: said } = useWordsOf({ en: accountEn, ja: accountJa });
  const lines = gapLines(gaps);
  if (lines.length === 0) return null;
  const actions = lines.flatMap(({ action }) => action ?? []);
  const others = lines.filter(({ action }) => action === null);
  return (
    <section className={styles.gaps} aria-label={said.title}>
      <ul className={styles.gapLines}>
        {actions.length === 0 ? null : (
          <li className={styles.gapLine}>
            <StateGlyph state="unknown" />
            <Missing actions={actions} />
          </li>
        )}
        {others.map((line) => (
          <li key={`${line.gap.operation} ${line.gap.failure.kind}`} className={styles.gapLine}>
            <StateGlyph state="unknown" />
            <Obstacle line={line} />
          </li>
        ))}
      </ul>
      {actions.length < 2 ? null : <CopyActions label={said.copyAll} actions={actions} />}
    </section>
  );
}

/** All on one line, as they go into one policy; the panel below is what one came for. */
function Missing({ actions }: { readonly actions: readonly string[] }) {
  const { gap: said } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <span className={styles.action}>
      {said.missing(actions.length)}
      {actions.map((action) => (
        <span key={action} className={styles.action}>
          <code translate="no">{action}</code>
          <CopyActions label={said.copy(action)} actions={[action]} iconOnly />
        </span>
      ))}
    </span>
  );
}

function Obstacle({ line: { gap, times } }: { readonly line: GapLine }) {
  const { say } = useWords();
  const { gap: said } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <span>
      <code translate="no">{gap.operation}</code>: {say(printFailure(gap.failure))}
      {times === 1 ? '' : ` ${said.times(times)}`}
    </span>
  );
}

type CopyProps = { readonly label: string; readonly actions: readonly string[]; readonly iconOnly?: boolean };

/** One action as it is; several as the list that a policy's `Action` takes. */
export function CopyActions({ label, actions, iconOnly = false }: CopyProps) {
  const { words } = useWords();
  return (
    <CopyButton
      text={actions.length === 1 ? (actions[0] ?? '') : JSON.stringify(actions, null, 2)}
      label={label}
      copiedLabel={words.details.copied}
      onCopy={(text) => void copyText(text)}
      iconOnly={iconOnly}
    />
  );
}
