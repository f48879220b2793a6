import { registerHooks } from "node:module";

/** The modules that the mock checks requests with; those of `dist` are generated and built. */
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

/** Makes running mocks check requests with the latest build. */
export function reloadRequestChecks(): void {
  build += 1;
}
