// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { Limit } from "@conference-kit/client-runtime";

export const conferenceSid: Limit = {
  text: {
    pattern: /^CF[0-9a-fA-F]{32}$/u,
    mustBe: '"CF" and 32 hexadecimal digits; findByName of @conference-kit/voice-conferences finds it by a friendly name',
  },
};

export const conferenceSidOrFriendlyName: Limit = { text: { pattern: /^[\s\S]{1,}$/u, mustBe: "text of 1 or more characters" } };

export const participantLabel: Limit = {
  text: {
    pattern: /^(?=[\s\S]{1,128}$)(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$/u,
    mustBe: 'a label, unlike a Call SID, of 1 to 128 characters without "/" and "%2F"',
  },
};

export const callSidOrLabel: Limit = {
  text: {
    pattern: /^(?=[\s\S]{1,128}$)(?:CA[0-9a-fA-F]{32}$|(?!CA[0-9a-fA-F]{32}$)(?![^/]*%2[fF])[^/]+$)/u,
    mustBe: 'a Call SID or a label of 1 to 128 characters without "/" and "%2F"',
  },
};
