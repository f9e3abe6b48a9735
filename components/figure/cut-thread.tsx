import { Thread } from "./thread";

const cut = 6;
const yarns = Array.from({ length: 13 }, (_, yarn) => yarn);

/** For a lost address: a thread that stops at a cut yarn and goes on beyond it. */
export function CutThread() {
  const warp = yarns.map(
    (yarn) => `M${6 + yarn * 12} 0V${yarn === cut ? 38 : 100 - Math.abs(yarn - cut) * 3}`,
  );
  const over = yarns.filter((yarn) => yarn % 2 === 1).map((yarn) => `M${6 + yarn * 12} 22v16`);
  return (
    <svg width="156" height="104" viewBox="0 0 156 104" className="max-w-full flex-none" aria-hidden="true">
      <path d={warp.join("")} stroke="var(--p-airport)" strokeWidth="8" />
      <path d="M0 30h62M96 30h60" stroke="var(--p-paper)" strokeWidth="13" />
      <Thread kind="solid" from={0} to={62} y={30} />
      <Thread kind="solid" from={96} to={156} y={30} />
      <path d={over.join("")} stroke="var(--p-airport)" strokeWidth="8" />
    </svg>
  );
}
