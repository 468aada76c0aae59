import type { Refusal } from "../../domain/refusal.ts";
import { formatNumber } from "../number.ts";
import { sayProblem } from "../say-problem.ts";
import { fields } from "./fields.ts";
