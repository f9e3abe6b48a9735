import type { Locale } from "@/i18n/routing";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * An ISO date in words, as exact as it is given or as `detail` asks:
 * 28 July 2009, 2009年7月28日; July 2009, 2009年7月; 2009, 2009年.
 * Built from the text, not from a clock: no time zone can move it.
 */
export function formatDate(iso: string, locale: Locale, detail: "day" | "month" | "year" = "day"): string {
  const [year = "", month, day] = iso.split("-");
  const showMonth = month !== undefined && detail !== "year";
  const showDay = day !== undefined && detail === "day";
  if (locale === "zh") {
    return `${year}年${showMonth ? `${Number(month)}月` : ""}${showDay && showMonth ? `${Number(day)}日` : ""}`;
  }
  const parts = [
    showDay && showMonth ? String(Number(day)) : "",
    showMonth ? (months[Number(month) - 1] ?? "") : "",
    year,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
