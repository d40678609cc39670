// Whether a region may send, how close it is to being stopped, and what to do now.
import type { Standing } from '../../../../shared/health/standing.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { statusGlyphs } from '../describe-region.ts';
import type { PartProps } from '../panel-props.ts';
import { QuotaBar } from './quota-bar.tsx';
import { RateCharts } from './rate-charts.tsx';
import { StandingFacts } from './standing-facts.tsx';
import styles from './standing.module.css';

export function StandingPanel({ part }: PartProps<'standing'>) {
  const { say } = useWords();
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  if (part === null) return null;
  const { status, headline, means, quota, account, todo } = part.value;
  return (
    <div className={styles.stack}>
      <section>
        <h2 className={styles.headline} data-headline>
          <StateGlyph state={statusGlyphs[status]} size={18} />
          {say(headline)}
        </h2>
        <p className={styles.means}>{say(means)}</p>
      </section>
      {todo.length === 0 ? null : <Todo todo={todo} />}
      {quota === null ? null : (
        <section>
          <h2 className={styles.sectionTitle}>{said.quota}</h2>
          <QuotaBar quota={quota} />
        </section>
      )}
      <RateCharts rates={part.value.rates} own={part.value.own} readAtMs={part.readAtMs} />
      <section>
        <h2 className={styles.sectionTitle}>{said.facts}</h2>
        <StandingFacts account={account} quota={quota} />
      </section>
    </div>
  );
}

function Todo({ todo }: Pick<Standing, 'todo'>) {
  const { say } = useWords();
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <section>
      <h2 className={styles.sectionTitle}>{said.todo}</h2>
      <ol className={styles.todo}>
        {todo.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
    </section>
  );
}
