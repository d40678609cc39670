// Writes down which tests were skipped and the reason each gave, which vitest's JSON report leaves out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const outFolder = fileURLToPath(new URL('../out', import.meta.url));

/** @returns {import('vitest/node').Reporter} */
export default function skipReporter() {
  return {
    onTestRunEnd(testModules) {
      const skips = testModules.flatMap((testModule) =>
        [...testModule.children.allTests('skipped')].map((test) => {
          const result = test.result();
          const reason = result.state === 'skipped' ? result.note : undefined;
          return { name: test.fullName, reason: reason ?? 'no reason given' };
        }),
      );
      mkdirSync(outFolder, { recursive: true });
      writeFileSync(`${outFolder}/test-skips.json`, JSON.stringify(skips));
    },
  };
}
