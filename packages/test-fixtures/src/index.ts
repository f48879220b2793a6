export type { Builder } from "./builders/builder.ts";
export { type BuilderOptions, createBuilders } from "./builders/create-builders.ts";
export type { Overrides } from "./builders/overrides.ts";
export type { PageBuilder, PageOptions } from "./builders/page-builder.ts";
export type { Builders } from "./generated/builders.ts";
export * from "./generated/default-builders.ts";
export { type Fixtures, fixtures } from "./generated/index.ts";
