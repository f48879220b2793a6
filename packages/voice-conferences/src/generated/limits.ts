// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { Limit } from "@conference-kit/client-runtime";

export const calendarDate: Limit = {
  text: {
    pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u,
    mustBe: 'a date without a time, such as "2026-01-31"; a Date has it in toISOString().slice(0, 10)',
  },
};
