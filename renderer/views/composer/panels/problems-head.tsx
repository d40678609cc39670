// Above the problems: their topics as filters, and what can be asked of the world outside.
import { isSameMail } from '../../../../shared/draft/is-same-mail.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { draftTopics, type Finding } from '../../../../shared/finding.ts';
import { useApp } from '../../../state/app.ts';
import { filterProblems, useComposerPlace } from '../../../state/composer-place.ts';
import { useCheck } from '../../../state/check.ts';
import { useDraft } from '../../../state/draft.ts';
import { askAddresses, askSpam, runOf, stopOutside, useOutside, type AskedOutside } from '../../../state/outside.ts';
import { rankFindings } from '../../../state/problems.ts';
import { go } from '../../../state/selection.ts';
import { useWords } from '../../../text/words.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './problems-panel.module.css';

export function ProblemsHead({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      <div className={styles.head}>
        <Topics findings={findings} />
        <div className={styles.asks}>
          <Ask what="link" />
          <Ask what="image" />
          <Spam />
        </div>
      </div>
      <OutsideTrouble />
    </>
  );
}

function Topics({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, language } = useWords();
  const { problems } = useComposerWords();
  const topic = useComposerPlace((state) => state.topic);
  const loud = rankFindings(findings, null);
  const there = draftTopics.filter((one) => one === topic || loud.some((finding) => finding.topic === one));
  return (
    <div className={styles.topics} role="group" aria-label={problems.byTopic}>
      {there.map((one) => (
        <Chip key={one} on={one === topic} onToggle={() => filterProblems(one === topic ? null : one)}>
          {words.topic[one]}{' '}
          <span className={styles.quiet}>
            {loud.filter((finding) => finding.topic === one).length.toLocaleString(language)}
          </span>
        </Chip>
      ))}
    </div>
  );
}

/** Asks only when it is told to; images only where this draft's are allowed. */
function Ask({ what }: { readonly what: AskedOutside }) {
  const { outside } = useComposerWords();
  const draftId = useDraft(({ kept }) => kept?.id ?? '');
  const run = useOutside((state) => runOf(state, what, draftId));
  const hasHtml = useCheck(({ report }) => (report?.rendered.html?.text ?? '') !== '');
  const allowed = useDraft(({ kept }) => what === 'link' || kept?.remoteImages === true);
  if (run !== undefined)
    return (
      <span className={styles.run}>
        <StateGlyph state="running" size={12} />
        <span role="progressbar" aria-label={outside.ask[what]} aria-valuetext={outside.progress(run.done, run.total)}>
          {outside.progress(run.done, run.total)}
        </span>
        <BarButton onClick={() => void stopOutside(what)}>{outside.stop}</BarButton>
      </span>
    );
  return (
    <BarButton
      title={allowed ? outside.tip[what] : outside.imagesOff}
      disabled={!hasHtml || !allowed}
      onClick={() => askAddresses(what)}
    >
      {outside.ask[what]}
    </BarButton>
  );
}

function Spam() {
  const { outside } = useComposerWords();
  const address = useApp(({ app }) => app?.settings.spamd ?? null);
  const spam = useOutside((state) => state.spam);
  const draftId = useDraft(({ kept }) => kept?.id);
  const source = useDraft((state) => state.source);
  if (address === null)
    return (
      <BarButton title={outside.spamUnset} onClick={() => go('settings')}>
        {outside.spamSet}
      </BarButton>
    );
  const mine = spam?.draftId === draftId ? (spam ?? null) : null;
  const isAsking = mine !== null && mine.score === null;
  // What was typed since may score otherwise.
  const score = mine !== null && source !== null && isSameMail(mine.of, source) ? mine.score : null;
  return (
    <BarButton
      title={score === null ? outside.spamTip(address) : outside.spamRules(score.rules.map(({ name }) => name))}
      disabled={isAsking}
      onClick={() => void askSpam('')}
    >
      {isAsking ? outside.spamAsking : score === null ? outside.spam : outside.spamScore(score.score, score.threshold)}
    </BarButton>
  );
}

function OutsideTrouble() {
  const { say } = useWords();
  const draftId = useDraft(({ kept }) => kept?.id);
  const trouble = useOutside((state) => state.trouble);
  if (trouble === null || trouble.draftId !== draftId) return null;
  return (
    <p className={styles.notice} role="alert">
      <StateGlyph state="unknown" />
      <span>{say(printFailure(trouble.failure))}</span>
    </p>
  );
}
