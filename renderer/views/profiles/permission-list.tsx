// What the credentials may do, by the part of the window that needs it; what is missing is named.
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionTrial } from '../../../shared/profile-test.ts';
import { useWords } from '../../text/words.tsx';
import { type GlyphState, StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './connection-test.module.css';
import { type ActionLine, type PanelLine, sumPermissions } from './sum-permissions.ts';

export function PermissionList({ trials }: { readonly trials: readonly RegionTrial[] }) {
  const { words } = useWords();
  const panels = sumPermissions(trials);
  if (panels.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.profiles.test.permissions}</h3>
      <ul className={styles.rows}>
        {panels.map((line) => (
          <PanelRow key={line.panel} line={line} />
        ))}
      </ul>
    </section>
  );
}

function PanelRow({ line }: { readonly line: PanelLine }) {
  const { words, say } = useWords();
  const { panel, state, allowed, tried, lines } = line;
  const isLeft = state === 'not-tried';
  return (
    <li className={styles.panelRow}>
      <div className={styles.row}>
        <StateGlyph state={glyphOf(state)} />
        <span>{words.profiles.test.panels[panel]}</span>
        <span className={styles.quiet}>
          {isLeft ? say(lines[0]?.says ?? { en: '', ja: '' }) : words.profiles.test.allowed(allowed, tried)}
        </span>
      </div>
      {isLeft || lines.length === 0 ? null : (
        <ul className={styles.actions}>
          {lines.map((one) => (
            <li key={`${one.result} ${one.action}`}>
              <Action line={one} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Action({ line: { action, result, regions, says } }: { readonly line: ActionLine }) {
  const { words, say } = useWords();
  const where = regions.join(', ');
  return (
    <>
      <span className={styles.mono}>{action}</span>{' '}
      <span className={styles.quiet}>
        {result === 'denied' || says === null ? words.profiles.test.denied(where) : `${where}: ${say(says)}`}
      </span>
    </>
  );
}

function glyphOf(state: PanelLine['state']): GlyphState {
  switch (state) {
    case 'allowed':
      return 'pass';
    case 'denied':
      return 'high';
    case 'unknown':
      return 'unknown';
    case 'not-tried':
      return 'not-applicable';
    default:
      return assertNever(state);
  }
}
