import { notFound } from "next/navigation";
import { isMode, type Mode } from "./routing";

export type ModeProps = { params: Promise<{ mode: string }> };

/** The reading mode of a route. Only published modes are exported, so another one is a lost address. */
export async function modeOf({ params }: ModeProps): Promise<Mode> {
  const { mode } = await params;
  if (!isMode(mode)) notFound();
  return mode;
}
