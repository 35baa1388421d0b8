import type { Level } from "./Level";
import type { Question } from "./Question";
import type { Why } from "./Why";

export type Verdict = { question: Question, level: Level, level_text: string, question_text: string, sentence: string, reason: string | null, why: Why, };
