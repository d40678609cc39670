import { beforeEach, describe, expect, it } from 'vitest';
import { forgetCheck, useCheck } from '../../../renderer/state/check.ts';
import { forgetComposerPlace, useComposerPlace } from '../../../renderer/state/composer-place.ts';
import { edit, forgetDraft, show, useDraft } from '../../../renderer/state/draft.ts';
import {
  applyCure,
  countProblems,
  cureSource,
  problemsOf,
  rankFindings,
  stepProblem,
} from '../../../renderer/state/problems.ts';
import type { DraftPlace } from '../../../shared/detail.ts';
import type { DraftPart } from '../../../shared/draft/source.ts';
import type { Finding } from '../../../shared/finding.ts';
import { sameText } from '../../../shared/text.ts';
import { exampleDraftReport, exampleKept, examplePlace, exampleSource } from '../draft-examples.ts';
import { exampleFinding } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

const at = (part: DraftPart, start: number): DraftPlace => ({
  kind: 'place',
  place: examplePlace(part, start, start + 2),
  says: sameText(`${part} ${start}`),
  cures: [],
});
const finding = (id: string, change: Partial<Finding>): Finding =>
  exampleFinding({ id, topic: 'draft-link', subject: 'welcome', ...change });

const findings: readonly Finding[] = [
  finding('passes', { verdict: 'pass' }),
  finding('open', { verdict: 'unknown' }),
  finding('low-late', { severity: 'low', details: [at('text', 9)] }),
  finding('low-early', { severity: 'low', topic: 'draft-image', details: [at('html', 4), at('html', 8)] }),
  finding('high', { severity: 'high', details: [at('subject', 1)] }),
];

beforeEach(() => {
  standBridge({ 'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }) });
  forgetDraft();
  forgetCheck();
  forgetComposerPlace();
  show(exampleKept());
  useCheck.setState({ draftId: 'draft-1', report: exampleDraftReport({ findings }), of: exampleSource });
});

const shownPlace = () => {
  const { reveal } = useDraft.getState();
  return reveal === null ? null : `${reveal.part} ${reveal.start}`;
};

describe('problems', () => {
  it('stand by severity, then by place; what stayed open last, what passed not at all', () => {
    expect(rankFindings(findings, null).map(({ id }) => id)).toEqual(['high', 'low-early', 'low-late', 'open']);
    expect(rankFindings(findings, 'draft-image').map(({ id }) => id)).toEqual(['low-early']);
  });

  it('are counted by part', () => {
    expect(countProblems(findings, 'html')).toEqual({ count: 2, worst: 'low' });
    expect(countProblems(findings, 'data')).toEqual({ count: 0, worst: null });
  });

  it('are walked round and round, place by place, in both directions', () => {
    const walked = Array.from({ length: 5 }, () => {
      stepProblem(1);
      return shownPlace();
    });
    expect(walked).toEqual(['subject 1', 'html 4', 'html 8', 'text 9', 'subject 1']);
    stepProblem(-1);
    expect([shownPlace(), useComposerPlace.getState().problem]).toEqual(['text 9', 'low-late 0']);
  });

  it('without a place are one, too', () => {
    expect(problemsOf([finding('whole', { details: [] })]).map(({ key }) => key)).toEqual(['whole -']);
  });
});

describe('a quick fix', () => {
  const cure = {
    title: sameText('Mend'),
    edits: [
      { place: examplePlace('html', 0, 3), text: '<h1>' },
      { place: examplePlace('html', 17, 21), text: '</h1>' },
      { place: examplePlace('subject', 0, 5), text: 'Hi' },
    ],
  };

  it('changes all its places at once', () => {
    expect(cureSource(exampleSource, cure.edits)).toMatchObject({
      subject: 'Hi {{name}}',
      html: '<h1>Hello {{name}}</h1>',
    });
    expect(applyCure(cure)).toBe(true);
    expect(useDraft.getState()).toMatchObject({ isKept: false, source: { subject: 'Hi {{name}}' } });
  });

  it('waits where the text has moved on since it was checked', () => {
    edit('subject', 'Say hello');
    expect(applyCure(cure)).toBe(false);
    expect(useDraft.getState().source?.subject).toBe('Say hello');
  });
});
