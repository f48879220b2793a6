import { rmSync } from "node:fs";
import {
  createSampleRepository,
  type LocalRegistry,
  type SampleRepository,
  startRegistry,
} from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startFaultyRegistry } from "./faulty-registry.ts";
import { release } from "./release.ts";

// Each test starts a registry and several programs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let registry: LocalRegistry;
let repository: SampleRepository;

beforeEach(async () => {
  [registry, repository] = await Promise.all([startRegistry(), createSampleRepository()]);
});

afterEach(async () => {
  rmSync(repository.root, { recursive: true });
  await registry.close();
});

function releaseTo(address: string, build = async (): Promise<void> => {}): Promise<string[]> {
  return release({ root: repository.root, registry: address, environment: process.env, build });
}

async function versionsOf(name: string): Promise<string[]> {
  const response = await fetch(new URL(`@conference-kit%2f${name}`, registry.url));
  const { versions }: { versions?: object } = JSON.parse(await response.text());
  return Object.keys(versions ?? {});
}

test("publishes every package that is not private, dependencies first", async () => {
  expect(await releaseTo(registry.url)).toEqual([
    "@conference-kit/zebra@0.1.0",
    "@conference-kit/aardvark@0.1.0",
  ]);
  const response = await fetch(new URL("@conference-kit%2faardvark/0.1.0", registry.url));
  expect(await response.json()).toMatchObject({
    dependencies: { "@conference-kit/zebra": "^0.1.0" },
  });
  expect(await versionsOf("secret")).toEqual([]);
});

test("leaves a version that is there with the same code", async () => {
  await releaseTo(registry.url);
  expect(await releaseTo(registry.url)).toEqual([]);
});

test("refuses a version that is there with other code, before anything is sent", async () => {
  await releaseTo(registry.url);
  repository.write("packages/zebra/dist/index.js", "export const name = 'changed';\n");
  repository.write("packages/aardvark/package.json", {
    name: "@conference-kit/aardvark",
    version: "0.2.0",
    files: ["dist"],
  });
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /Already published with other contents: @conference-kit\/zebra@0\.1\.0 \(dist\)\..*pnpm changeset/,
  );
  expect(await versionsOf("aardvark")).toEqual(["0.1.0"]);
});

test("refuses a version that is there with another manifest", async () => {
  await releaseTo(registry.url);
  repository.write("packages/zebra/package.json", {
    name: "@conference-kit/zebra",
    version: "0.1.0",
    type: "module",
    exports: { ".": "./dist/index.js", "./more": "./dist/index.js" },
    files: ["dist"],
    engines: { node: ">=22" },
  });
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /Already published with other contents: @conference-kit\/zebra@0\.1\.0 \(engines, exports\)\./,
  );
});

test("leaves a version whose dependency alone has a new one", async () => {
  await releaseTo(registry.url);
  repository.write("packages/zebra/package.json", {
    name: "@conference-kit/zebra",
    version: "0.1.1",
    files: ["dist"],
  });
  await repository.commit();
  expect(await releaseTo(registry.url)).toEqual(["@conference-kit/zebra@0.1.1"]);
});

test("refuses a dirty tree and names what is dirty", async () => {
  repository.write("packages/zebra/dist/index.js", "");
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /working tree is dirty.*packages\/zebra\/dist\/index\.js/s,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("refuses while a changeset waits", async () => {
  repository.write(
    ".changeset/brave-cats.md",
    '---\n"@conference-kit/zebra": minor\n---\n\nNew.\n',
  );
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /\.changeset\/brave-cats\.md.*pnpm run version/,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("refuses a package that no changeset ever gave a version", async () => {
  rmSync(repository.root, { recursive: true });
  repository = await createSampleRepository("0.0.0");
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /No changeset has given @conference-kit\/zebra, @conference-kit\/aardvark a version/,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("says that the registry is down before building anything", async () => {
  const down = await startRegistry();
  await down.close();
  const build = async (): Promise<void> => expect.unreachable("it built");
  await expect(releaseTo(down.url, build)).rejects.toThrow(
    /does not answer \(.*\)\. Nothing was sent; try again when it is up\./,
  );
});

test("refuses a registry that is not this machine before building anything", async () => {
  const build = async (): Promise<void> => expect.unreachable("it built");
  await expect(releaseTo("https://registry.npmjs.org/", build)).rejects.toThrow(
    "Refused to publish to registry.npmjs.org",
  );
});

test("refuses another machine's registry to who looks like the release workflow, too", async () => {
  const environment = {
    ...process.env,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKFLOW_REF: "someone/conference-kit/.github/workflows/release.yml@refs/heads/main",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example",
  };
  const build = async (): Promise<void> => expect.unreachable("it built");
  await expect(
    release({ root: repository.root, registry: "https://registry.example/", environment, build }),
  ).rejects.toThrow("Refused to publish to registry.example");
});

test("refuses a manifest that would redirect a package elsewhere", async () => {
  repository.write("packages/aardvark/package.json", {
    name: "@conference-kit/aardvark",
    version: "0.1.0",
    files: ["dist"],
    publishConfig: { registry: "https://registry.npmjs.org/" },
  });
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /@conference-kit\/aardvark has publishConfig\.registry.*Nothing was sent/,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("says what was published when the registry breaks midway, and goes on when run again", async () => {
  const faulty = await startFaultyRegistry(registry.url, "aardvark");
  try {
    await expect(releaseTo(faulty.url)).rejects.toThrow(
      /Published: @conference-kit\/zebra@0\.1\.0\. Left: @conference-kit\/aardvark@0\.1\.0\./,
    );
    faulty.mend();
    expect(await releaseTo(faulty.url)).toEqual(["@conference-kit/aardvark@0.1.0"]);
  } finally {
    faulty.close();
  }
});

test("sends nothing to the registry that the machine or the project is set up with", async () => {
  const other = await startFaultyRegistry(registry.url, "");
  try {
    repository.write(".npmrc", `@conference-kit:registry=${other.url}\nregistry=${other.url}\n`);
    await repository.commit();
    const environment = { ...process.env, npm_config_registry: other.url };
    const build = async (): Promise<void> => {};
    await release({ root: repository.root, registry: registry.url, environment, build });
    expect(await versionsOf("zebra")).toEqual(["0.1.0"]);
    expect(other.requests).toEqual([]);
  } finally {
    other.close();
  }
});
