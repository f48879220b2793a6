export type * from "./generated/voice-v2010.ts";
