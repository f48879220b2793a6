export type { Client as ApiClient, ParamsOption, RequestBodyOption } from "openapi-fetch";
