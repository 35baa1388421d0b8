export type Level = "may-be-chance" | "possible" | "clear" | "cannot-tell";
