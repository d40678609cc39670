// Two texts of one part beside each other; a part that is not there says so.
import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { DraftPart } from '../../../shared/draft/source.ts';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import styles from './composer.module.css';
import { useComposerWords } from './use-composer-words.ts';

const TextDiff = lazy(async () => ({ default: (await import('../../editor/text-diff.tsx')).TextDiff }));

const languages: { readonly [P in DraftPart]: string } = {
  subject: 'handlebars',
  html: 'handlebars',
  mjml: 'handlebars',
  text: 'plaintext',
  data: 'json',
};

type Props = {
  readonly part: DraftPart;
  readonly before: string | null;
  readonly after: string | null;
  readonly labels: { readonly before: string; readonly after: string };
};

export function PartDiff({ part, before, after, labels }: Props) {
  const { opening, noPart } = useComposerWords();
  const dark = useComputedColorScheme('light') === 'dark';
  const name = (label: string, text: string | null) => (text === null ? `${label} (${noPart})` : label);
  return (
    <div className={styles.diff}>
      <Suspense fallback={<SkeletonRows count={5} label={opening} />}>
        <TextDiff
          before={before ?? ''}
          after={after ?? ''}
          language={languages[part]}
          dark={dark}
          labels={{ before: name(labels.before, before), after: name(labels.after, after) }}
        />
      </Suspense>
    </div>
  );
}
