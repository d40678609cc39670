// What a sending will do: recipients, cost, time, why it cannot be sent yet, and the exact calls.
import { Button } from '@mantine/core';
import type { SendPreview } from '../../../../shared/message/send.ts';
import { ExactCalls } from '../../../details/exact-calls.tsx';
import { useWords } from '../../../text/words.tsx';
import { Fact, Facts } from '../../../ui/facts.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import sheetStyles from '../sheets/sheets.module.css';
import styles from './send-sheet.module.css';
import { useSendWords } from './use-send-words.ts';

type Props = {
  readonly preview: SendPreview;
  /** Another is asked for. */
  readonly isStale?: boolean;
  /** Leads to the finding behind an obstacle. */
  readonly onFinding: (findingId: string) => void;
};

export function PlanFacts({ preview, isStale = false, onFinding }: Props) {
  const { say } = useWords();
  const { plan: words } = useSendWords();
  const { calls, recipients, simulated, effect, cost, seconds } = preview;
  return (
    <div className={styles.plan} data-stale={isStale || undefined}>
      <Obstacles obstacles={preview.obstacles} onFinding={onFinding} />
      {(preview.cautions ?? []).map((caution) => (
        <p key={caution.en} className={sheetStyles.line} role="note">
          <StateGlyph state="medium" />
          <span>{say(caution)}</span>
        </p>
      ))}
      <Facts>
        <Fact name={words.effect}>{say(effect)}</Fact>
        <Fact name={words.recipients}>{words.recipientsOf(recipients, simulated)}</Fact>
        <Fact name={words.cost}>{say(cost)}</Fact>
        <Fact name={words.time}>{words.seconds(seconds)}</Fact>
      </Facts>
      {calls.length === 0 ? null : (
        <Fold title={words.calls(calls.length)} startsOpen={recipients === 1 && calls.length === 1}>
          <ExactCalls calls={calls} />
        </Fold>
      )}
    </div>
  );
}

function Obstacles({ obstacles, onFinding }: Pick<SendPreview, 'obstacles'> & Pick<Props, 'onFinding'>) {
  const { say } = useWords();
  const { plan: words } = useSendWords();
  if (obstacles.length === 0) return null;
  return (
    <section className={styles.obstacles} aria-label={words.obstacles(obstacles.length)}>
      <p className={sheetStyles.line}>
        <StateGlyph state="blocker" />
        <strong>{words.obstacles(obstacles.length)}</strong>
      </p>
      <ul>
        {obstacles.map(({ findingId, says }, at) => (
          <li key={at}>
            <span>{say(says)}</span>
            {findingId === null ? null : (
              <Button
                variant="default"
                h={24}
                px={8}
                fz={12}
                aria-label={words.toFindingOf(say(says))}
                onClick={() => onFinding(findingId)}
              >
                {words.toFinding}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
