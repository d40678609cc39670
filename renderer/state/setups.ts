// Set-ups to deploy: what is asked for survives a change of the panel; the files are made anew each time.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { SetupAsk } from '../../shared/health/asks.ts';
import type { GeneratedSetup } from '../../shared/health/generated.ts';
import type { Reply } from '../../shared/ipc/reply.ts';

/** The choices that do not depend on the region; texts as they stand in their fields. */
export type SetupDraft = Pick<SetupAsk, 'kind' | 'format' | 'createSet' | 'eventTypes'> & {
  readonly configurationSet: string;
  readonly domain: string;
  readonly email: string;
  /** Empty: nothing is deleted. */
  readonly keepDays: string;
};

const start: SetupDraft = {
  kind: 'events-to-s3',
  format: 'terraform',
  createSet: true,
  configurationSet: 'history',
  domain: '',
  // All but opens and clicks, which change the message.
  eventTypes: [
    'SEND',
    'RENDERING_FAILURE',
    'REJECT',
    'DELIVERY',
    'DELIVERY_DELAY',
    'BOUNCE',
    'COMPLAINT',
    'SUBSCRIPTION',
  ],
  email: '',
  keepDays: '365',
};

export const useSetups = create<{ readonly draft: SetupDraft }>(() => ({ draft: start }));

export function typeSetup(change: Partial<SetupDraft>): void {
  useSetups.setState({ draft: { ...useSetups.getState().draft, ...change } });
}

export type SetupField = 'configurationSet' | 'domain' | 'email' | 'keepDays';

/** Fields that cannot be asked with yet, as they are empty or strange. */
export function unfinished(draft: SetupDraft): readonly SetupField[] {
  const { kind, configurationSet, domain, email, keepDays } = draft;
  const fields: SetupField[] = [];
  if (wants(kind, 'configurationSet') && !/^[A-Za-z0-9_-]{1,64}$/u.test(configurationSet))
    fields.push('configurationSet');
  if (wants(kind, 'domain') && !/^[^\s@]+\.[^\s@]+$/u.test(domain.trim())) fields.push('domain');
  if (wants(kind, 'email') && email.trim() !== '' && !/^[^\s@]+@[^\s@]+$/u.test(email.trim())) fields.push('email');
  const days = Number(keepDays);
  if (wants(kind, 'keepDays') && keepDays.trim() !== '' && !(Number.isInteger(days) && days >= 1 && days <= 3650))
    fields.push('keepDays');
  return fields;
}

const wanted: { readonly [K in SetupAsk['kind']]: readonly (SetupField | 'eventTypes')[] } = {
  'events-to-s3': ['configurationSet', 'eventTypes', 'keepDays'],
  'feedback-to-logs': ['domain', 'email', 'keepDays'],
  'domain-module': ['configurationSet', 'domain', 'eventTypes'],
  alarms: ['email'],
};

export function wants(kind: SetupAsk['kind'], field: SetupField | 'eventTypes'): boolean {
  return wanted[kind].includes(field);
}

export function askOf(draft: SetupDraft, region: string): SetupAsk {
  const { kind, domain, email, keepDays, configurationSet } = draft;
  const typed = (field: SetupField, text: string): string | null =>
    wants(kind, field) && text.trim() !== '' ? text.trim() : null;
  const days = typed('keepDays', keepDays);
  return {
    ...draft,
    region,
    accountId: null,
    configurationSet: wants(kind, 'configurationSet') ? configurationSet : start.configurationSet,
    domain: typed('domain', domain),
    email: typed('email', email),
    keepDays: days === null ? null : Number(days),
  };
}

export function generateSetup(ask: SetupAsk): Promise<Reply<GeneratedSetup>> {
  return bridge.request('setup.generate', ask);
}

export function saveSetup(ask: SetupAsk): Promise<Reply<{ readonly path: string } | null>> {
  return bridge.request('setup.save', ask);
}
