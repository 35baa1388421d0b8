export type Target = { "kind": "fetch-help" } | { "kind": "development", indicator: string, };
