import "./shared/src/turbo.ts";
