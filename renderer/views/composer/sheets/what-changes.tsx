// What saving changes in SES, part by part: how many lines, and on request which.
import { useState } from 'react';
import { differingParts } from '../../../../shared/draft/content.ts';
import { countLines } from '../../../../shared/draft/merge.ts';
import type { TemplatePart } from '../../../../shared/draft/source.ts';
import type { TemplateContent } from '../../../../shared/draft/template.ts';
import { PartDiff } from '../part-diff.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './sheets.module.css';

type Props = { readonly before: TemplateContent; readonly after: TemplateContent };

export function WhatChanges({ before, after }: Props) {
  const { sheet: words } = useComposerWords();
  const parts = differingParts(before, after);
  return (
    <section aria-label={words.changes} className={styles.changes}>
      <h3 className={styles.changesTitle}>{words.changes}</h3>
      {parts.length === 0 ? <p className={styles.line}>{words.changesNothing}</p> : null}
      {parts.map((part) => (
        <ChangedPart key={part} part={part} before={before[part]} after={after[part]} />
      ))}
    </section>
  );
}

type PartProps = { readonly part: TemplatePart; readonly before: string | null; readonly after: string | null };

function ChangedPart({ part, before, after }: PartProps) {
  const { sheet: words, part: names } = useComposerWords();
  const [isOpen, setOpen] = useState(false);
  const counts = countLines(before ?? '', after ?? '');
  return (
    <details className={styles.changed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {names[part]}
        <span className={styles.counts}>
          {before === null ? words.partNew : after === null ? words.partGone : null}
          {counts === null ? null : (
            <>
              {counts.added === 0 ? null : <span data-sign="plus">+{counts.added} </span>}
              {counts.removed === 0 ? null : <span data-sign="minus">−{counts.removed} </span>}
              {words.lines(counts.added + counts.removed)}
            </>
          )}
        </span>
      </summary>
      {isOpen ? (
        <div className={styles.changedText}>
          <PartDiff part={part} before={before} after={after} labels={{ before: words.inSes, after: words.toSave }} />
        </div>
      ) : null}
    </details>
  );
}
