// The commands of the composer: start, open, save and check a draft.
import { useEffect, useMemo } from 'react';
import { activeProfile, useApp } from '../../state/app.ts';
import { composerPanels, findAcross, findInComposer, showPanel, useComposerPlace } from '../../state/composer-place.ts';
import { nameOfHome } from '../../state/draft-home.ts';
import { enterKept, enterNew, loadDrafts, useDraftList } from '../../state/draft-list.ts';
import { useDraft } from '../../state/draft.ts';
import { startMessage } from '../../state/message.ts';
import { askAddresses } from '../../state/outside.ts';
import { compareWithSes } from '../../state/parity.ts';
import { stepProblem } from '../../state/problems.ts';
import { go } from '../../state/selection.ts';
import { saveToSes } from '../../state/template-changes.ts';
import { regionNow } from '../../state/template-region.ts';
import { useTemplates } from '../../state/templates.ts';
import { composerEn } from '../../text/composer-en.ts';
import { composerJa } from '../../text/composer-ja.ts';
import { messageEn } from '../../text/message-en.ts';
import { messageJa } from '../../text/message-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
import type { Command } from './match-commands.ts';

const action = (id: string, name: string, run: () => void): Command => ({
  id,
  group: 'actions',
  name,
  run: () => {
    go('composer');
    run();
  },
});

const useComposerWords = () => useWordsOf({ en: composerEn, ja: composerJa });

export function useComposerActions(): readonly Command[] {
  const { start, list } = useComposerWords();
  const { start: message } = useWordsOf({ en: messageEn, ja: messageJa });
  const region = useComposerPlace((state) => state.region);
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const draft = useDraftActions(hasAccount);
  return [
    ...draft,
    action('new-html', start.html, () => void enterNew({ from: 'empty', region, mjml: false })),
    action('new-mjml', start.mjml, () => void enterNew({ from: 'empty', region, mjml: true })),
    action('open-draft-file', start.file, () => void enterNew({ from: 'file' })),
    {
      ...action('new-message', message.message, () => void startMessage({ from: 'empty', region: regionNow() })),
      keys: 'mod+shift+N',
    },
    { ...action('open-message-file', message.eml, () => void startMessage({ from: 'file' })), keys: 'mod+shift+O' },
    ...(hasAccount ? [action('find-template', list.find, findInComposer)] : []),
  ];
}

/** What the open draft can be asked for. */
function useDraftActions(hasAccount: boolean): readonly Command[] {
  const { acts, command, outside, panel, parity } = useComposerWords();
  const home = useDraft((state) => state.kept?.home);
  const region = useTemplates((state) => state.region);
  if (home === undefined) return [];
  return [
    ...(hasAccount ? [{ ...action('save-to-ses', acts.save, () => void saveToSes(region)), keys: 'mod+S' }] : []),
    ...(home.kind === 'template'
      ? [
          action('compare-with-ses', parity.compare, () => {
            showPanel('ses');
            void compareWithSes();
          }),
        ]
      : []),
    { ...action('next-problem', command.nextProblem, () => stepProblem(1)), keys: 'F8' },
    { ...action('previous-problem', command.previousProblem, () => stepProblem(-1)), keys: 'shift+F8' },
    { ...action('find-across', command.findAcross, () => findAcross(true)), keys: 'mod+shift+F' },
    action('check-links', outside.ask.link, () => askAddresses('link')),
    ...composerPanels.map((one) => action(`composer-${one}`, command.panel(panel[one]), () => showPanel(one))),
  ];
}

const shownTemplates = 200;

/** The drafts by name, and the templates that are known so far. */
export function useDraftCommands(): readonly Command[] {
  const { command, unnamed } = useComposerWords();
  const lines = useDraftList((state) => state.lines);
  const pages = useTemplates((state) => state.pages);
  const region = useTemplates((state) => state.region);
  useEffect(() => {
    if (lines === null) void loadDrafts();
  }, [lines]);
  return useMemo(() => {
    const rows = Object.values(pages).flat().slice(0, shownTemplates);
    return [
      ...(lines ?? []).map((line) => ({
        ...action(`draft-${line.id}`, command.draft(nameOfHome(line.home) ?? unnamed), () => void enterKept(line.id)),
        group: 'drafts' as const,
        hint: line.subject,
      })),
      ...(region === null ? [] : rows).map(({ name, subject }) => ({
        ...action(`template-${name}`, command.open(name), () => {
          if (region !== null) void enterNew({ from: 'template', region, name });
        }),
        group: 'drafts' as const,
        hint: subject ?? region ?? '',
      })),
    ];
  }, [lines, pages, region, command, unnamed]);
}
