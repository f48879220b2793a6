import { registerHooks } from "node:module";

/** What the mock refuses requests by, of which all but the first module are generated and built. */
const checks = /\/packages\/(mock\/src\/reword-refusal\.ts|test-fixtures\/dist\/.*)$/;
let build = 0;

// A module is loaded once for each URL: with another number it is read again.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const isCheck = checks.test(resolved.url);
    return isCheck ? { ...resolved, url: `${resolved.url}?build=${build}` } : resolved;
  },
});

/** Lets mocks that are being served check requests by what was built since. */
export function reloadRequestChecks(): void {
  build += 1;
}
