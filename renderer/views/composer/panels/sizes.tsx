// How large the mail is as SES would send it, against what Gmail clips; and whether a check is under way.
import { gmailClipBytes } from '../../../../shared/draft/report.ts';
import { useCheck } from '../../../state/check.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './bottom-panel.module.css';

export function Sizes() {
  const { problems } = useComposerWords();
  const sizes = useCheck((state) => state.report?.sizes);
  const checking = useCheck((state) => state.checking);
  return (
    <span className={styles.sizes}>
      {checking ? <StateGlyph state="running" size={12} label={problems.checking} /> : null}
      {sizes === undefined || sizes.htmlBytes === 0 ? null : (
        <span title={problems.sizesTip(printKb(sizes.templateBytes), printKb(sizes.messageBytes))}>
          {problems.size(printKb(sizes.htmlBytes), sizes.htmlBytes > gmailClipBytes)}
        </span>
      )}
    </span>
  );
}

export function printKb(bytes: number): string {
  const kb = bytes / 1024;
  return kb < 10 ? kb.toFixed(1) : String(Math.round(kb));
}
