export {
  type Client,
  type ClientOperation,
  listClients,
  type PagePlaces,
  type Repeat,
} from "./clients.ts";
export { inlineSchema } from "./inline-schema.ts";
export { bundleDocument, loadSpecification, type OpenApiDocument } from "./load.ts";
export { type LoadedSpecification, loadListed, loadSpecifications } from "./load-all.ts";
export {
  type Body,
  type Content,
  type DeclaredAnswer,
  type Example,
  listOperations,
  type Operation,
  type Parameter,
} from "./operations.ts";
export { type Resolved, referenceName, resolve } from "./references.ts";
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
export { isObject, type JsonObject, walkObjects } from "./walk.ts";
