import type { ZoneSlug } from "@/lib/content/types/parts";

const colours: Record<ZoneSlug, string> = {
  tianzhu: "bg-tianzhu text-on-tianzhu",
  "capital-airport": "bg-airport text-on-airport",
  "sino-german": "bg-sinogerman text-on-sinogerman",
};

const sizes = {
  text: "size-8 text-[1.3rem]",
  head: "size-10 text-[1.65rem]",
  band: "h-full aspect-square text-[clamp(4rem,9.2vw,7.75rem)]",
};

type Props = { zone: ZoneSlug; seal: string; size?: keyof typeof sizes };

/**
 * The square seal of a zone: one character on the zone's colour. It repeats the
 * name beside it, so it is hidden from assistive technology. In forced colours
 * it keeps its ground, which app/styles/figures.css sets to the reader's colours.
 */
export function ZoneSeal({ zone, seal, size = "text" }: Props) {
  return (
    <span
      lang="zh-Hans"
      aria-hidden="true"
      className={`inline-grid flex-none place-items-center font-song leading-none font-extrabold forced-color-adjust-none print:[print-color-adjust:exact] ${sizes[size]} ${colours[zone]}`}
    >
      {seal}
    </span>
  );
}
