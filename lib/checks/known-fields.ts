import { z } from "zod";

type Shape = { properties: Record<string, Shape>; items?: Shape; variants: Shape[] };

const shape: z.ZodType<Shape> = z.lazy(() =>
  z
    .object({
      properties: z.record(z.string(), shape).default({}),
      items: shape.optional(),
      anyOf: z.array(shape).default([]),
      oneOf: z.array(shape).default([]),
    })
    .transform(({ properties, items, anyOf, oneOf }) => ({
      properties,
      items,
      variants: [...anyOf, ...oneOf],
    })),
);

function step(from: Shape, key: PropertyKey): Shape[] {
  const here = typeof key === "number" ? from.items : from.properties[String(key)];
  return [...(here === undefined ? [] : [here]), ...from.variants.flatMap((variant) => step(variant, key))];
}

const fieldsOf = (from: Shape): string[] => [
  ...Object.keys(from.properties),
  ...from.variants.flatMap(fieldsOf),
];

/** The fields that a schema knows at a place in the data; where variants differ, those of all. */
export function knownFields(schema: z.ZodType, path: PropertyKey[]): string[] {
  const root = shape.parse(z.toJSONSchema(schema, { unrepresentable: "any", io: "input", reused: "inline" }));
  const places = path.reduce<Shape[]>((current, key) => current.flatMap((from) => step(from, key)), [root]);
  return [...new Set(places.flatMap(fieldsOf))];
}
