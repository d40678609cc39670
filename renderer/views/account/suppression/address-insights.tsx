// What Amazon SES thinks of an address, asked only when the button is pressed, as AWS charges for it.
import { Button } from '@mantine/core';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure } from '../../../../shared/failure.ts';
import type { AddressInsights } from '../../../../shared/health/panels.ts';
import { askInsights, useSuppressedAddress } from '../../../state/suppressed-address.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

const shown = [
  'isValid',
  'hasValidSyntax',
  'hasValidDnsRecords',
  'mailboxExists',
  'isRoleAddress',
  'isDisposable',
  'isRandomInput',
] as const satisfies readonly (keyof AddressInsights)[];

export function AddressInsightsView({ region }: { readonly region: RegionName }) {
  const { say } = useWords();
  const { insights: words } = useSuppressionWords();
  const insights = useSuppressedAddress((state) => state.insights);
  return (
    <section className={styles.card} aria-label={words.title}>
      <h3 className={styles.verdict}>{words.title}</h3>
      {insights?.state === 'known' ? (
        <Confidences insights={insights.insights} />
      ) : (
        <>
          <p className={styles.says}>{words.charge}</p>
          <div>
            <Button variant="default" disabled={insights?.state === 'asking'} onClick={() => void askInsights(region)}>
              {insights?.state === 'asking' ? words.asking : words.ask}
            </Button>
          </div>
        </>
      )}
      {insights?.state === 'failed' ? (
        <p className={styles.failure} role="alert">
          <StateGlyph state="unknown" />
          <span>{say(printFailure(insights.failure))}</span>
        </p>
      ) : null}
    </section>
  );
}

export function Confidences({ insights }: { readonly insights: AddressInsights }) {
  const { insights: words } = useSuppressionWords();
  return (
    <dl className={styles.entry}>
      {shown.map((name) => {
        const confidence = insights[name];
        return (
          <div key={name}>
            <dt>{words.insight[name]}</dt>
            <dd>{confidence === null ? words.notSaid : words.confidence[confidence]}</dd>
          </div>
        );
      })}
    </dl>
  );
}
