// Two texts of one part beside each other; a part that is not there says so.
import { useComputedColorScheme } from '@mantine/core';
import type { DraftPart } from '../../../shared/draft/source.ts';
import { fetched } from '../../ui/fetched.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import styles from './composer.module.css';
import { useComposerWords } from './use-composer-words.ts';

const TextDiff = fetched(async () => (await import('../../editor/text-diff.tsx')).TextDiff, Opening);

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

function Opening() {
  const { opening } = useComposerWords();
  return <SkeletonRows count={5} label={opening} />;
}

export function PartDiff({ part, before, after, labels }: Props) {
  const { noPart } = useComposerWords();
  const dark = useComputedColorScheme('light') === 'dark';
  const name = (label: string, text: string | null) => (text === null ? `${label} (${noPart})` : label);
  return (
    <div className={styles.diff}>
      <TextDiff
        before={before ?? ''}
        after={after ?? ''}
        language={languages[part]}
        dark={dark}
        labels={{ before: name(labels.before, before), after: name(labels.after, after) }}
      />
    </div>
  );
}
