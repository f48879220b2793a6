// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { Limit } from "@conference-kit/client-runtime";

export const conferenceSid: Limit = {
  text: {
    patterns: [/^CF[0-9a-fA-F]{32}$/u],
    mustBe: '"CF" and 32 hexadecimal digits; findByName of @conference-kit/voice-conferences finds it by a friendly name',
  },
};

export const participantLabel: Limit = {
  text: {
    patterns: [/^(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$/u],
    maximum: 128,
    mustBe: 'a label, unlike a Call SID, of 1 to 128 characters without "/" and "%2F"',
  },
};

export const callSidOrLabel: Limit = {
  text: {
    patterns: [/^CA[0-9a-fA-F]{32}$/u, /^(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$/u],
    maximum: 128,
    mustBe: 'a Call SID or a label of 1 to 128 characters without "/" and "%2F"',
  },
};
