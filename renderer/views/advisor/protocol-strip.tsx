// The five protocols at a glance; each one filters the findings.
import type { ProtocolState } from '../../../shared/report.ts';
import { FactsStrip, StripItem } from '../../details/facts-strip.tsx';
import { filter, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';

export function ProtocolStrip({ strip }: { readonly strip: readonly ProtocolState[] }) {
  const { words } = useWords();
  return (
    <FactsStrip label={words.strip.label}>
      {strip.map((protocol) => (
        <Protocol key={protocol.topic} protocol={protocol} />
      ))}
    </FactsStrip>
  );
}

function Protocol({ protocol }: { readonly protocol: ProtocolState }) {
  const { words, say } = useWords();
  const { topic, state, word, fact } = protocol;
  const on = useSelection(({ filters }) => filters.topic === topic);
  const name = words.topic[topic];
  return (
    <StripItem
      state={state}
      stateWord={words.state[state]}
      name={name}
      word={say(word)}
      fact={say(fact)}
      tip={on ? words.strip.clear : words.strip.filter(name)}
      isOn={on}
      onPress={() => filter({ topic: on ? null : topic })}
    />
  );
}
