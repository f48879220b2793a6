export * from "./generated/index.ts";
export {
  announceToConference,
  endConference,
  findConferenceByName,
  type Shortcuts,
} from "./shortcuts.ts";
