export type IndicatorChoice = { key: string, subject: string, grade: string, grade_number: number, };
