// The five protocols at a glance; each one filters the findings.
import type { ProtocolState } from '../../../shared/report.ts';
import { filter, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './subject.module.css';

export function ProtocolStrip({ strip }: { readonly strip: readonly ProtocolState[] }) {
  const { words } = useWords();
  return (
    <div className={styles.strip} role="group" aria-label={words.strip.label}>
      {strip.map((protocol) => (
        <Protocol key={protocol.topic} protocol={protocol} />
      ))}
    </div>
  );
}

function Protocol({ protocol }: { readonly protocol: ProtocolState }) {
  const { words, say } = useWords();
  const { topic, state, word, fact } = protocol;
  const on = useSelection(({ filters }) => filters.topic === topic);
  const name = words.topic[topic];
  return (
    <button
      type="button"
      className={styles.protocol}
      aria-pressed={on}
      title={on ? words.strip.clear : words.strip.filter(name)}
      onClick={() => filter({ topic: on ? null : topic })}
    >
      <StateGlyph state={state} label={words.state[state]} />
      <span className={styles.topic}>{name}</span>
      <span className={styles.word}>{say(word)}</span>
      <span className={styles.fact}>{say(fact)}</span>
    </button>
  );
}
