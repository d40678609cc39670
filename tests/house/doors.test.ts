// The doors between rooms: who may import whom, as the design's table says.
import { describe, expect, it } from 'vitest';
import { resolvedImport, type SourceFile, sourcesIn } from './sources.ts';

type Door = {
  readonly room: string;
  /** Paths from the root that may be imported, besides the room itself. */
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
  /** Files of the room that have a door of their own. */
  readonly except?: readonly string[];
};

const node = /^node:/u;
const pure = /^(tldts|ipaddr\.js|punycode\/punycode\.js)$/u;
/** Pure as well, for reading templates and mail: parsers, and a three-way merge. */
const mailParsers =
  /^(tldts|ipaddr\.js|punycode\/punycode\.js|handlebars\/.+|parse5|css-tree(\/.+)?|node-diff3|entities(\/.+)?)$/u;
const mantine =
  /^(react|react\/jsx-runtime|react-dom(\/client)?|@mantine\/[a-z]+(\/.+\.css)?|@tabler\/icons-react(\/.+)?|@tanstack\/react-(table|virtual))$/u;

const doors: readonly Door[] = [
  { room: 'shared', rooms: [], packages: [/^(zod|node-diff3)$/u] },
  { room: 'electron/engine/protocols', rooms: ['shared'], packages: [pure] },
  { room: 'electron/engine/derive', rooms: ['shared', 'electron/engine/protocols'], packages: [pure] },
  {
    room: 'electron/engine/audits',
    rooms: ['shared', 'electron/engine/protocols', 'electron/engine/derive', 'electron/engine/mail'],
    packages: [pure],
  },
  { room: 'electron/engine', rooms: ['shared'], packages: [pure] },
  { room: 'electron/engine/mail', rooms: ['shared', 'electron/engine/protocols'], packages: [mailParsers] },
  { room: 'electron/ports', rooms: ['shared'], packages: [] },
  { room: 'electron/gather', rooms: ['shared', 'electron/ports', 'electron/engine'], packages: [] },
  {
    room: 'electron/adapters/system',
    rooms: ['shared', 'electron/ports', 'electron/engine/protocols'],
    packages: [node, /^electron$/u],
  },
  {
    room: 'electron/adapters/aws',
    rooms: [
      'shared',
      'electron/ports',
      'electron/engine/protocols',
      'electron/adapters/dns/joining.ts',
      'electron/adapters/dns/stop.ts',
    ],
    packages: [node, /^(@aws-sdk\/.+|@smithy\/.+|https-proxy-agent)$/u],
  },
  {
    room: 'electron/adapters/store',
    rooms: ['shared', 'electron/ports', 'electron/engine/protocols'],
    packages: [node, /^(zod|csv-parse\/sync)$/u],
  },
  {
    room: 'electron/adapters/history',
    rooms: [
      'shared',
      'electron/ports',
      'electron/engine/protocols',
      'electron/engine/timeline/state-of.ts',
      'electron/adapters/store/in-turn.ts',
    ],
    packages: [node, /^@duckdb\/node-api$/u],
  },
  {
    room: 'electron/adapters/smtp',
    rooms: ['shared', 'electron/ports', 'electron/engine/protocols'],
    packages: [node, /^nodemailer\/.+$/u],
  },
  {
    room: 'electron/adapters/workshop',
    rooms: ['shared', 'electron/ports', 'electron/engine/protocols'],
    packages: [node, /^(mjml|html-to-text|image-size|postal-mime|ical\.js|nodemailer\/lib\/.+)$/u],
  },
  {
    room: 'electron/adapters',
    rooms: ['shared', 'electron/ports', 'electron/engine/protocols'],
    packages: [node, /^(zod|dns-packet|undici)$/u],
  },
  {
    room: 'electron/demo',
    rooms: ['shared', 'electron/engine/protocols', 'electron/engine/mail/template'],
    packages: [node, /^dns-packet$/u],
  },
  {
    room: 'electron/flows',
    rooms: ['shared', 'electron/ports', 'electron/gather', 'electron/engine'],
    packages: [node],
  },
  { room: 'electron/ipc', rooms: ['shared', 'electron/flows'], packages: [node], except: ['electron/ipc/serve.ts'] },
  { room: 'electron/ipc/serve.ts', rooms: ['shared', 'electron/ipc'], packages: [/^electron$/u] },
  { room: 'electron/cli', rooms: ['shared', 'electron/flows'], packages: [node], except: ['electron/cli.ts'] },
  { room: 'electron/shell', rooms: ['shared'], packages: [node, /^electron$/u] },
  { room: 'electron/preload.ts', rooms: ['shared/ipc'], packages: [/^electron$/u] },
  {
    room: 'renderer/editor',
    rooms: ['renderer/ui', 'renderer/text', 'shared'],
    packages: [mantine, /^monaco-editor(\/.+)?$/u, /^js-beautify(\/.+)?$/u],
  },
  { room: 'renderer/measure', rooms: ['shared'], packages: [/^axe-core$/u] },
  { room: 'renderer/ui', rooms: [], packages: [mantine] },
  { room: 'renderer/details', rooms: ['renderer/ui', 'renderer/text', 'shared'], packages: [mantine] },
  { room: 'renderer/state', rooms: ['renderer/bridge.ts', 'shared'], packages: [/^zustand(\/.+)?$/u, /^react$/u] },
  { room: 'renderer/text', rooms: ['shared'], packages: [/^react$/u] },
  {
    room: 'renderer/views',
    rooms: ['renderer/state', 'renderer/details', 'renderer/editor', 'renderer/ui', 'renderer/text', 'shared'],
    packages: [mantine],
  },
];

