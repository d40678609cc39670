// Writes down which tests were skipped and the reason each gave, which vitest's JSON report leaves out.
import { writeFileSync } from 'node:fs';

/** @returns {import('vitest/node').Reporter} */
export default function skipReporter() {
  return {
    onTestRunEnd(testModules) {
      const path = process.env['PLUMBLINE_SKIPS'];
      if (path === undefined) return;
      const skips = testModules.flatMap((testModule) =>
        [...testModule.children.allTests('skipped')].map((test) => {
          const result = test.result();
          const reason = result.state === 'skipped' ? result.note : undefined;
          return { name: test.fullName, reason: reason ?? 'no reason given' };
        }),
      );
      writeFileSync(path, JSON.stringify(skips));
    },
  };
}
