import { join } from "node:path";
import { startMock } from "@conference-kit/mock";
import { repository } from "@conference-kit/shared";

// Serves the Voice API by Prism, in a process of its own.
const mock = await startMock({ specification: join(repository, "openapi/voice-v2010.yaml") });
process.send?.(mock.url);
process.once("disconnect", () => process.exit());
