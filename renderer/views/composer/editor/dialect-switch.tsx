// Which dialect of SES the draft is written in: a stored template, or one within the sending call.
import { SegmentedControl } from '@mantine/core';
import { dialects, type DraftSource, templateParts } from '../../../../shared/draft/source.ts';
import { choose, useDraft } from '../../../state/draft.ts';
import { useComposerWords } from '../use-composer-words.ts';

export function DialectSwitch() {
  const { dialect: words } = useComposerWords();
  const dialect = useDraft((state) => state.kept?.dialect);
  // A message without tags is filled in by nobody.
  const isFilledIn = useDraft(({ form, source }) => form === null || (source !== null && hasTags(source)));
  if (dialect === undefined || !isFilledIn) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.label}
      title={words.tip[dialect]}
      value={dialect}
      data={dialects.map((one) => ({ value: one, label: words.name[one] }))}
      onChange={(next) => choose({ dialect: next })}
    />
  );
}

function hasTags(source: DraftSource): boolean {
  return templateParts.some((part) => source[part]?.includes('{{') === true);
}
