/**
 * What a loaded document says. It stands apart from what loads one, which costs a second to import.
 */
export {
  type Client,
  type ClientOperation,
  listClients,
  type PagePlaces,
  type Repeat,
} from "./clients.ts";
export { inlineSchema } from "./inline-schema.ts";
export type { OpenApiDocument } from "./load.ts";
export { listMembers } from "./members.ts";
export {
  followOfficial,
  guessOfficialCall,
  type OfficialCall,
  readOfficialCall,
} from "./official-call.ts";
export {
  type Body,
  type Content,
  type DeclaredAnswer,
  type Example,
  findSuccess,
  listOperations,
  type Operation,
  type Parameter,
} from "./operations.ts";
export { formatPointer, type Resolved, referenceName, resolve } from "./references.ts";
export { isObject, type JsonObject, walkObjects } from "./walk.ts";
