// From a diagnosis to the very finding of the domain, and from a number to the messages that were counted.
import { expect, it } from 'vitest';
import { followLink } from '../../../renderer/state/follow-link.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { useDraft } from '../../../renderer/state/draft.ts';
import { useTemplates } from '../../../renderer/state/templates.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import { useHistory } from '../../../renderer/state/history.ts';
import { showMarked, showTroubled } from '../../../renderer/state/show-rows.ts';
import { useSuppressedAddress } from '../../../renderer/state/suppressed-address.ts';
import { useHealthPlace } from '../../../renderer/state/health-place.ts';
import { sameText } from '../../../shared/text.ts';
import { exampleKept } from '../draft-examples.ts';
import { exampleApp, exampleFinding, exampleReport, exampleSummary } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

const domain = 'shop.example.com';
const stretch = { fromMs: new Date(2026, 2, 1).getTime(), untilMs: new Date(2026, 2, 8).getTime() };
const query = { kind: 'all' } as const;
const nothing = { query, says: sameText('All'), rows: [], total: 0, offset: 0, tookMs: 0 };

it('opens the first of the findings meant that the domain does not pass', async () => {
  const findings = [
    exampleFinding({ id: 'spf-no-record', verdict: 'pass' }),
    exampleFinding({ id: 'dkim-no-aligned-key', verdict: 'fail' }),
  ];
  standBridge({
    'report.list': () => ({ ok: true, value: [exampleSummary(domain)] }),
    'report.open': () => ({ ok: true, value: exampleReport(domain, { findings }) }),
  });
  const audits = ['spf-no-record', 'dkim-no-aligned-key'];
  await followLink({ kind: 'advisor', domain, audits, says: sameText('x') });
  expect(useSelection.getState()).toMatchObject({
    place: 'advisor',
    domain,
    shownDomain: domain,
    findingId: 'dkim-no-aligned-key',
  });
});

it('goes to the domain in the advisor where it was never audited', async () => {
  standBridge({ 'report.list': () => ({ ok: true, value: [] }) });
  await followLink({ kind: 'advisor', domain: 'new.example', audits: ['spf-no-record'], says: sameText('x') });
  expect(useSelection.getState()).toMatchObject({ place: 'advisor', domain: 'new.example' });
});

it('looks an address up in every region', async () => {
  const bridge = standBridge({ 'suppression.look-up': () => ({ ok: true, value: [] }) });
  await followLink({ kind: 'suppression', address: 'a@b.example', says: sameText('x') });
  expect(bridge.asked).toEqual([{ name: 'suppression.look-up', input: { address: 'a@b.example', region: null } }]);
  expect([useSelection.getState().place, useHealthPlace.getState().panel]).toEqual(['account', 'suppression']);
  expect(useSuppressedAddress.getState().everywhere).toBe(true);
});

it('opens the very template in the region that sent it', async () => {
  const home = { kind: 'template', region: 'eu-west-1', name: 'order-receipt' } as const;
  const bridge = standBridge({
    'draft.start': () => ({ ok: true, value: exampleKept({ home }) }),
    'draft.list': () => ({ ok: true, value: [] }),
  });
  await followLink({ kind: 'template', template: 'order-receipt', region: 'eu-west-1', says: sameText('x') });
  expect(bridge.asked[0]?.input).toEqual({ from: 'template', region: 'eu-west-1', name: 'order-receipt' });
  expect([useSelection.getState().place, useDraft.getState().kept?.home]).toEqual(['composer', home]);
  useDraft.setState(useDraft.getInitialState());
});

it.each([
  [false, ['template.page', 'template.page', 'template.load']],
  [true, ['template.page', 'template.page']],
])(
  'looks in the composer for a template that is not there, and reads the names where they never were: complete %s',
  async (complete, asked) => {
    useTemplates.setState(useTemplates.getInitialState());
    const profile = { id: 'demo', name: 'Demo', kind: 'demo', resolver: { kind: 'system' } } as const;
    useApp.setState({ app: { ...exampleApp, profiles: [profile] } });
    const page = { region: 'us-east-1', total: 0, matching: 0, subjectsKnown: 0, offset: 0, rows: [] };
    const bridge = standBridge({
      'template.page': () => ({ ok: true, value: { ...page, complete, readAtMs: null, failure: null } }),
      'draft.start': () => ({ ok: false, failure: { kind: 'not-found', what: sameText('order-receipt') } }),
      'template.load': () => ({ ok: true, value: { runId: 'r' } }),
    });
    await followLink({ kind: 'template', template: 'order-receipt', region: null, says: sameText('x') });
    expect(bridge.asked.map(({ name }) => name)).toEqual(['draft.start', ...asked]);
    expect([useSelection.getState().place, useTemplates.getState().typed]).toEqual(['composer', 'order-receipt']);
  },
);

it('shows the messages with what marks a cause', () => {
  standBridge({ 'history.find': () => ({ ok: true, value: nothing }) });
  showMarked({ domain, stretch, mark: { type: 'BOUNCE', bounceType: null, status: '5.7.26' } });
  const span = { from: '2026-03-01', until: '2026-03-07' };
  expect(useHistory.getState()).toMatchObject({
    text: '5.7.26',
    wish: { senderDomains: [domain], types: ['BOUNCE'], bounceTypes: [], span },
  });
  showMarked({ domain, stretch, mark: { type: 'BOUNCE', bounceType: 'Permanent', status: null } });
  expect(useHistory.getState()).toMatchObject({ text: '', wish: { bounceTypes: ['Permanent'] } });
});

it('shows the messages that a number of the domain counts, by the domain that they were sent from', () => {
  standBridge({ 'history.find': () => ({ ok: true, value: nothing }) });
  showTroubled({ domain, stretch, family: 'google' });
  expect(useHistory.getState()).toMatchObject({
    text: '',
    wish: {
      senderDomains: [domain],
      identities: [],
      families: ['google'],
      span: { from: '2026-03-01', until: '2026-03-07' },
      states: ['delayed', 'bounced', 'bounced-later', 'complained', 'suppressed', 'rejected'],
    },
  });
});
