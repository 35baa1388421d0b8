export type AppError = { code: string, message: string, detail: string | null, };
