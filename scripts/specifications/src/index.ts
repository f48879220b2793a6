export { findTwice } from "./find-twice.ts";
export { bundleDocument, loadSpecification } from "./load.ts";
export { type LoadedSpecification, loadListed, loadSpecifications } from "./load-all.ts";
export { createLocate, locateProblems } from "./locate.ts";
export * from "./model.ts";
export { SpecificationError } from "./specification-error.ts";
export { readSpecifications, type Specification } from "./table.ts";
export {
  type BodyView,
  type ContentView,
  type ExampleView,
  type OperationView,
  type ParameterView,
  type ResponseView,
  viewOperations,
} from "./view-operations.ts";
export { type SchemaView, viewSchema } from "./view-schema.ts";
