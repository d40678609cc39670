// All commands there are right now, made from what is listed, open and chosen.
import { useMemo } from 'react';
import type { AppState } from '../../../shared/ipc/requests.ts';
import type { Finding } from '../../../shared/finding.ts';
import { printFinding } from '../../details/print-finding.ts';
import { printRecordToPublish } from '../../../shared/print-record.ts';
import { copyText, notify, saveSettings, useApp } from '../../state/app.ts';
import { auditAgain, auditAllAgain, auditOrNotify, nothingAsked, splitNames } from '../../state/audit.ts';
import { useReports } from '../../state/reports.ts';
import { cancelAudits, useRun } from '../../state/run.ts';
import { go, places, revealFinding, selectDomain, tabs, useSelection, wishFor } from '../../state/selection.ts';
import type { Words } from '../../text/en.ts';
import { useWords } from '../../text/words.tsx';
import type { Command } from './match-commands.ts';
import { useComposerActions, useDraftCommands } from './use-composer-commands.ts';
import { useHealthActions, useHealthPlaces } from './use-health-commands.ts';
import { useIdentityActions, useIdentityCommands } from './use-identity-commands.ts';
import { useMessageActions, useSendingDomains } from './use-message-commands.ts';

export function useCommands(query: string): readonly Command[] {
  const { words } = useWords();
  const app = useApp((state) => state.app);
  const actions = useActions();
  const domains = useDomainCommands();
  const sending = useSendingDomains();
  const identities = useIdentityCommands();
  const composer = useComposerActions();
  const messages = useMessageActions();
  const composing = useSelection((state) => state.place === 'composer');
  const drafts = useDraftCommands();
  const findings = useFindingCommands();
  const profiles = useMemo(() => (app === null ? [] : profileCommands(app, words)), [app, words]);
  const typed = auditTyped(query, words);
  const here = composing ? [...composer, ...messages, ...actions] : [...actions, ...composer, ...messages];
  return [...typed, ...here, ...domains, ...sending, ...identities, ...drafts, ...findings, ...profiles];
}

/** What was typed may itself be a domain to audit. */
function auditTyped(query: string, words: Words): readonly Command[] {
  const names = splitNames(query);
  if (names.length === 0 || !names.every((name) => /[^.\s][.。][^.\s]/.test(name))) return [];
  return [
    {
      id: 'audit-typed',
      group: 'actions',
      name: words.palette.audit(names.join(', ')),
      hint: words.palette.auditHint,
      always: true,
      run: () => void auditOrNotify(names, nothingAsked),
    },
  ];
}

const placeKeys = {
  advisor: { keys: 'mod+1' },
  identities: { keys: 'mod+2' },
  composer: { keys: 'mod+3' },
  messages: { keys: 'mod+4' },
  account: { keys: 'mod+5' },
  profiles: {},
  settings: { keys: 'mod+,' },
} as const;
const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', 'en', 'ja'] as const;

function save(change: Parameters<typeof saveSettings>[0]): void {
  void saveSettings(change).then((failure) => {
    if (failure !== null) notify({ kind: 'failure', failure });
  });
}

