import type { AppError } from "./types";

/** The code of a preview or commit that the reader stopped. */
export const CANCELLED = "cancelled";

/** Whatever a command rejected with, in the one shape that screens know how to show. */
export function asAppError(thrown: unknown): AppError {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) {
    const { code, message, detail } = thrown as Partial<Record<keyof AppError, unknown>>;
    return {
      code: typeof code === "string" ? code : "unknown",
      message: String(message),
      detail: typeof detail === "string" ? detail : null,
    };
  }
  return { code: "unknown", message: String(thrown), detail: null };
}
