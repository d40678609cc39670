// The problems of the open draft in the order in which they are walked, and the way to the next one.
import type { DraftPlace } from '../../shared/detail.ts';
import { draftParts, type Cure, type DraftPart, type DraftSource } from '../../shared/draft/source.ts';
import { severities, type DraftTopic, type Finding } from '../../shared/finding.ts';
import { useCheck } from './check.ts';
import { byteOf, fieldOf } from './field-of.ts';
import { chooseProblem, showPane, useComposerPlace } from './composer-place.ts';
import { goToPlace, replaceSource, showFace, useDraft } from './draft.ts';
import { goToField } from './message.ts';
import { goToBytes } from './raw-view.ts';

/** A finding, at one of its places or as a whole. */
export type Problem = { readonly key: string; readonly finding: Finding; readonly place: DraftPlace | null };

export function placesOf({ details }: Finding): readonly DraftPlace[] {
  return details.filter((detail) => detail.kind === 'place');
}

/** The worst first; what stayed open last. */
export function rankFindings(findings: readonly Finding[], topic: DraftTopic | null): readonly Finding[] {
  const rank = ({ verdict, severity }: Finding) =>
    verdict === 'fail' ? severities.indexOf(severity) : severities.length;
  return findings
    .filter((one) => one.verdict !== 'pass' && one.verdict !== 'not-applicable' && (topic ?? one.topic) === one.topic)
    .toSorted((a, b) => rank(a) - rank(b) || before(placesOf(a)[0], placesOf(b)[0]));
}

function before(a: DraftPlace | undefined, b: DraftPlace | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return draftParts.indexOf(a.place.part) - draftParts.indexOf(b.place.part) || a.place.start - b.place.start;
}

/** One for each place; one for a finding that has none. */
export function problemsOf(findings: readonly Finding[]): readonly Problem[] {
  return findings.flatMap((finding): readonly Problem[] => {
    const places = placesOf(finding);
    if (places.length === 0) return [{ key: `${finding.id} -`, finding, place: null }];
    return places.map((place, at) => ({ key: `${finding.id} ${at}`, finding, place }));
  });
}

/** Shows a problem in its list, and its place in the editor. */
export function goToProblem({ key, finding, place }: Problem): void {
  chooseProblem(key);
  if (place === null) return goToFinding(finding);
  const { part, start, end } = place.place;
  showPane('editor');
  goToPlace({ part, start, end });
}

/** One about the whole message leads to the field that it is about, or to the bytes. */
function goToFinding(finding: Finding): void {
  const field = useDraft.getState().form === null ? null : fieldOf(finding);
  if (field === null) return;
  showPane('editor');
  const byte = byteOf(finding);
  if (field !== 'raw') goToField(field);
  else if (byte === null) showFace('raw');
  else goToBytes({ start: byte, end: byte + 1 });
}

/** The next of those that fail, round and round. */
export function stepProblem(step: 1 | -1): void {
  const { report } = useCheck.getState();
  const { topic, problem } = useComposerPlace.getState();
  const failed = rankFindings(report?.findings ?? [], topic).filter(({ verdict }) => verdict === 'fail');
  const placed = problemsOf(failed).filter(({ place }) => place !== null);
  const at = placed.findIndex(({ key }) => key === problem);
  const next = placed[at < 0 ? (step === 1 ? 0 : placed.length - 1) : (at + step + placed.length) % placed.length];
  if (next !== undefined) goToProblem(next);
}

/** How many places of a part have a problem, and the worst of them. */
export function countProblems(findings: readonly Finding[], part: DraftPart) {
  const here = rankFindings(findings, null).filter(
    (one) => one.verdict === 'fail' && placesOf(one).some(({ place }) => place.part === part),
  );
  const count = here.flatMap(placesOf).filter(({ place }) => place.part === part).length;
  return { count, worst: here[0]?.severity ?? null };
}

/** How many problems lead to the form, and the worst of them. */
export function countOfForm(findings: readonly Finding[]) {
  const here = rankFindings(findings, null).filter((one) => {
    const field = one.verdict === 'fail' && placesOf(one).length === 0 ? fieldOf(one) : null;
    return field !== null && field !== 'raw';
  });
  return { count: here.length, worst: here[0]?.severity ?? null };
}

/** Carries out a quick fix; not where the text has moved on since it was checked. */
export function applyCure({ edits }: Cure): boolean {
  const { source } = useDraft.getState();
  const { of } = useCheck.getState();
  if (source === null || of === null || edits.some(({ place }) => source[place.part] !== of[place.part])) return false;
  replaceSource(cureSource(source, edits));
  return true;
}

/** From the last to the first, so that the places before them hold. */
export function cureSource(source: DraftSource, edits: Cure['edits']): DraftSource {
  return edits
    .toSorted((a, b) => b.place.start - a.place.start)
    .reduce((now, { place: { part, start, end }, text }) => {
      const before = now[part] ?? '';
      return { ...now, [part]: before.slice(0, start) + text + before.slice(end) };
    }, source);
}