function useActions(): readonly Command[] {
  const { words } = useWords();
  const domain = useSelection((state) => state.domain);
  const running = useRun((state) => Object.keys(state.runs).length > 0);
  const listed = useReports((state) => state.order.length);
  const demo = useApp((state) => state.app?.demoDomains);
  const opened = useReports((state) => state.open.state === 'ready');
  const finding = useFindingActions();
  const identity = useIdentityActions();
  const health = useHealthActions();
  const healthPlaces = useHealthPlaces();
  const action = (id: string, name: string, run: () => void): Command => ({ id, group: 'actions', name, run });
  const demoDomains = (demo ?? []).map((one) => one.domain);
  return [
    { ...action('add', words.list.add, () => wishFor('add')), keys: 'mod+N' },
    ...(running ? [action('cancel', words.frame.cancelRun, () => void cancelAudits())] : []),
    ...(domain === null
      ? []
      : [{ ...action('again', `${words.frame.refresh}: ${domain}`, () => void auditAgain(domain)), keys: 'mod+R' }]),
    ...finding,
    ...identity,
    ...health,
    ...(demoDomains.length === 0
      ? []
      : [action('demo', words.palette.auditDemo, () => void auditAgain(...demoDomains))]),
    ...(listed === 0 ? [] : [action('all-again', words.palette.refreshAll, () => void auditAllAgain())]),
    ...(opened ? [{ ...action('find', words.findings.search, () => wishFor('find')), keys: 'mod+F' }] : []),
    ...(opened
      ? tabs.map((tab) =>
          action(`tab-${tab}`, words.palette.tab(words.subject.tabs[tab]), () =>
            useSelection.setState({ place: 'advisor', tab }),
          ),
        )
      : []),
    ...places.map((place) => ({
      ...action(`place-${place}`, words.palette.goTo(words.places[place]), () => go(place)),
      ...placeKeys[place],
    })),
    ...themes.map((theme) =>
      action(`theme-${theme}`, words.palette.theme(words.settings.themes[theme]), () => save({ theme })),
    ),
    ...languages.map((language) =>
      action(`language-${language}`, words.palette.language(words.settings.languages[language]), () =>
        save({ language }),
      ),
    ),
    ...healthPlaces,
  ];
}

function useFindingActions(): readonly Command[] {
  const { words, language } = useWords();
  const id = useSelection((state) => state.findingId);
  const finding = useReports(({ open }) =>
    open.state === 'ready' ? open.report.findings.find((one) => one.id === id) : undefined,
  );
  if (finding === undefined) return [];
  const records = finding.details.filter((detail) => detail.kind === 'record-to-publish');
  return [
    ...records.map((record, index) => ({
      id: `copy-record-${index}`,
      group: 'actions' as const,
      name: words.palette.copyRecord,
      hint: `${record.name} ${record.type}`,
      keys: 'mod+C',
      run: () => void copyText(printRecordToPublish(record), `${record.name} ${record.type}`),
    })),
    {
      id: 'copy-markdown',
      group: 'actions',
      name: words.palette.copyMarkdown,
      run: () => void copyText(printFinding(finding, { language, words: words.details }), finding.title[language]),
    },
  ];
}

function useDomainCommands(): readonly Command[] {
  const { words } = useWords();
  const order = useReports((state) => state.order);
  const summaries = useReports((state) => state.summaries);
  return useMemo(
    () =>
      order.map((domain) => {
        const summary = summaries[domain];
        const other = summary === undefined || summary.unicode === domain ? {} : { alias: domain };
        return {
          id: `domain-${domain}`,
          group: 'domains' as const,
          name: summary?.unicode ?? domain,
          ...other,
          ...(summary === undefined ? {} : { hint: words.state[summary.worst], glyph: summary.worst }),
          run: () => {
            go('advisor');
            void selectDomain(domain).then(() => wishFor('findings'));
          },
        };
      }),
    [order, summaries, words],
  );
}

const glyphOf = (finding: Finding) => (finding.verdict === 'fail' ? finding.severity : finding.verdict);

function useFindingCommands(): readonly Command[] {
  const { words, say } = useWords();
  const open = useReports((state) => state.open);
  return useMemo(() => {
    if (open.state !== 'ready') return [];
    const worstFirst = ['fail', 'unknown', 'error', 'pass', 'not-applicable'];
    return open.report.findings
      .toSorted((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))
      .map((finding) => ({
        id: `finding-${finding.id}`,
        group: 'findings' as const,
        name: say(finding.title),
        alias: `${finding.id} ${words.topic[finding.topic]}`,
        hint: words.topic[finding.topic],
        glyph: glyphOf(finding),
        run: () => revealFinding(finding),
      }));
  }, [open, words, say]);
}

function profileCommands(app: AppState, words: Words): readonly Command[] {
  return app.profiles.map((profile) => ({
    id: `profile-${profile.id}`,
    group: 'profiles',
    name: words.palette.useProfile(profile.name),
    hint: words.profiles.kind[profile.kind],
    run: () => save({ profileId: profile.id }),
  }));
}
