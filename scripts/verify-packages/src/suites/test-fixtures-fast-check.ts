import { arbitraries } from "@conference-kit/test-fixtures/fast-check";
import { assert, property } from "fast-check";
import { check, type Urls } from "./check.ts";

export async function smoke(_urls: Urls): Promise<void> {
  assert(
    property(arbitraries.voice.Participant(), ({ call_sid }) => {
      check("a participant has the SID of a call", /^CA[0-9a-fA-F]{32}$/.test(call_sid));
    }),
  );
}
