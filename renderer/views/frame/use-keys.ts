// The keys that work everywhere in the window.
import { useEffect } from 'react';
import { readAccount, useAccount } from '../../state/account.ts';
import { activeProfile, copyText, useApp } from '../../state/app.ts';
import { auditAgain } from '../../state/audit.ts';
import { explainProblem, findAcross, findInComposer } from '../../state/composer-place.ts';
import { keepNow, useDraft } from '../../state/draft.ts';
import { findInPanel, stepBack, useHealthPlace } from '../../state/health-place.ts';
import { readHealth, useHealth } from '../../state/health.ts';
import { askAgain, useMetrics } from '../../state/metrics.ts';
import { findIdentity, leaveIdentity, showInInspector, useIdentities } from '../../state/identities.ts';
import { checkMail, explainMail } from '../../state/mail.ts';
import { startMessage } from '../../state/message.ts';
import { stepProblem } from '../../state/problems.ts';
import { useReports } from '../../state/reports.ts';
import { go, useSelection, wishFor } from '../../state/selection.ts';
import { openSendSheet, useSend } from '../../state/send.ts';
import { findSuppressed } from '../../state/suppression.ts';
import { saveToSes } from '../../state/template-changes.ts';
import { regionNow } from '../../state/template-region.ts';
import { readTemplates, useTemplates } from '../../state/templates.ts';

export function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onSendKey, { capture: true });
    document.addEventListener('copy', onCopy);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onSendKey, { capture: true });
      document.removeEventListener('copy', onCopy);
    };
  }, []);
}

const onMod: { readonly [key: string]: () => void } = {
  k: () => useSelection.setState({ paletteOpen: true }),
  n: () => wishFor('add'),
  l: () => wishFor('add'),
  f: find,
  1: () => go('advisor'),
  2: () => go('identities'),
  3: () => go('composer'),
  4: () => go('messages'),
  5: () => go('account'),
  ',': () => go('settings'),
  r: refresh,
  s: save,
  o: openMailFile,
};

const onModShift: { readonly [key: string]: () => void } = {
  n: () => beginMessage({ from: 'empty', region: regionNow() }),
  o: () => beginMessage({ from: 'file' }),
};

function beginMessage(from: Parameters<typeof startMessage>[0]): void {
  go('composer');
  void startMessage(from);
}

/** What is typed is kept by itself: to save means to save it to SES. */
function save(): void {
  // A whole message is no template: there is nothing to save it to.
  if (useSelection.getState().place === 'composer' && useDraft.getState().form !== null) return void keepNow();
  const { app } = useApp.getState();
  const hasAccount = app !== null && activeProfile(app)?.kind !== 'dns';
  if (useSelection.getState().place === 'composer' && hasAccount) void saveToSes(useTemplates.getState().region);
}

function openMailFile(): void {
  if (useSelection.getState().place === 'messages') void checkMail({ from: 'file' });
}

/** What is looked at, again: the open domain, the open identity or all of them, the open region or all of them. */
function refresh(): void {
  const { domain, place } = useSelection.getState();
  if (place === 'advisor' && domain !== null) return void auditAgain(domain);
  if (place === 'account') return refreshHealth();
  if (place === 'composer') return void readTemplates();
  if (place !== 'identities' || useAccount.getState().reading !== null) return;
  const { open } = useIdentities.getState();
  void readAccount(open === null ? null : [open]);
}

function refreshHealth(): void {
  const { region, panel } = useHealthPlace.getState();
  if (region !== null && panel === 'metrics') {
    if (!useMetrics.getState().asking) askAgain(region);
  } else if (useHealth.getState().reading === null) void readHealth(region === null ? null : [region]);
}

/** Steps back: first out of the inspector, then out of the page. */
function escape(): void {
  const { place } = useSelection.getState();
  if (place === 'account') return stepBack();
  if (place === 'composer') return explainProblem(false);
  if (place === 'messages') return explainMail(false);
  if (place !== 'identities') return useSelection.setState({ inspector: false });
  if (useIdentities.getState().shown === null) leaveIdentity();
  else showInInspector(null);
}

function onKey(event: KeyboardEvent): void {
  const unheard = !event.defaultPrevented && document.activeElement === document.body;
  if (event.key === 'Escape' && unheard) return escape();
  if (event.key === 'F8' && inDraft()) return heard(event, () => stepProblem(event.shiftKey ? -1 : 1));
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const isAcross = event.shiftKey && event.key.toLowerCase() === 'f' && inDraft();
  if (isAcross) return heard(event, () => findAcross(true));
  // In the editor the keys of a search are the editor's own.
  if (event.defaultPrevented && event.key.toLowerCase() === 'f') return;
  const act = (event.shiftKey ? onModShift : onMod)[event.key.toLowerCase()];
  if (act === undefined) return;
  heard(event, act);
}

/** Before the editor, for which it is a line break. */
function onSendKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const { app } = useApp.getState();
  const hasAccount = app !== null && activeProfile(app)?.kind !== 'dns';
  if (!hasAccount || !inDraft() || useSend.getState().sheet !== null) return;
  event.stopPropagation();
  heard(event, () => void openSendSheet());
}

function heard(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function inDraft(): boolean {
  return useSelection.getState().place === 'composer' && useDraft.getState().kept !== null;
}

/** Finds in the pane that has the focus; in the findings where neither has it. */
export function find(): void {
  if (useSelection.getState().place === 'identities') return findIdentity();
  if (useSelection.getState().place === 'composer') return findInComposer();
  if (useSelection.getState().place === 'account')
    return useHealthPlace.getState().panel === 'suppression' ? findSuppressed() : findInPanel();
  const inDomains = (document.activeElement?.closest('[data-pane="domains"]') ?? null) !== null;
  const { open, order } = useReports.getState();
  if (open.state === 'ready' && !inDomains) wishFor('find');
  else if (order.length > 0) wishFor('find-domain');
}

/** With nothing selected, the record in focus is copied; without one, the first record of the open finding. */
function onCopy(event: ClipboardEvent): void {
  const selection = document.getSelection();
  const focus = document.activeElement;
  if (event.defaultPrevented || focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement) return;
  if (selection !== null && !selection.isCollapsed) return;
  const record =
    focus?.closest<HTMLElement>('[data-copy]') ?? document.querySelector<HTMLElement>('[data-inspector] [data-copy]');
  const text = record?.dataset['copy'];
  if (text === undefined) return;
  event.preventDefault();
  void copyText(text, record?.dataset['copyName'] ?? text);
}
