// The lines about a preview that is not whole: data that is not there yet, remote images that are not loaded, a text that could not be shown, troubles.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { useCheck } from '../../../state/check.ts';
import { showPane, showPanel } from '../../../state/composer-place.ts';
import { choose, useDraft } from '../../../state/draft.ts';
import { makeSampleData } from '../../../state/make-sample-data.ts';
import { usePreview } from '../../../state/preview.ts';
import { missingPaths } from '../../../state/sample-data.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './preview.module.css';
import { usePreviewWords } from './use-preview-words.ts';

export function RemoteNotice() {
  const words = usePreviewWords();
  const count = usePreview(({ preview }) => preview?.remoteImages.length ?? 0);
  const isWanted = usePreview(({ view, images }) => view === 'html' && images === 'on');
  const isAllowed = useDraft((state) => state.kept?.remoteImages ?? false);
  if (count === 0 || isAllowed || !isWanted) return null;
  return (
    <p className={styles.notice}>
      <span>{words.remoteBlocked(count)}</span>
      <button type="button" className={styles.link} onClick={() => choose({ remoteImages: true })}>
        {words.allowRemote}
      </button>
    </p>
  );
}

/** A template that was never given data shows nothing where its values belong, and that is nobody's mistake. */
export function NoDataNotice() {
  const words = usePreviewWords();
  const isEmpty = useDraft(({ source }) => source !== null && lacksData(source.data));
  const readings = useCheck((state) => state.report?.readings ?? null);
  if (!isEmpty || readings === null || (missingPaths('', readings) ?? []).length === 0) return null;
  return (
    <p className={styles.notice}>
      <StateGlyph state="info" />
      <span>{words.noData}</span>
      <button type="button" className={styles.link} onClick={makeSampleData}>
        {words.makeData}
      </button>
    </p>
  );
}

/** The last good preview stays beneath it. */
export function FailureNotice() {
  const { say } = useWords();
  const words = usePreviewWords();
  const failure = usePreview((state) => (state.preview === null ? null : state.failure));
  if (failure === null) return null;
  return (
    <p className={styles.notice} role="status">
      <StateGlyph state="error" />
      <span>
        {say(printFailure(failure))} {words.stale}
      </span>
    </p>
  );
}

export function TroubleNotice() {
  const { say } = useWords();
  const words = usePreviewWords();
  const troubles = usePreview((state) => state.preview?.troubles);
  const [first, ...more] = troubles ?? [];
  if (first === undefined) return null;
  return (
    <p className={styles.trouble} role="status">
      <StateGlyph state="medium" />
      <span title={troubles?.map(say).join('\n')}>
        {say(first)}{' '}
        {more.length === 0 ? null : <span className={styles.quiet}>{words.troublesMore(more.length)}</span>}
      </span>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          showPanel('problems');
          // In a narrow window they have a pane of their own.
          showPane('checks');
        }}
      >
        {words.problems}
      </button>
    </p>
  );
}
