// Before each file of end-to-end tests: the display of the worker that runs it.
const displays = (process.env['PLUMBLINE_DISPLAYS'] ?? '').split(' ');
// Workers are counted from 1.
const own = displays[Number(process.env['VITEST_POOL_ID']) - 1];
if (own !== undefined && own !== '') process.env['DISPLAY'] = own;
