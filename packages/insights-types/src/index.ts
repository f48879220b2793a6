export type * from "./generated/insights-v1.ts";
