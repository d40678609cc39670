// Where the user stands in the composer: which list, which region, which panel, and what is looked for.
import { create } from 'zustand';
import type { RegionName } from '../../shared/aws.ts';
import type { DraftTopic } from '../../shared/finding.ts';
import { go } from './selection.ts';
import { forgetWithProfile } from './with-profile.ts';

export const composerLists = ['templates', 'drafts'] as const;
export type ComposerList = (typeof composerLists)[number];

export const composerPanels = ['problems', 'clients', 'history', 'ses'] as const;
export type ComposerPanel = (typeof composerPanels)[number];

/** In a narrow window one of them is shown at a time. */
export const composerPanes = ['list', 'editor', 'preview', 'checks'] as const;
export type ComposerPane = (typeof composerPanes)[number];

/** Where one writes, or where one tries things on the mailbox simulator. */
export type ComposerRoom = 'desk' | 'lab';

type ComposerPlace = {
  readonly room: ComposerRoom;
  readonly list: ComposerList;
  /** Null: the first region there is. */
  readonly region: RegionName | null;
  /** Null: the panel is folded. */
  readonly panel: ComposerPanel | null;
  readonly pane: ComposerPane;
  readonly topic: DraftTopic | null;
  /** The problem that is chosen, by the key of its row. */
  readonly problem: string | null;
  /** The finding that is explained beside the problems. */
  readonly explained: boolean;
  /** The search over all parts is open. */
  readonly isFindingAcross: boolean;
  /** How often the find field of the list was called for. */
  readonly sought: number;
};

const start: ComposerPlace = {
  room: 'desk',
  list: 'templates',
  region: null,
  panel: 'problems',
  pane: 'list',
  topic: null,
  problem: null,
  explained: true,
  isFindingAcross: false,
  sought: 0,
};

export const useComposerPlace = create<ComposerPlace>(() => start);

export function showRoom(room: ComposerRoom): void {
  go('composer');
  useComposerPlace.setState({ room });
}

export function showList(list: ComposerList): void {
  useComposerPlace.setState({ list, pane: 'list' });
}

export function showTemplatesOf(region: RegionName): void {
  useComposerPlace.setState({ region });
}

/** A second press on the open panel folds it. */
export function togglePanel(panel: ComposerPanel): void {
  useComposerPlace.setState((now) => ({ panel: now.panel === panel ? null : panel }));
}

export function showPanel(panel: ComposerPanel | null): void {
  useComposerPlace.setState({ panel });
}

export function showPane(pane: ComposerPane): void {
  useComposerPlace.setState({ pane });
}

export function chooseProblem(problem: string | null): void {
  useComposerPlace.setState({ problem });
}

export function filterProblems(topic: DraftTopic | null): void {
  useComposerPlace.setState({ topic, problem: null });
}

export function explainProblem(explained: boolean): void {
  useComposerPlace.setState({ explained });
}

export function findAcross(isFindingAcross: boolean): void {
  if (isFindingAcross) showRoom('desk');
  useComposerPlace.setState({ isFindingAcross });
}

/** Into the find field of the list. */
export function findInComposer(): void {
  useComposerPlace.setState(({ sought }) => ({ sought: sought + 1, pane: 'list', room: 'desk' }));
}

/** Another draft has other problems. */
export function enterDraft(): void {
  useComposerPlace.setState({ topic: null, problem: null, isFindingAcross: false, pane: 'editor', room: 'desk' });
}

export function forgetComposerPlace(): void {
  useComposerPlace.setState(start);
}

forgetWithProfile(forgetComposerPlace);
