import { allGoalsRecords } from "contentlayer/generated";
import { bySlug, inOrder, loadCollection } from "./load-collection";
import { goalSchema } from "./types/page-records";
import { textSchemas } from "./types/text";

const entries = inOrder(loadCollection(allGoalsRecords, goalSchema, textSchemas.goals));

export type Goal = (typeof entries)[number];

/** What N stands for. */
export const listGoals = (): Goal[] => entries;

/** One of them; an unknown slug gives `undefined`. */
export const getGoal = bySlug(entries);
