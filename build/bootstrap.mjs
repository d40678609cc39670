// Takes a fresh machine to a running app, its tests or its benches; needs nothing but Node and npm.
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { endChildrenOnSignal, followNpm } from './bootstrap/leave.mjs';
import { openApp } from './bootstrap/open-app.mjs';
import { runBench } from './bootstrap/run-bench.mjs';
import { runTerminal } from './bootstrap/run-terminal.mjs';
import { runTests } from './bootstrap/run-tests.mjs';
import { say, Stop } from './bootstrap/stop.mjs';

// The terminal door sets its own exit code.
const commands = { app: openApp, test: runTests, bench: runBench, plumbline: runTerminal };

/** @param {string} name */
function commandNamed(name) {
  return name === 'app' || name === 'test' || name === 'bench' || name === 'plumbline' ? commands[name] : undefined;
}

const [name = '', ...args] = process.argv.slice(2);
const command = commandNamed(name);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

try {
  if (!command) throw new Stop(`Unknown command "${name}". The commands are: ${Object.keys(commands).join(', ')}.`);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
  followNpm();
  // The terminal door answers signals itself.
  if (command !== runTerminal) endChildrenOnSignal();
  await ensureDependencies();
  const code = await command(args);
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  say(error instanceof Stop ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = name === 'plumbline' ? 3 : 1;
}