const all = sourcesIn('shared', 'electron', 'renderer');

function doorOf(file: SourceFile): Door | undefined {
  const fitting = doors.filter(({ room }) => file.path === room || file.path.startsWith(`${room}/`));
  return fitting.toSorted((a, b) => b.room.length - a.room.length)[0];
}

const within = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

function trespasses(file: SourceFile): readonly string[] {
  const door = doorOf(file);
  if (door === undefined) return [];
  return file.imports
    .filter(({ from }) => {
      const target = resolvedImport(file, from);
      if (target === null) return !door.packages.some((pattern) => pattern.test(from));
      return !within(target, door.room) && !door.rooms.some((room) => within(target, room));
    })
    .map(({ from }) => `${file.path} imports ${from}`);
}

describe('doors', () => {
  it('finds the sources and their imports', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.find(({ path }) => path === 'electron/engine/advise.ts')?.imports.map(({ from }) => from)).toContain(
      './audits/define-audit.ts',
    );
  });

  it('are kept by every file', () => {
    expect(all.flatMap(trespasses)).toEqual([]);
  });

  it('no audit imports another audit', () => {
    const audits = all.filter(
      ({ path }) => /^electron\/engine\/audits\/[a-z]+\//u.test(path) && !path.endsWith('/list.ts'),
    );
    const named = new Set(audits.map(({ path }) => path));
    const crossing = audits.flatMap((file) =>
      file.imports.filter(({ from }) => {
        const target = resolvedImport(file, from);
        return (
          target !== null &&
          named.has(target) &&
          /defineAudit\(/u.test(all.find(({ path }) => path === target)?.text ?? '')
        );
      }),
    );
    expect(crossing).toEqual([]);
  });

  it('no view imports another view', () => {
    const viewOf = (path: string): string | undefined => /^renderer\/views\/([^/]+)\//u.exec(path)?.[1];
    const crossing = all
      .filter(({ path }) => viewOf(path) !== undefined)
      .flatMap((file) =>
        file.imports.flatMap(({ from }) => {
          const target = resolvedImport(file, from);
          const other = target === null ? undefined : viewOf(target);
          return other === undefined || other === viewOf(file.path) ? [] : [`${file.path} imports ${from}`];
        }),
      );
    expect(crossing).toEqual([]);
  });

  it.each([
    ['ipcMain', /\bipcMain\b/u, ['electron/ipc/serve.ts']],
    ['ipcRenderer', /\bipcRenderer\b/u, ['electron/preload.ts']],
    ['window.bridge', /\bwindow\.bridge\b|globalThis\.bridge\b/u, ['renderer/bridge.ts']],
    ['node:dns', /['"]node:dns/u, ['electron/adapters/dns/servers.ts']],
  ])('%s is named only where it belongs', (_name, pattern, owners) => {
    const code = (text: string): string => text.replace(/^\s*(\/\/|\*|\/\*).*$/gmu, '');
    expect(all.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)).toEqual(owners);
  });
});
