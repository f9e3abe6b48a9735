/**
 * Whether a reader takes a packing, by the value of Accept-Encoding: one that is named, and not with `q=0`.
 * A star counts for nothing, since the plain file is always right.
 */
export function acceptsCoding(header: string, coding: string): boolean {
  return header.split(",").some((entry) => {
    const [name, ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
