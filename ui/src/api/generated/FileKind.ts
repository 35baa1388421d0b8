export type FileKind = "wide-national-tests" | "unknown";
