// The findings of the last check as marks of the editor, in the language of the window.
import { useMemo } from 'react';
import type { Finding } from '../../../../shared/finding.ts';
import type { EditorMark } from '../../../editor/editor-props.ts';
import { useCheck } from '../../../state/check.ts';
import { useWords } from '../../../text/words.tsx';
import type { Text } from '../../../../shared/text.ts';

const none: readonly Finding[] = [];

export function useMarks(): readonly EditorMark[] {
  const { say } = useWords();
  const findings = useCheck((state) => state.report?.findings ?? none);
  return useMemo(() => marksOf(findings, say), [findings, say]);
}

/** One for each place of each problem. */
export function marksOf(findings: readonly Finding[], say: (text: Text) => string): readonly EditorMark[] {
  return findings
    .filter(({ verdict }) => verdict === 'fail')
    .flatMap(({ id, severity, title, details }) =>
      details.flatMap((detail, at) =>
        detail.kind === 'place'
          ? [
              {
                id: `${id} ${at}`,
                severity,
                place: detail.place,
                title: say(title),
                says: say(detail.says),
                cures: detail.cures,
              },
            ]
          : [],
      ),
    );
}
