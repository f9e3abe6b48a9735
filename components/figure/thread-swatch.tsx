import type { ThreadKind } from "@/lib/weave/thread-strokes";
import { Thread } from "./thread";

type Props = { thread: ThreadKind };

/** A short piece of a sector's thread in the colour of the text, to stand beside the sector's name. */
export function ThreadSwatch({ thread }: Props) {
  return (
    <svg width="44" height="10" viewBox="0 0 44 10" className="inline-block flex-none" aria-hidden="true">
      <Thread kind={thread} from={0} to={44} y={5} scale={0.72} ink="currentColor" />
    </svg>
  );
}
