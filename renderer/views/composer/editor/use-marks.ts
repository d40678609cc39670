// The findings of the last check, and what the MJML compiler said, as marks of the editor in the language of the window.
import { useMemo } from 'react';
import type { MjmlFault } from '../../../../shared/draft/report.ts';
import type { Place } from '../../../../shared/draft/source.ts';
import type { Finding } from '../../../../shared/finding.ts';
import type { Text } from '../../../../shared/text.ts';
import type { EditorMark } from '../../../editor/editor-props.ts';
import { useCheck } from '../../../state/check.ts';
import { useCompile } from '../../../state/compile.ts';
import { problemsOf } from '../../../state/problems.ts';
import { useWords } from '../../../text/words.tsx';

const none: readonly Finding[] = [];

export function useMarks(): readonly EditorMark[] {
  const { say } = useWords();
  const findings = useCheck((state) => state.report?.findings ?? none);
  const faults = useCompile((state) => state.faults);
  const mjml = useCompile((state) => state.of);
  return useMemo(
    () => [...marksOf(findings, say), ...faults.map((fault) => faultMark(fault, mjml ?? ''))],
    [findings, faults, mjml, say],
  );
}

/** One for each place of each problem. */
export function marksOf(findings: readonly Finding[], say: (text: Text) => string): readonly EditorMark[] {
  const failed = findings.filter(({ verdict }) => verdict === 'fail');
  return problemsOf(failed).flatMap(({ key, finding: { severity, title }, place }) =>
    place === null
      ? []
      : [{ id: key, severity, place: place.place, title: say(title), says: say(place.says), cures: place.cures }],
  );
}

/** The compiler names lines only. */
export function faultMark({ line, message }: MjmlFault, mjml: string): EditorMark {
  const lines = mjml.split('\n');
  const at = Math.min(Math.max(1, line), lines.length);
  const text = lines[at - 1] ?? '';
  const start = lines.slice(0, at - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const place: Place = {
    part: 'mjml',
    start,
    end: start + text.length,
    line: at,
    column: 1,
    endLine: at,
    endColumn: text.length + 1,
  };
  return { id: `mjml ${line} ${message}`, severity: 'high', place, title: 'MJML', says: message, cures: [] };
}
