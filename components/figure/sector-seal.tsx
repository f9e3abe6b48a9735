type Props = { seal: string; dashed?: boolean };

/**
 * The round seal of a sector. Dashed where the sector is our reading and no
 * source names it. The words stand beside it, so it is hidden from assistive
 * technology.
 */
export function SectorSeal({ seal, dashed = false }: Props) {
  return (
    <span
      lang="zh-Hans"
      aria-hidden="true"
      className={`inline-grid size-[1.85rem] flex-none place-items-center rounded-full border-[1.5px] border-current bg-paper font-song text-[1.02rem] leading-none font-extrabold text-ink ${dashed ? "border-dashed" : ""}`}
    >
      {seal}
    </span>
  );
}
