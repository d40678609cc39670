// What is to be known of a part before it is typed in: data that lacks what the template names, what the MJML compiler says.
import { useMemo } from 'react';
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { useCheck } from '../../../state/check.ts';
import { useCompile } from '../../../state/compile.ts';
import { useDraft } from '../../../state/draft.ts';
import { makeSampleData } from '../../../state/make-sample-data.ts';
import { missingPaths } from '../../../state/sample-data.ts';
import { makeTextPart } from '../../../state/text-part.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function PartBar() {
  const part = useDraft((state) => state.part);
  if (part === 'data') return <DataBar />;
  if (part === 'text') return <TextBar />;
  return part === 'mjml' ? <MjmlBar /> : null;
}

function DataBar() {
  const { data: words } = useComposerWords();
  const data = useDraft((state) => state.source?.data ?? '');
  const readings = useCheck((state) => state.report?.readings ?? null);
  const missing = useMemo(() => (readings === null ? [] : missingPaths(data, readings)), [data, readings]);
  const isEmpty = lacksData(data);
  return (
    <div className={styles.bar}>
      <span className={styles.grow} title={missing === null ? undefined : missing.join('\n')}>
        {missing === null
          ? words.broken
          : missing.length === 0
            ? words.whole
            : isEmpty
              ? words.none
              : words.missing(missing.length)}
      </span>
      {missing === null || missing.length === 0 ? null : (
        <BarButton onClick={makeSampleData}>{isEmpty ? words.make : words.fill(missing.length)}</BarButton>
      )}
    </div>
  );
}

function TextBar() {
  const { acts } = useComposerWords();
  const empty = useDraft(({ source }) => source?.text === '' && (source.html ?? '') !== '');
  if (!empty) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.grow} />
      <BarButton onClick={() => void makeTextPart()}>{acts.textFromHtml}</BarButton>
    </div>
  );
}

/** What the compiler has to say; nothing where it is content. */
function MjmlBar() {
  const { say } = useWords();
  const { mjml } = useComposerWords();
  const faults = useCompile((state) => state.faults);
  const failure = useCompile((state) => state.failure);
  const [first] = faults;
  if (failure === null && first === undefined) return null;
  return (
    <div className={styles.bar} role="status">
      <StateGlyph state="high" />
      <span className={styles.grow} title={faults.map((fault) => mjml.fault(fault.line, fault.message)).join('\n')}>
        {failure === null ? null : say(printFailure(failure))}
        {first === undefined ? null : mjml.fault(first.line, first.message)}
        {faults.length > 1 ? ` ${mjml.more(faults.length - 1)}` : null}
      </span>
    </div>
  );
}
