// The keys that work everywhere in the window.
import { useEffect } from 'react';
import { readAccount, useAccount } from '../../state/account.ts';
import { copyText } from '../../state/app.ts';
import { auditAgain } from '../../state/audit.ts';
import { explainProblem, findInComposer } from '../../state/composer-place.ts';
import { findInPanel, stepBack, useHealthPlace } from '../../state/health-place.ts';
import { readHealth, useHealth } from '../../state/health.ts';
import { findIdentity, leaveIdentity, showInInspector, useIdentities } from '../../state/identities.ts';
import { findMessage, useMessagesPlace } from '../../state/messages-place.ts';
import { useReports } from '../../state/reports.ts';
import { go, useSelection, wishFor } from '../../state/selection.ts';

export function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    document.addEventListener('copy', onCopy);
    return () => {
      window.removeEventListener('keydown', onKey);
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
  o: () => void openFile(),
};

const onModShift: { readonly [key: string]: () => void } = {
  n: () => void beginMessage('empty'),
  o: () => void beginMessage('file'),
};

// Stores that the first drawing has no use for are loaded when a key asks for them.
async function beginMessage(from: 'empty' | 'file'): Promise<void> {
  go('composer');
  const { startMessage } = await import('../../state/message.ts');
  const { regionNow } = await import('../../state/template-region.ts');
  await startMessage(from === 'file' ? { from } : { from, region: regionNow() });
}

/** Files of events, or a received message, by what is shown of the place. */
async function openFile(): Promise<void> {
  if (useSelection.getState().place !== 'messages') return;
  if (useMessagesPlace.getState().tab === 'received')
    await (await import('../../state/mail.ts')).checkMail({ from: 'file' });
  else await (await import('../../state/history-sources.ts')).importEvents({ from: 'files' });
}

/** What is looked at, again: the open domain, the open identity or all of them, the open region or all of them. */
function refresh(): void {
  const { domain, place } = useSelection.getState();
  if (place === 'advisor' && domain !== null) return void auditAgain(domain);
  if (place === 'account') return void refreshHealth();
  if (place === 'composer') return void refreshTemplates();
  if (place === 'messages') return void refreshMessages();
  if (place !== 'identities' || useAccount.getState().reading !== null) return;
  const { open } = useIdentities.getState();
  void readAccount(open === null ? null : [open]);
}

async function refreshTemplates(): Promise<void> {
  await (await import('../../state/templates.ts')).readTemplates();
}

async function refreshHealth(): Promise<void> {
  const { region, panel } = useHealthPlace.getState();
  if (region !== null && panel === 'metrics') {
    const { askAgain, useMetrics } = await import('../../state/metrics.ts');
    if (!useMetrics.getState().asking) askAgain(region);
  } else if (useHealth.getState().reading === null) void readHealth(region === null ? null : [region]);
}

/** Steps back: first out of the inspector, then out of the page. */
function escape(): void {
  const { place } = useSelection.getState();
  if (place === 'account') return stepBack();
  if (place === 'composer') return explainProblem(false);
  if (place === 'messages') return void leaveMessage();
  if (place !== 'identities') return useSelection.setState({ inspector: false });
  if (useIdentities.getState().shown === null) leaveIdentity();
  else showInInspector(null);
}

async function leaveMessage(): Promise<void> {
  if (useMessagesPlace.getState().tab === 'received') (await import('../../state/mail.ts')).explainMail(false);
  else (await import('../../state/history-sources.ts')).closeAside();
}

async function refreshMessages(): Promise<void> {
  if (useMessagesPlace.getState().tab === 'history') await (await import('../../state/history.ts')).refreshHistory();
}

function onKey(event: KeyboardEvent): void {
  const unheard = !event.defaultPrevented && document.activeElement === document.body;
  if (event.key === 'Escape' && unheard) return escape();
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  // In the editor the keys of a search are the editor's own.
  if (event.defaultPrevented && event.key.toLowerCase() === 'f') return;
  const act = (event.shiftKey ? onModShift : onMod)[event.key.toLowerCase()];
  if (act === undefined) return;
  heard(event, act);
}

function heard(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

/** Finds in the pane that has the focus; in the findings where neither has it. */
export function find(): void {
  if (useSelection.getState().place === 'identities') return findIdentity();
  if (useSelection.getState().place === 'composer') return findInComposer();
  if (useSelection.getState().place === 'messages') return findMessage();
  if (useSelection.getState().place === 'account')
    return useHealthPlace.getState().panel === 'suppression' ? void findInSuppression() : findInPanel();
  const inDomains = (document.activeElement?.closest('[data-pane="domains"]') ?? null) !== null;
  const { open, order } = useReports.getState();
  if (open.state === 'ready' && !inDomains) wishFor('find');
  else if (order.length > 0) wishFor('find-domain');
}

async function findInSuppression(): Promise<void> {
  (await import('../../state/suppression.ts')).findSuppressed();
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
